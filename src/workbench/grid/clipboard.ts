import type { Area } from '../../sheet/address.js';
import { cellAt } from '../../sheet/sheet.js';
import { areaAt } from './selection.js';
import type { SheetView } from './sheet-view.js';
import { fromTsv, toTsv } from './tsv.js';

/** A cell and what somebody put into it, 0-based. */
export interface TypedCell {
  readonly row: number;
  readonly column: number;
  readonly text: string;
}

/** Visible cells of an area as text for the clipboard, as they are shown; never more than the content. */
export function copied(view: SheetView, area: Area): string {
  const bottom = Math.max(area.top, Math.min(area.bottom, view.lastRow));
  const right = Math.max(area.left, Math.min(area.right, view.lastColumn));
  const rows: string[][] = [];
  for (let row = area.top; row <= bottom; row++) {
    if (view.rows.size(row) === 0) continue;
    const cells: string[] = [];
    for (let column = area.left; column <= right; column++) {
      if (view.columns.size(column) > 0) cells.push(cellAt(view.sheet, row, column).text);
    }
    rows.push(cells);
  }
  return toTsv(rows);
}

/** What pasting a text into an area puts into which cells: one text fills the area, a table begins at its corner. */
export function pasted(view: SheetView, area: Area, text: string): TypedCell[] {
  const rows = fromTsv(text);
  const isOne = rows.length === 1 && rows[0]?.length === 1;
  const cells: TypedCell[] = [];
  const put = (row: number, column: number, value: string): void => {
    if (row >= view.rows.count || column >= view.columns.count) return;
    const merged = areaAt(view.merges, { row, column });
    const isShown = merged.top === row && merged.left === column;
    if (isShown && (value !== '' || view.isFilled(row, column))) cells.push({ row, column, text: value });
  };
  if (!isOne) {
    rows.forEach((line, row) =>
      line.forEach((value, column) => put(area.top + row, area.left + column, value)),
    );
    return cells;
  }
  // A whole column selected ends where content ends; a single blank cell may lie beyond.
  const bottom =
    area.bottom === area.top ? area.bottom : Math.min(area.bottom, Math.max(view.lastRow, area.top));
  const right =
    area.right === area.left ? area.right : Math.min(area.right, Math.max(view.lastColumn, area.left));
  for (let row = area.top; row <= bottom; row++) {
    for (let column = area.left; column <= right; column++) put(row, column, rows[0]?.[0] ?? '');
  }
  return cells;
}
