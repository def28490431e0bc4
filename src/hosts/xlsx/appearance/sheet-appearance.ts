import { MAX_COLUMNS, MAX_ROWS } from '../../../sheet/address.js';
import type { Sheet } from '../../../sheet/sheet.js';
import { columnOf, rowOf } from '../cell-reference.js';
import { isTrue, wholeNumber } from '../xml-values.js';
import { XmlReader } from '../xml.js';
import {
  ROWS_BEYOND_CONTENT,
  type ColumnRange,
  type RowAppearance,
  type SheetAppearance,
} from './appearance.js';
import { readColour, type Palette } from './colour.js';
import { eachChild } from './each-child.js';

/** Formatted columns right of the last one with content that are still told of cell by cell. */
const COLUMNS_BEYOND_CONTENT = 100;
/** Points, where a sheet does not say. */
const DEFAULT_ROW_HEIGHT = 15;
const MAX_ROW_HEIGHT = 409.5;
/** Characters of a column nobody has sized. */
const BASE_COLUMN_WIDTH = 8;
const MAX_COLUMN_WIDTH = 255;

/** Looks still to be kept, counted down over a whole workbook; what comes after they run out is left out. */
export interface LookBudget {
  cells: number;
}

/**
 * What a worksheet looks like, but for its notes. `source` is the text of its part, `sheet` what it holds: rows are
 * followed only a little way beyond the content, however many a file formats. `digitWidth`: see `Book`.
 */
export function readSheetAppearance(
  source: string,
  part: string,
  sheet: Sheet,
  palette: Palette,
  digitWidth: number,
  budget: LookBudget,
): Omit<SheetAppearance, 'notes'> {
  const xml = new XmlReader(source, part);
  const found = {
    rows: new Map<number, RowAppearance>(),
    columns: [] as ColumnRange[],
    defaultRowHeight: DEFAULT_ROW_HEIGHT,
    defaultColumnWidth: fittedWidth(BASE_COLUMN_WIDTH, digitWidth),
    frozenRows: 0,
    frozenColumns: 0,
    showsGridLines: true,
    zoom: 100,
    tabColour: null as SheetAppearance['tabColour'],
  };
  xml.root();
  while (xml.nextChild(1)) {
    switch (xml.name) {
      case 'sheetPr':
        found.tabColour = readTabColour(xml, palette);
        break;
      case 'sheetViews':
        Object.assign(found, readView(xml));
        break;
      case 'sheetFormatPr': {
        const base = wholeNumber(xml.attribute('baseColWidth') ?? String(BASE_COLUMN_WIDTH));
        const fitted = fittedWidth(base < 0 ? BASE_COLUMN_WIDTH : base, digitWidth);
        found.defaultRowHeight =
          within(xml.attribute('defaultRowHeight'), MAX_ROW_HEIGHT) ?? DEFAULT_ROW_HEIGHT;
        found.defaultColumnWidth = within(xml.attribute('defaultColWidth'), MAX_COLUMN_WIDTH) ?? fitted;
        break;
      }
      case 'cols':
        found.columns = readColumns(xml);
        break;
      case 'sheetData':
        readRows(xml, sheet, found.rows, budget);
        // What follows says nothing about looks.
        return found;
    }
  }
  return found;
}

function readTabColour(xml: XmlReader, palette: Palette): SheetAppearance['tabColour'] {
  let colour: SheetAppearance['tabColour'] = null;
  eachChild(xml, 'tabColor', () => (colour = readColour(xml, palette)));
  return colour;
}

/** The first view is the one of the window that is shown. */
function readView(xml: XmlReader): Partial<SheetAppearance> {
  let view: Partial<SheetAppearance> | null = null;
  eachChild(xml, 'sheetView', () => {
    if (view) return;
    const zoom = wholeNumber(xml.attribute('zoomScale') ?? '100');
    view = {
      showsGridLines: isTrue(xml.attribute('showGridLines'), true),
      zoom: zoom >= 10 && zoom <= 400 ? zoom : 100,
      ...readPane(xml),
    };
  });
  return view ?? {};
}

