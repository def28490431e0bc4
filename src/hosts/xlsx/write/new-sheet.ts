import { toA1 } from '../../../sheet/address.js';
import type { OwnedCell, OwnedSheet } from '../../../sheet/edit.js';
import { heightOfLines } from '../../../sheet/furniture.js';
import { Bounds } from './bounds.js';
import type { CellDesk } from './cell-desk.js';
import { hyperlink } from './hyperlinks.js';
import { drawingNamespaces } from './drawing-namespaces.js';
import type { FurnitureLinks } from './furnish.js';
import { printXml } from './print-xml.js';
import { newCell } from './rewrite-cell.js';

export const WORKSHEET_TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml';

/**
 * The part of a sheet of Tenken's. It prints landscape at one page's width; its heading rows stay in view.
 * `namespace`: that of the workbook's elements; `links`: the sheet's relationships to what stands on it.
 */
export function newSheet(
  sheet: OwnedSheet,
  namespace: string,
  desk: CellDesk,
  links: FurnitureLinks = { drawing: null, tables: [] },
): string {
  const rows = byRow(sheet.cells);
  const hidden = new Set(sheet.hiddenRows);
  const bounds = new Bounds();
  for (const { row, column } of sheet.cells) bounds.include(row, column);
  const lines = rows.map(([row, cells]) => {
    const content = cells.map((cell) => newCell(desk, '', toA1(row, cell.column), cell)).join('');
    const count = sheet.lines?.get(row) ?? 1;
    const height = count > 1 ? ` ht="${heightOfLines(count)}" customHeight="1"` : '';
    return `<row r="${row + 1}"${height}${hidden.has(row) ? ' hidden="1"' : ''}>${content}</row>`;
  });
  return [
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n',
    `<worksheet xmlns="${namespace}">`,
    '<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>',
    `<dimension ref="${bounds.toA1()}"/>`,
    sheetView(sheet),
    `<sheetFormatPr defaultRowHeight="${heightOfLines(1)}"/>`,
    columns(sheet),
    `<sheetData>${lines.join('')}</sheetData>`,
    hyperlinks(sheet.cells),
    printXml(sheet.print),
    furnitureXml(links, drawingNamespaces(namespace).relationships),
    '</worksheet>',
  ].join('');
}

/** Rows and columns ascending; a place given twice keeps its last cell. */
function byRow(cells: readonly OwnedCell[]): [number, OwnedCell[]][] {
  const rows = new Map<number, Map<number, OwnedCell>>();
  for (const cell of cells) {
    let row = rows.get(cell.row);
    if (!row) rows.set(cell.row, (row = new Map()));
    row.set(cell.column, cell);
  }
  return [...rows]
    .sort((a, b) => a[0] - b[0])
    .map(([row, byColumn]) => [row, [...byColumn.values()].sort((a, b) => a.column - b.column)]);
}

/** The view begins at the first cell that can be seen: what a hidden row counts for in a split is not agreed upon. */
function sheetView({ frozenRows, hiddenRows = [], hiddenColumns = [] }: OwnedSheet): string {
  const first = firstBeside(hiddenRows);
  const from = toA1(first, firstBeside(hiddenColumns));
  const scrolled = from === 'A1' ? '' : ` topLeftCell="${from}"`;
  if (frozenRows <= first) return `<sheetViews><sheetView${scrolled} workbookViewId="0"/></sheetViews>`;
  const below = toA1(frozenRows, firstBeside(hiddenColumns));
  return [
    `<sheetViews><sheetView${scrolled} workbookViewId="0">`,
    `<pane ySplit="${frozenRows - first}" topLeftCell="${below}" activePane="bottomLeft" state="frozen"/>`,
    `<selection pane="bottomLeft" activeCell="${below}" sqref="${below}"/>`,
    '</sheetView></sheetViews>',
  ].join('');
}

function firstBeside(hidden: readonly number[]): number {
  let line = 0;
  while (hidden.includes(line)) line++;
  return line;
}

function columns({ widths, hiddenColumns = [] }: OwnedSheet): string {
  const all = new Map<number, string>();
  for (const { column, width } of widths) {
    if (width !== null) all.set(column, ` width="${width}" customWidth="1"`);
  }
  for (const column of hiddenColumns) all.set(column, `${all.get(column) ?? ' width="9"'} hidden="1"`);
  if (all.size === 0) return '';
  const cols = [...all]
    .sort((a, b) => a[0] - b[0])
    .map(([column, attributes]) => `<col min="${column + 1}" max="${column + 1}"${attributes}/>`);
  return `<cols>${cols.join('')}</cols>`;
}

function furnitureXml({ drawing, tables }: FurnitureLinks, relationships: string): string {
  const declared = ` xmlns:r="${relationships}"`;
  const parts = tables.map((id) => `<tablePart r:id="${id}"${declared}/>`).join('');
  return [
    drawing === null ? '' : `<drawing r:id="${drawing}"${declared}/>`,
    tables.length === 0 ? '' : `<tableParts count="${tables.length}">${parts}</tableParts>`,
  ].join('');
}

function hyperlinks(cells: readonly OwnedCell[]): string {
  const linked = cells.flatMap((cell) => (cell.link === undefined ? [] : hyperlink('', cell, cell.link)));
  return linked.length === 0 ? '' : `<hyperlinks>${linked.join('')}</hyperlinks>`;
}
