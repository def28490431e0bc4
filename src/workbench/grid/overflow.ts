import type { CellStyle } from '../../hosts/xlsx/appearance/appearance.js';
import type { Cell } from '../../sheet/cell.js';
import { CELL_PADDING } from './row-height.js';
import type { SheetView } from './sheet-view.js';
import { textWidth } from './text-width.js';
import { PX_A_POINT } from './units.js';

/** Columns a text reaches over, its own included, and the px it may take beyond its own cell. */
export interface Extent {
  readonly from: number;
  readonly to: number;
  readonly left: number;
  readonly right: number;
}

export type Side = 'left' | 'center' | 'right';

/** The side a cell's text keeps to: numbers right, text left, booleans and errors centred where nothing is said. */
export function sideOf({ kind }: Pick<Cell, 'kind'>, { horizontal }: Pick<CellStyle, 'horizontal'>): Side {
  switch (horizontal) {
    case 'general':
      return kind === 'number' ? 'right' : kind === 'boolean' || kind === 'error' ? 'center' : 'left';
    case 'center':
    case 'centerContinuous':
    case 'distributed':
      return 'center';
    case 'right':
      return 'right';
    default:
      return 'left';
  }
}

/** Px a text needs on one line, padding included. */
export function textPixels(text: string, { font, indent }: CellStyle, scale: number): number {
  return (textWidth(text, font.name) * font.size * PX_A_POINT + CELL_PADDING + indent * 9) * scale;
}

function mayOverflow(view: SheetView, row: number, column: number, cell: Cell, style: CellStyle): boolean {
  if (cell.kind !== 'text' || cell.text === '' || style.wraps || style.shrinksToFit) return false;
  if (style.rotation !== 0 || /^(?:fill|justify|distributed)$/.test(style.horizontal)) return false;
  return view.merges.at(row, column) === undefined;
}

/** How far an unwrapped text runs over blank neighbours, as Excel lets it; null when it stays in its cell. */
export function overflowOf(view: SheetView, row: number, column: number): Extent | null {
  const cell = view.sheet.cells[row]?.[column];
  if (!cell) return null;
  const style = view.styleAt(row, column);
  if (!mayOverflow(view, row, column, cell, style)) return null;
  const missing = textPixels(cell.text, style, view.scale) - view.columns.size(column);
  if (missing <= 0) return null;
  const side = sideOf(cell, style);
  const share = side === 'center' ? missing / 2 : missing;
  const right = side === 'right' ? null : reach(view, row, column, 1, share);
  const left = side === 'left' ? null : reach(view, row, column, -1, share);
  return {
    from: left?.column ?? column,
    to: right?.column ?? column,
    left: left?.px ?? 0,
    right: right?.px ?? 0,
  };
}

/** Blank columns beside a cell up to `px`, and their px. */
function reach(
  view: SheetView,
  row: number,
  column: number,
  step: 1 | -1,
  px: number,
): { column: number; px: number } {
  let last = column;
  let room = 0;
  for (let next = column + step; room < px && next >= 0 && next < view.columns.count; next += step) {
    if (view.isFilled(row, next) || view.merges.at(row, next)) break;
    room += view.columns.size(next);
    last = next;
  }
  return { column: last, px: room };
}

/** The nearest filled cells outside a window of columns whose text runs into it. */
export function overflowsInto(view: SheetView, row: number, from: number, to: number): number[] {
  const found: number[] = [];
  const before = nearestFilled(view, row, from - 1, -1);
  if (before !== null && (overflowOf(view, row, before)?.to ?? -1) >= from) found.push(before);
  const after = nearestFilled(view, row, to + 1, 1);
  if (after !== null && (overflowOf(view, row, after)?.from ?? Infinity) <= to) found.push(after);
  return found;
}

function nearestFilled({ sheet }: SheetView, row: number, column: number, step: 1 | -1): number | null {
  const line = sheet.cells[row];
  if (!line) return null;
  for (let at = column; at >= 0 && at < line.length; at += step) {
    if ((line[at]?.text ?? '') !== '') return at;
  }
  return null;
}
