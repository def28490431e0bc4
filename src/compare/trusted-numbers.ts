import type { Traits } from './traits.js';

/** Fewer indicators of one name in both years tell nothing about their numbers. */
const ENOUGH = 3;
const HOLD_FROM = 0.5;

/** Names that stand once in a list, with their numbers. */
function numbersByName(all: readonly Traits[]): Map<string, string> {
  const found = new Map<string, string | null>();
  for (const { name, number } of all) found.set(name, found.has(name) ? null : number);
  return new Map([...found].flatMap(([name, number]) => (number === null ? [] : [[name, number] as const])));
}

/**
 * The traits of two years, without their numbers where those have moved: indicators of one name in both years tell. In a
 * sheet counted anew, the same number is another indicator's.
 */
export function withTrustedNumbers(
  last: readonly Traits[],
  current: readonly Traits[],
): [readonly Traits[], readonly Traits[]] {
  const [before, after] = [numbersByName(last), numbersByName(current)];
  const shared = [...before].filter(([name]) => after.has(name));
  const holding = shared.filter(([name, number]) => after.get(name) === number).length;
  if (shared.length < ENOUGH || holding >= shared.length * HOLD_FROM) return [last, current];
  const without = (all: readonly Traits[]): Traits[] => all.map((each) => ({ ...each, number: null }));
  return [without(last), without(current)];
}
