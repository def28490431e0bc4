import type { LookUp } from './argument-cells.js';

/** How long calls are gathered, in ms: Excel calculates a column of functions as many calls at once. */
const GATHER = 10;

/** A look-up that asks once for all that is wanted within a moment, so that 3,000 formulas are one request. */
export function gathered(lookUp: LookUp): LookUp {
  let wanted = new Set<string>();
  let answers: Promise<ReadonlyMap<string, Awaited<ReturnType<LookUp>>[number]>> | null = null;

  const askAll = async () => {
    await new Promise((resolve) => setTimeout(resolve, GATHER));
    const addresses = [...wanted];
    wanted = new Set();
    answers = null;
    const cells = await lookUp(addresses);
    return new Map(addresses.map((address, index) => [address, cells[index] ?? null]));
  };

  return async (addresses) => {
    for (const address of addresses) wanted.add(address);
    answers ??= askAll();
    const found = await answers;
    return addresses.map((address) => found.get(address) ?? null);
  };
}