function readPane(xml: XmlReader): Partial<SheetAppearance> {
  let pane: Partial<SheetAppearance> = {};
  eachChild(xml, 'pane', () => {
    if (!xml.attribute('state')?.startsWith('frozen')) return;
    pane = {
      frozenRows: Math.min(MAX_ROWS, Math.max(0, wholeNumber(xml.attribute('ySplit')))),
      frozenColumns: Math.min(MAX_COLUMNS, Math.max(0, wholeNumber(xml.attribute('xSplit')))),
    };
  });
  return pane;
}

/** Column ranges as the file has them; what overlaps an earlier one is cut off. */
function readColumns(xml: XmlReader): ColumnRange[] {
  const ranges: ColumnRange[] = [];
  const { depth } = xml;
  let reached = 0;
  while (xml.nextChild(depth)) {
    if (xml.name !== 'col') continue;
    const from = Math.max(reached, wholeNumber(xml.attribute('min')) - 1);
    const to = Math.min(wholeNumber(xml.attribute('max')), MAX_COLUMNS) - 1;
    if (to < from) continue;
    reached = to + 1;
    const style = wholeNumber(xml.attribute('style'));
    ranges.push({
      from,
      to,
      width: within(xml.attribute('width'), MAX_COLUMN_WIDTH),
      style: style < 0 ? null : style,
    });
  }
  return ranges;
}

function readRows(xml: XmlReader, sheet: Sheet, rows: Map<number, RowAppearance>, budget: LookBudget): void {
  const lastRow = sheet.rowCount + ROWS_BEYOND_CONTENT - 1;
  const lastColumn = sheet.columnCount + COLUMNS_BEYOND_CONTENT - 1;
  const { depth } = xml;
  let next = 0;
  while (xml.nextChild(depth)) {
    if (xml.name !== 'row') continue;
    const number = xml.attribute('r');
    const row = number === undefined ? next : wholeNumber(number) - 1;
    // Rows stand in order: there can be a million more of them.
    if (row > lastRow || budget.cells <= 0) return;
    const style = isTrue(xml.attribute('customFormat')) ? wholeNumber(xml.attribute('s')) : -1;
    const height = within(xml.attribute('ht'), MAX_ROW_HEIGHT);
    const hasOwnHeight = isTrue(xml.attribute('customHeight'));
    const { cells, first } = readCells(xml, lastColumn, budget);
    // A row without a number is where its first cell says.
    const place = number === undefined && first !== null ? rowOf(first) : row;
    next = place + 1;
    if (place < 0 || (height === null && style < 0 && cells.length === 0)) continue;
    rows.set(place, { height, hasOwnHeight, style: style < 0 ? null : style, cells });
  }
}

/** The formats of the cells of the current row, and the address of the first one if it has any. */
function readCells(
  xml: XmlReader,
  lastColumn: number,
  budget: LookBudget,
): { cells: (number | undefined)[]; first: string | null } {
  const cells: (number | undefined)[] = [];
  const { depth } = xml;
  let first: string | null = null;
  let column = -1;
  while (xml.nextChild(depth)) {
    if (xml.name !== 'c') continue;
    const reference = xml.attribute('r');
    if (column < 0) first = reference ?? null;
    column = reference === undefined ? column + 1 : columnOf(reference);
    if (column < 0 || column > lastColumn || budget.cells <= 0) continue;
    budget.cells--;
    cells[column] = Math.max(0, wholeNumber(xml.attribute('s')));
  }
  return { cells, first };
}

/** A number above 0 and not above `most`; larger ones are `most`. Null when the text is none. */
function within(text: string | undefined, most: number): number | null {
  const value = Number(text ?? Number.NaN);
  return value > 0 ? Math.min(value, most) : null;
}

/** Width of a column that holds `characters` digits: with Excel's padding, and whole steps of eight pixels. */
function fittedWidth(characters: number, digitWidth: number): number {
  const padding = 2 * Math.ceil(digitWidth / 4) + 1;
  const pixels = Math.ceil((Math.min(characters, MAX_COLUMN_WIDTH) * digitWidth + padding) / 8) * 8;
  return pixels / digitWidth;
}
