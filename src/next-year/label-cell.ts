import type { Cell } from '../sheet/cell.js';
import { contentOf } from '../sheet/content-of.js';
import type { Sheet } from '../sheet/sheet.js';
import type { NextYearChange } from './next-year-change.js';

/** A longer text is no label. */
const LONGEST = 120;

/** The text of a label as it is stored; what a number format adds (2022"年度") is not part of it. Null for no label. */
export function storedText(cell: Cell): string | null {
  if (cell.formula !== null || cell.isDate || cell.text.length > LONGEST) return null;
  if (cell.kind === 'text') return String(cell.value);
  return cell.kind === 'number' && Number.isInteger(cell.value) ? String(cell.value) : null;
}

/** A label that says `after` in the new form. */
export function labelChange(
  sheet: Sheet,
  row: number,
  column: number,
  cell: Cell,
  after: string,
): NextYearChange {
  const isNumber = cell.kind === 'number';
  const shown = isNumber ? cell.text.replace(String(cell.value), after) : after;
  return {
    kind: 'year',
    sheet: sheet.name,
    row,
    column,
    before: cell.text,
    after: shown,
    from: contentOf(cell),
    to: isNumber ? { kind: 'number', value: Number(after) } : { kind: 'text', text: after },
  };
}
