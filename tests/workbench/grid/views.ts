import type {
  BorderEdge,
  CellStyle,
  SheetAppearance,
} from '../../../src/hosts/xlsx/appearance/appearance.js';
import { textCell, numberCell, type Cell } from '../../../src/sheet/cell.js';
import { makeSheet, type Sheet } from '../../../src/sheet/sheet.js';
import { sheetView, type SheetView } from '../../../src/workbench/grid/sheet-view.js';

/** A style that says nothing. */
export const PLAIN: CellStyle = {
  font: {
    name: 'ＭＳ ゴシック',
    size: 11,
    isBold: false,
    isItalic: false,
    underline: 'none',
    isStruck: false,
    colour: null,
  },
  numberFormat: 'General',
  fill: null,
  horizontal: 'general',
  vertical: 'center',
  wraps: false,
  indent: 0,
  shrinksToFit: false,
  rotation: 0,
  top: null,
  right: null,
  bottom: null,
  left: null,
};

export const THIN: BorderEdge = { line: 'thin', colour: null };

export const LOOKS: SheetAppearance = {
  rows: new Map(),
  columns: [],
  defaultRowHeight: 15,
  defaultColumnWidth: 10,
  frozenRows: 0,
  frozenColumns: 0,
  showsGridLines: true,
  zoom: 100,
  tabColour: null,
  notes: [],
};

/** Cells from what is written in them; null is no cell. */
export function cells(rows: readonly (readonly (string | number | null)[])[]): (Cell | undefined)[][] {
  return rows.map((row) =>
    row.map((each) =>
      each === null ? undefined : typeof each === 'number' ? numberCell(each) : textCell(each),
    ),
  );
}

/** A view over a sheet of such cells; columns are 70 px wide, rows 20 px high. */
export function viewOf(
  rows: readonly (readonly (string | number | null)[])[],
  sheet: Partial<Sheet> = {},
  looks: Partial<SheetAppearance> = {},
  styles: readonly CellStyle[] = [PLAIN],
): SheetView {
  const made = makeSheet('表', cells(rows), sheet);
  return sheetView({ styles, digitWidth: 7 }, made, { ...LOOKS, ...looks }, 1);
}
