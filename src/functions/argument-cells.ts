import { BLANK, type Cell } from '../sheet/cell.js';
import { argumentCell } from './argument-cell.js';
import type { Invocation } from './custom-functions.js';
import { FunctionError } from './function-error.js';

/** Looks cells up by their addresses (`Sheet1!B2`); null for one that cannot be read. */
export type LookUp = (addresses: readonly string[]) => Promise<readonly (Cell | null)[]>;

/** Excel answers nothing while a cell is being edited, and sometimes not at all. */
function unreadable(error: unknown): never {
  const detail = error instanceof Error ? error.message : String(error);
  throw new FunctionError('not-available', 'excel.function.unreadable', { detail });
}

/**
 * The arguments of one call as four cells. Excel on Windows and Mac hands an empty cell over as 0, and a percentage or
 * a date as a bare number; so numbers that stand in a cell are looked up there. A 0 that may be an empty cell is never
 * taken for a figure.
 */
export async function argumentCells(
  values: readonly unknown[],
  { parameterAddresses }: Invocation,
  lookUp: LookUp,
): Promise<[Cell, Cell, Cell, Cell]> {
  const wanted = values.map((value, index) =>
    typeof value === 'number' ? (parameterAddresses?.[index] ?? '') : '',
  );
  const addresses = wanted.filter((address) => address !== '');
  const found = addresses.length === 0 ? [] : await lookUp(addresses).catch(unreadable);
  const places = new Map(addresses.map((address, index) => [address, found[index] ?? null]));
  const cells = values.map((value, index) => {
    const address = wanted[index] ?? '';
    const looked = places.get(address) ?? null;
    if (looked !== null) return looked;
    const mayBeBlank = value === 0 && (parameterAddresses === undefined || address !== '');
    if (mayBeBlank) throw new FunctionError('not-available', 'excel.function.zero-or-blank');
    return argumentCell(value);
  });
  return [cells[0] ?? BLANK, cells[1] ?? BLANK, cells[2] ?? BLANK, cells[3] ?? BLANK];
}
