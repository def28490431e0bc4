import { OUT_COLUMNS, type OutRow } from '../../src/dataout/out-columns.js';

/** A row in which only what is given says anything. */
export function outRow(given: Partial<OutRow>): OutRow {
  const blank = Object.fromEntries(OUT_COLUMNS.map(({ key }) => [key, null])) as unknown as OutRow;
  return { ...blank, file: 'a.xlsx', ...given };
}
