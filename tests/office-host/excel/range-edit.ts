import { MAX_COLUMNS, MAX_ROWS, type Area } from '../../../src/sheet/address.js';
import { columnCount, holds, intersection, rowCount } from '../model/address.js';
import { blankCell, hasContent } from '../model/cell-model.js';
import { requireFree, requireUnlocked } from '../model/protection.js';
import type { SheetModel } from '../model/sheet-model.js';
import { areaAfter, applyShift, type Shift } from '../model/shift.js';
import { refreshText } from '../model/write-cell.js';
import { booleanOf, oneOf } from '../protocol/arguments.js';
import { invalidArgument, officeError } from '../protocol/errors.js';
import type { Argument } from '../protocol/server-object.js';
import { cellsChanged, type Session } from '../session.js';
import { clearFormats } from './conditional-formats.js';
import { RANGE_AREAS } from './range-areas.js';
import { rangeArgument } from './range-navigation.js';
import { RANGE } from './range.js';
import { areaOf, rangeRef, requireManageable, type RangeRef } from './range-ref.js';

/** Inferred: what would leave half of a merged area behind is refused. */
function refuseTornMerges(sheet: SheetModel, area: Area): void {
  const isTorn = sheet.merges.some((merge) => intersection(merge, area) !== null && !holds(area, merge));
  if (isTorn) throw officeError('MergedRangeConflict');
}

/** Clears contents, formats, links or all. Inferred: clearing formats takes merges and conditional formats along. */
export function clearRange(ref: RangeRef, args: readonly Argument[]): undefined {
  const { session, sheet } = ref;
  const area = areaOf(ref);
  const what = oneOf(args[0], ['All', 'Contents', 'Formats', 'Hyperlinks', 'RemoveHyperlinks'], 'All');
  if (what === 'Contents') requireUnlocked(sheet, area);
  else requireFree(sheet);
  refuseTornMerges(sheet, area);
  for (const { row, column, cell } of [...sheet.cellsIn(area)]) {
    if (what === 'All') sheet.remove(row, column);
    if (what === 'Contents') Object.assign(cell, { value: '', formula: null, isError: false });
    if (what === 'Formats') Object.assign(cell, { style: {}, format: 'General' });
    if (what === 'Hyperlinks' || what === 'RemoveHyperlinks') cell.link = null;
    refreshText(cell);
  }
  if (what === 'All' || what === 'Formats') {
    sheet.merges = sheet.merges.filter((merge) => !intersection(merge, area));
    clearFormats(sheet, area);
  }
  if (what === 'All' || what === 'Contents') cellsChanged(session, sheet, area);
}

/** Merges the range, or each of its rows; only the first filled cell keeps its content. */
export function mergeRange(ref: RangeRef, args: readonly Argument[]): undefined {
  const { sheet } = ref;
  requireFree(sheet);
  const whole = requireManageable(ref);
  const across = booleanOf(args[0], false);
  const parts = across
    ? Array.from({ length: rowCount(whole) }, (_, index) => ({
        ...whole,
        top: whole.top + index,
        bottom: whole.top + index,
      }))
    : [whole];
  for (const area of parts) {
    refuseTornMerges(sheet, area);
    if (sheet.tables.some((table) => intersection(table.area, area))) throw invalidArgument();
    sheet.merges = sheet.merges.filter((merge) => !intersection(merge, area));
    const filled = [...sheet.cellsIn(area)].filter(({ cell }) => hasContent(cell));
    filled.sort((one, other) => one.row - other.row || one.column - other.column);
    const [first] = filled;
    const kept = first
      ? { value: first.cell.value, formula: first.cell.formula, isError: first.cell.isError }
      : null;
    for (const { cell } of filled) {
      Object.assign(cell, { value: '', formula: null, isError: false });
      refreshText(cell);
    }
    if (kept) {
      const cell = sheet.cell(area.top, area.left);
      Object.assign(cell, kept);
      refreshText(cell);
    }
    if (rowCount(area) * columnCount(area) > 1) sheet.merges.push(area);
  }
}

