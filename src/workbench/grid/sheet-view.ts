import {
  styleOf,
  type Book,
  type CellStyle,
  type SheetAppearance,
} from '../../hosts/xlsx/appearance/appearance.js';
import { MAX_COLUMNS, MAX_ROWS } from '../../sheet/address.js';
import type { MergeMap } from '../../sheet/merges.js';
import type { Sheet } from '../../sheet/sheet.js';
import { makeAxis, type Axis } from './axis.js';
import { columnPixels } from './column-pixels.js';
import { marksOf, type MarkMap } from './marks.js';
import { mergeMap } from './merge-map.js';
import type { Ground } from './movement.js';
import { rowHeights } from './row-heights.js';
import { shownCell } from './selection.js';
import { PX_A_POINT } from './units.js';

/** Blank rows and columns shown after the content, so that there is room to look and type. */
const ROWS_AFTER = 30;
const COLUMNS_AFTER = 6;
const LEAST_ROWS = 60;
const LEAST_COLUMNS = 20;

/** A sheet ready to be shown and walked over at one scale. All indexes are 0-based, all sizes px. */
export interface SheetView extends Ground {
  readonly sheet: Sheet;
  readonly appearance: SheetAppearance;
  /** 1 = 100 %. */
  readonly scale: number;
  readonly merges: MergeMap;
  readonly marks: MarkMap;
  readonly noteAt: (row: number, column: number) => string | undefined;
  readonly styleAt: (row: number, column: number) => CellStyle;
}

/** Makes a sheet of a book ready to be shown. `scale`: 1 = 100 %. */
export function sheetView(
  book: Pick<Book, 'styles' | 'digitWidth'>,
  sheet: Sheet,
  appearance: SheetAppearance,
  scale: number,
): SheetView {
  const { styles, digitWidth } = book;
  const columns = columnAxis(sheet, appearance, digitWidth, scale);
  const rows = rowAxis(book, sheet, appearance, scale);
  const merges = mergeMap(sheet.merges, rows.count);
  const fallback = styles[0] as CellStyle;
  const notes = new Map(appearance.notes.map(({ row, column, text }) => [row * MAX_COLUMNS + column, text]));
  return {
    sheet,
    appearance,
    scale,
    rows,
    columns,
    merges,
    marks: marksOf(sheet),
    noteAt: (row, column) => notes.get(row * MAX_COLUMNS + column),
    styleAt: (row, column) => styles[styleOf(appearance, row, column)] ?? fallback,
    isFilled: (row, column) => {
      const at = shownCell(merges, { row, column });
      const cell = sheet.cells[at.row]?.[at.column];
      return cell !== undefined && (cell.text !== '' || cell.formula !== null);
    },
    lastRow: sheet.rowCount - 1,
    lastColumn: sheet.columnCount - 1,
    frozenRows: Math.min(appearance.frozenRows, rows.count),
    frozenColumns: Math.min(appearance.frozenColumns, columns.count),
  };
}

function columnAxis(sheet: Sheet, appearance: SheetAppearance, digitWidth: number, scale: number): Axis {
  const lastMerge = sheet.merges.reduce((last, { right }) => Math.max(last, right), -1);
  const used = Math.max(
    sheet.columnCount,
    appearance.frozenColumns,
    Math.min(lastMerge + 1, sheet.columnCount + 50),
  );
  const count = Math.min(Math.max(used + COLUMNS_AFTER, LEAST_COLUMNS), MAX_COLUMNS);
  return makeAxis(count, (column) =>
    sheet.hiddenColumns.has(column) ? 0 : columnPixels(appearance, digitWidth, column) * scale,
  );
}

function rowAxis(
  book: Pick<Book, 'styles' | 'digitWidth'>,
  sheet: Sheet,
  appearance: SheetAppearance,
  scale: number,
): Axis {
  const heights = rowHeights(appearance, sheet.merges, book);
  let used = Math.max(sheet.rowCount, appearance.frozenRows);
  for (const row of appearance.rows.keys())
    if (row < sheet.rowCount + ROWS_AFTER) used = Math.max(used, row + 1);
  const count = Math.min(Math.max(used + ROWS_AFTER, LEAST_ROWS), MAX_ROWS);
  return makeAxis(count, (row) =>
    sheet.hiddenRows.has(row) ? 0 : heights.points(row, sheet.cells[row]) * PX_A_POINT * scale,
  );
}
