import { foldUnit, isKnownUnit } from '../quantity/unit.js';
import { cellAt, type Sheet } from '../sheet/sheet.js';
import { isFigureRole } from './role.js';
import type { ColumnRole } from './table.js';

/** A note further above belongs to something else. */
const ROWS_ABOVE = 3;
const UNIT_NOTE = /^[(（【[]?\s*単\s*位\s*[：:]?\s*([^()（）【】[\]\s]{1,8})\s*[)）】\]]?$/;

/** The same at the end of a title: 財政効果額（令和5年度） （単位：千円）. */
const IN_TITLE = /[(（【[]\s*単\s*位\s*[：:]\s*([^()（）【】[\]\s]{1,8})\s*[)）】\]]\s*$/;

/** The unit a note above a header states for the whole table (「（単位：千円）」 at its right end), as printed. */
export function unitNoteAbove(sheet: Sheet, firstHeaderRow: number): string | null {
  for (let row = firstHeaderRow - 1; row >= Math.max(0, firstHeaderRow - ROWS_ABOVE); row--) {
    const line = sheet.cells[row] ?? [];
    for (let column = 0; column < line.length; column++) {
      const text = cellAt(sheet, row, column).text.trim();
      const unit = (UNIT_NOTE.exec(text) ?? IN_TITLE.exec(text))?.[1];
      if (unit !== undefined && isKnownUnit(foldUnit(unit))) return unit;
    }
  }
  return null;
}

/** Columns of figures that name no unit of their own take the one of the note. */
export function withUnitNote(columns: readonly ColumnRole[], unit: string | null): readonly ColumnRole[] {
  if (unit === null) return columns;
  return columns.map((column) =>
    column.unit === null && isFigureRole(column.role) ? { ...column, unit } : column,
  );
}
