import { MAX_COLUMNS, MAX_ROWS, type Area, type Position } from '../../sheet/address.js';
import type { Cell } from '../../sheet/cell.js';
import { HostError } from '../../sheet/host.js';

/** Rows of a sheet while it is being read: `rows[row][column]`, sparse. */
export type Rows = ((Cell | undefined)[] | undefined)[];

/**
 * A range as files spell it, with what lies beyond the sheet cut off: "A1:XFE9" ends at column XFD, "A:C" is whole
 * columns. Null when the text is no range.
 */
export function clampedArea(range: string): Area | null {
  const parts = range.split(':');
  const from = corner(parts[0] ?? '', { row: 0, column: 0 });
  const to = parts.length > 1 ? corner(parts[1] ?? '', { row: MAX_ROWS - 1, column: MAX_COLUMNS - 1 }) : from;
  if (!from || !to || parts.length > 2) return null;
  return {
    top: Math.min(from.row, to.row),
    left: Math.min(from.column, to.column),
    bottom: Math.max(from.row, to.row),
    right: Math.max(from.column, to.column),
  };
}

/** "B3", "$B$3"; "B" and "3" take the missing half from `otherwise`. */
function corner(text: string, otherwise: Position): Position | null {
  const match = /^\$?([A-Za-z]{0,4})\$?([0-9]{0,9})$/.exec(text);
  const [, letters = '', digits = ''] = match ?? [];
  if (letters === '' && digits === '') return null;
  let column = 0;
  for (const letter of letters.toUpperCase()) column = column * 26 + letter.charCodeAt(0) - 64;
  const row = Number(digits);
  if (digits !== '' && row === 0) return null;
  return {
    row: digits === '' ? otherwise.row : Math.min(row, MAX_ROWS) - 1,
    column: letters === '' ? otherwise.column : Math.min(column, MAX_COLUMNS) - 1,
  };
}

/**
 * Visits the cells with content inside areas, row by row, however large the areas are said to be. One visitor serves
 * a sheet, and its patience is shared: areas piled on each other end as HostError 'too-large'.
 */
export function areaVisitor(rows: Rows, maxVisits: number, part: string) {
  const present: number[] = [];
  rows.forEach((_, index) => present.push(index));
  let visits = 0;
  return (area: Area, visit: (row: (Cell | undefined)[], rowIndex: number, column: number) => void): void => {
    for (let at = firstFrom(present, area.top); at < present.length; at++) {
      const rowIndex = present[at] ?? 0;
      if (rowIndex > area.bottom) break;
      const row = rows[rowIndex] ?? [];
      const right = Math.min(area.right, row.length - 1);
      visits += 1 + Math.max(0, right - area.left);
      if (visits > maxVisits) throw new HostError('too-large', { part, reason: 'areas' });
      for (let column = area.left; column <= right; column++) if (row[column]) visit(row, rowIndex, column);
    }
  };
}

/** Index of the first number not below `least` in an ascending list. */
function firstFrom(ascending: readonly number[], least: number): number {
  let low = 0;
  let high = ascending.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((ascending[middle] ?? 0) < least) low = middle + 1;
    else high = middle;
  }
  return low;
}
