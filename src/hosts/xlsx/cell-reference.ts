import { MAX_COLUMNS, MAX_ROWS } from '../../sheet/address.js';

/**
 * Column of a cell reference ("C12" → 2, 0-based), -1 when it is none. Read by hand and not by a regular expression:
 * this runs once for every cell of a file.
 */
export function columnOf(reference: string): number {
  let column = 0;
  let at = 0;
  for (; at < reference.length; at++) {
    const code = reference.charCodeAt(at) & ~32;
    if (code < 65 || code > 90 || at > 2) break;
    column = column * 26 + code - 64;
  }
  return at === 0 || column > MAX_COLUMNS || rowFrom(reference, at) < 0 ? -1 : column - 1;
}

/** Row of a cell reference ("C12" → 11, 0-based), -1 when it is none. */
export function rowOf(reference: string): number {
  let at = 0;
  while (at < 3 && reference.charCodeAt(at) >= 65) at++;
  return rowFrom(reference, at);
}

function rowFrom(reference: string, from: number): number {
  let row = 0;
  for (let at = from; at < reference.length; at++) {
    const digit = reference.charCodeAt(at) - 48;
    if (digit < 0 || digit > 9) return -1;
    row = row * 10 + digit;
    if (row > MAX_ROWS) return -1;
  }
  return row - 1;
}
