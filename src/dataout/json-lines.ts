import { OUT_COLUMNS, type OutRow } from './out-columns.js';

/** One row as a line of JSON, its keys in the order of the columns. */
export function jsonLine(row: OutRow): string {
  return `${JSON.stringify(Object.fromEntries(OUT_COLUMNS.map(({ key }) => [key, row[key]])))}\n`;
}
