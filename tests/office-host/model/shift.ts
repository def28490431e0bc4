import { MAX_COLUMNS, MAX_ROWS, type Area } from '../../../src/sheet/address.js';
import { officeError } from '../protocol/errors.js';
import { intersection } from './address.js';
import type { BookModel } from './book-model.js';
import { hasContent, type CellModel } from './cell-model.js';
import { mapReferences } from './formula-references.js';
import type { SheetModel } from './sheet-model.js';

/** Cells that come in or go out, and the direction the others move in. */
export interface Shift {
  readonly area: Area;
  readonly axis: 'row' | 'column';
  readonly isInsertion: boolean;
}

interface Span {
  readonly from: number;
  readonly to: number;
}

const along = (area: Area, axis: Shift['axis']): Span =>
  axis === 'row' ? { from: area.top, to: area.bottom } : { from: area.left, to: area.right };

const across = (area: Area, axis: Shift['axis']): Span => along(area, axis === 'row' ? 'column' : 'row');

function moved(area: Area, axis: Shift['axis'], { from, to }: Span): Area {
  return axis === 'row' ? { ...area, top: from, bottom: to } : { ...area, left: from, right: to };
}

function spanAfter(span: Span, shift: Shift): Span | null {
  const change = along(shift.area, shift.axis);
  const count = change.to - change.from + 1;
  if (shift.isInsertion) {
    if (span.to < change.from) return span;
    return { from: span.from >= change.from ? span.from + count : span.from, to: span.to + count };
  }
  if (span.to < change.from) return span;
  if (span.from > change.to) return { from: span.from - count, to: span.to - count };
  const left = Math.max(0, change.from - span.from) + Math.max(0, span.to - change.to);
  if (left === 0) return null;
  const from = Math.min(span.from, change.from);
  return { from, to: from + left - 1 };
}

/**
 * Where an area is after a shift; null when it went. Inferred: an area the shift meets only in part across its
 * direction stays where it is.
 */
export function areaAfter(area: Area, shift: Shift): Area | null {
  const own = across(area, shift.axis);
  const hit = across(shift.area, shift.axis);
  if (own.from < hit.from || own.to > hit.to) return area;
  const limit = (shift.axis === 'row' ? MAX_ROWS : MAX_COLUMNS) - 1;
  const span = spanAfter(along(area, shift.axis), shift);
  if (!span || span.from > limit) return null;
  return moved(area, shift.axis, { from: span.from, to: Math.min(span.to, limit) });
}

/** Cells from the change to the end of the sheet: all that moves. */
function movingArea({ area, axis }: Shift): Area {
  return axis === 'row' ? { ...area, bottom: MAX_ROWS - 1 } : { ...area, right: MAX_COLUMNS - 1 };
}

function refuseConflicts(sheet: SheetModel, shift: Shift): void {
  const moving = movingArea(shift);
  const isTorn = sheet.merges.some((merge) => {
    const own = across(merge, shift.axis);
    const hit = across(shift.area, shift.axis);
    return intersection(merge, moving) !== null && (own.from < hit.from || own.to > hit.to);
  });
  if (isTorn) throw officeError('MergedRangeConflict');
  if (!shift.isInsertion) return;
  for (const { row, column, cell } of sheet.cellsIn(moving)) {
    const gone = areaAfter({ top: row, left: column, bottom: row, right: column }, shift) === null;
    if (gone && hasContent(cell)) throw officeError('NonBlankCellOffSheet');
  }
}

function shiftCells(sheet: SheetModel, shift: Shift): void {
  const rows: SheetModel['rows'] = new Map<number, Map<number, CellModel>>();
  for (const [row, line] of sheet.rows) {
    for (const [column, cell] of line) {
      const to = areaAfter({ top: row, left: column, bottom: row, right: column }, shift);
      if (!to) continue;
      const target = rows.get(to.top) ?? new Map<number, CellModel>();
      rows.set(to.top, target.set(to.left, cell));
    }
  }
  sheet.rows = rows;
}

function shiftLines(sheet: SheetModel, shift: Shift): void {
  const other = across(shift.area, shift.axis);
  const isWhole = other.from === 0 && other.to === (shift.axis === 'row' ? MAX_COLUMNS : MAX_ROWS) - 1;
  if (!isWhole) return;
  const lines = sheet.lines[shift.axis];
  const before = [...lines];
  lines.clear();
  for (const [index, line] of before) {
    const to = spanAfter({ from: index, to: index }, shift);
    if (to) lines.set(to.from, line);
  }
}

function shiftAreas(sheet: SheetModel, shift: Shift): void {
  const keep = <T>(value: T | null): value is T => value !== null;
  sheet.merges = sheet.merges.map((merge) => areaAfter(merge, shift)).filter(keep);
  for (const format of sheet.formats) {
    format.areas = format.areas.map((area) => areaAfter(area, shift)).filter(keep);
  }
  sheet.formats = sheet.formats.filter((format) => format.areas.length > 0);
  sheet.tables = sheet.tables.filter((table) => {
    const to = areaAfter(table.area, shift);
    if (to) table.area = to;
    return to !== null;
  });
}

function shiftFormulas(book: BookModel, sheet: SheetModel, shift: Shift): void {
  const rewrite = (formula: string, home: string): string =>
    mapReferences(formula, home, (name, area) => {
      if (name.toLowerCase() !== sheet.name.toLowerCase()) return { sheet: name, area };
      const to = areaAfter(area, shift);
      return to && { sheet: name, area: to };
    });
  for (const name of book.names) name.formula = rewrite(name.formula, name.scope?.name ?? '');
  for (const each of book.sheets) {
    for (const line of each.rows.values()) {
      for (const cell of line.values())
        if (cell.formula !== null) cell.formula = rewrite(cell.formula, each.name);
    }
    for (const format of each.formats) {
      if (format.formula !== null) format.formula = rewrite(format.formula, each.name);
    }
  }
}

/** Inserts or deletes cells: contents, merges, formats, tables, names and formulas move along. */
export function applyShift(book: BookModel, sheet: SheetModel, shift: Shift): void {
  refuseConflicts(sheet, shift);
  shiftFormulas(book, sheet, shift);
  shiftCells(sheet, shift);
  shiftLines(sheet, shift);
  shiftAreas(sheet, shift);
}