/** Splits every merged area the range touches. */
export function unmergeRange(ref: RangeRef): undefined {
  requireFree(ref.sheet);
  const area = areaOf(ref);
  ref.sheet.merges = ref.sheet.merges.filter((merge) => !intersection(merge, area));
}

function shiftAll(session: Session, sheet: SheetModel, shift: Shift): void {
  applyShift(session.book, sheet, shift);
  for (const object of session.references.objects()) {
    const single = RANGE.self(object);
    for (const held of single ? [single] : (RANGE_AREAS.self(object)?.ranges ?? [])) {
      if (held.sheet === sheet && held.area) held.area = areaAfter(held.area, shift);
    }
  }
}

const isWholeRows = (area: Area): boolean => columnCount(area) === MAX_COLUMNS;
const isWholeColumns = (area: Area): boolean => rowCount(area) === MAX_ROWS;

/** Inserts empty cells in place of the range and gives them. */
export function insertCells(ref: RangeRef, args: readonly Argument[]): RangeRef {
  const { session, sheet } = ref;
  const area = areaOf(ref);
  const axis = oneOf(args[0], ['Down', 'Right']) === 'Down' ? 'row' : 'column';
  requireFree(
    sheet,
    isWholeRows(area) ? 'allowInsertRows' : isWholeColumns(area) ? 'allowInsertColumns' : undefined,
  );
  shiftAll(session, sheet, { area, axis, isInsertion: true });
  const kind = isWholeRows(area) ? 'RowInserted' : isWholeColumns(area) ? 'ColumnInserted' : 'CellInserted';
  cellsChanged(session, sheet, area, kind);
  return rangeRef(session, sheet, area);
}

/** Takes the cells of the range out; others move up or left. */
export function deleteCells(ref: RangeRef, args: readonly Argument[]): undefined {
  const { session, sheet } = ref;
  const area = areaOf(ref);
  const axis = oneOf(args[0], ['Up', 'Left']) === 'Up' ? 'row' : 'column';
  requireFree(
    sheet,
    isWholeRows(area) ? 'allowDeleteRows' : isWholeColumns(area) ? 'allowDeleteColumns' : undefined,
  );
  shiftAll(session, sheet, { area, axis, isInsertion: false });
  const kind = isWholeRows(area) ? 'RowDeleted' : isWholeColumns(area) ? 'ColumnDeleted' : 'CellDeleted';
  cellsChanged(session, sheet, area, kind);
}

/** Copies values or formats from another range; formulas would have to be moved, which this simulation cannot. */
export function copyFrom(ref: RangeRef, args: readonly Argument[]): undefined {
  const { session, sheet } = ref;
  const type = oneOf(args[1], ['All', 'Formulas', 'Values', 'Formats', 'Link'], 'All');
  if ((type !== 'Values' && type !== 'Formats') || args[2] === true || args[3] === true) {
    throw session.missing('Range', `copyFrom(${type})`);
  }
  const source = rangeArgument(ref, args[0]);
  const from = requireManageable(source);
  const { top, left } = areaOf(ref);
  const target = rangeRef(session, sheet, {
    top,
    left,
    bottom: top + rowCount(from) - 1,
    right: left + columnCount(from) - 1,
  });
  const area = requireManageable(target);
  if (type === 'Values') requireUnlocked(sheet, area);
  else requireFree(sheet, 'allowFormatCells');
  for (let row = 0; row < rowCount(from); row++) {
    for (let column = 0; column < columnCount(from); column++) {
      const original = source.sheet.peek(from.top + row, from.left + column) ?? blankCell();
      const cell = sheet.cell(top + row, left + column);
      if (type === 'Values')
        Object.assign(cell, { value: original.value, isError: original.isError, formula: null });
      else Object.assign(cell, { style: { ...original.style }, format: original.format });
      refreshText(cell);
    }
  }
  if (type === 'Values') cellsChanged(session, sheet, area);
}
