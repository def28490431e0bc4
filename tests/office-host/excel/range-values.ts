import type { Area } from '../../../src/sheet/address.js';
import { cellCount, columnCount, rowCount } from '../model/address.js';
import { blankCell, hasContent, type CellModel } from '../model/cell-model.js';
import { requireFree, requireUnlocked } from '../model/protection.js';
import { refreshText, writeCell } from '../model/write-cell.js';
import { textOf } from '../protocol/arguments.js';
import { invalidArgument, wrongDimensions } from '../protocol/errors.js';
import type { Argument, Json, Scalar } from '../protocol/server-object.js';
import { cellsChanged } from '../session.js';
import { areaOf, MAX_CELLS, requireManageable, type RangeRef } from './range-ref.js';

/** A grid of what `show` says of each cell; null for ranges too large to be given. */
export function grid(ref: RangeRef, show: (cell: CellModel) => Json): Json {
  const area = areaOf(ref);
  if (cellCount(area) > MAX_CELLS) return null;
  const blank = show(blankCell());
  const rows: Json[][] = [];
  for (let row = area.top; row <= area.bottom; row++) {
    rows.push(new Array<Json>(columnCount(area)).fill(blank));
  }
  for (const { row, column, cell } of ref.sheet.cellsIn(area)) {
    const line = rows[row - area.top];
    if (line) line[column - area.left] = show(cell);
  }
  return rows;
}

/** Hands each cell of a range its part of the input: one value for all, or rows of the right size; null is passed over. */
function eachInput(
  area: Area,
  input: Argument,
  put: (row: number, column: number, value: Argument) => void,
): void {
  const isGrid = Array.isArray(input);
  const rows = isGrid ? (input as readonly Argument[]) : [];
  const fits = (row: Argument): boolean => Array.isArray(row) && row.length === columnCount(area);
  if (isGrid && (rows.length !== rowCount(area) || !rows.every(fits))) throw wrongDimensions();
  for (let row = area.top; row <= area.bottom; row++) {
    const line = rows[row - area.top] as readonly Argument[] | undefined;
    for (let column = area.left; column <= area.right; column++) {
      const value = isGrid ? (line?.[column - area.left] ?? null) : input;
      if (value !== null) put(row, column, value);
    }
  }
}

/** Writes through `values`, `formulas` or `formulasR1C1`-less kin: Excel reads all of them as typed input. */
export function writeValues(ref: RangeRef, input: Argument): void {
  const { session, sheet } = ref;
  const area = requireManageable(ref);
  requireUnlocked(sheet, area);
  eachInput(area, input, (row, column, value) => writeCell(session, sheet, row, column, value));
  cellsChanged(session, sheet, area);
}

function writeFormats(ref: RangeRef, input: Argument): void {
  const { sheet } = ref;
  const area = requireManageable(ref);
  requireFree(sheet, 'allowFormatCells');
  eachInput(area, input, (row, column, value) => {
    const cell = sheet.cell(row, column);
    cell.format = textOf(value) === '' ? 'General' : textOf(value);
    refreshText(cell);
  });
}

function valueType(cell: CellModel): string {
  if (!hasContent(cell)) return 'Empty';
  if (cell.isError) return 'Error';
  const names = { string: 'String', number: 'Double', boolean: 'Boolean' } as const;
  return names[typeof cell.value as 'string' | 'number' | 'boolean'];
}

/** The scalars of a range that come as one value a cell. */
export const VALUE_SCALARS: Readonly<Record<string, Scalar<RangeRef>>> = {
  Values: { get: (ref) => grid(ref, (cell) => cell.value), set: writeValues },
  Formulas: { get: (ref) => grid(ref, (cell) => cell.formula ?? cell.value), set: writeValues },
  Text: { get: (ref) => grid(ref, (cell) => cell.text) },
  ValueTypes: { get: (ref) => grid(ref, valueType) },
  NumberFormat: { get: (ref) => grid(ref, (cell) => cell.format), set: writeFormats },
};

/** The client sends a large grid in pieces and asks beforehand whether the whole fits. */
export function validateArraySize(ref: RangeRef, [rows, columns]: readonly Argument[]): undefined {
  const area = areaOf(ref);
  if (typeof rows !== 'number' || typeof columns !== 'number') throw invalidArgument();
  if (rows !== rowCount(area) || columns !== columnCount(area)) throw wrongDimensions();
}
