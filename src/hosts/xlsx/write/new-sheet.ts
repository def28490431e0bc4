import { toA1 } from '../../../sheet/address.js';
import type { OwnedCell, OwnedSheet } from '../../../sheet/edit.js';
import { Bounds } from './bounds.js';
import type { CellDesk } from './cell-desk.js';
import { hyperlink } from './hyperlinks.js';
import { newCell } from './rewrite-cell.js';

export const WORKSHEET_TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml';

/** Points. */
const LINE_HEIGHT = 18.75;
const MAX_HEIGHT = 409.5;

/**
 * The part of a sheet of Tenken's. It prints landscape on A4 at one page's width; its heading rows stay in view.
 * `namespace`: that of the workbook's elements.
 */
export function newSheet(sheet: OwnedSheet, namespace: string, desk: CellDesk): string {
  const rows = byRow(sheet.cells);
  const bounds = new Bounds();
  for (const { row, column } of sheet.cells) bounds.include(row, column);
  const lines = rows.map(([row, cells]) => {
    const content = cells.map((cell) => newCell(desk, '', toA1(row, cell.column), cell)).join('');
    const count = sheet.lines?.get(row) ?? 1;
    const height = count > 1 ? ` ht="${Math.min(MAX_HEIGHT, count * LINE_HEIGHT)}" customHeight="1"` : '';
    return `<row r="${row + 1}"${height}>${content}</row>`;
  });
  return [
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n',
    `<worksheet xmlns="${namespace}">`,
    '<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>',
    `<dimension ref="${bounds.toA1()}"/>`,
    sheetView(sheet.frozenRows),
    '<sheetFormatPr defaultRowHeight="18.75"/>',
    columns(sheet),
    `<sheetData>${lines.join('')}</sheetData>`,
    links(sheet.cells),
    '<pageMargins left="0.4" right="0.4" top="0.5" bottom="0.5" header="0.3" footer="0.3"/>',
    '<pageSetup paperSize="9" orientation="landscape" fitToHeight="0"/>',
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

function sheetView(frozenRows: number): string {
  if (frozenRows <= 0) return '<sheetViews><sheetView workbookViewId="0"/></sheetViews>';
  const below = toA1(frozenRows, 0);
  return [
    '<sheetViews><sheetView workbookViewId="0">',
    `<pane ySplit="${frozenRows}" topLeftCell="${below}" activePane="bottomLeft" state="frozen"/>`,
    `<selection pane="bottomLeft" activeCell="${below}" sqref="${below}"/>`,
    '</sheetView></sheetViews>',
  ].join('');
}

function columns({ widths }: OwnedSheet): string {
  const sorted = widths.filter(({ width }) => width !== null).sort((a, b) => a.column - b.column);
  if (sorted.length === 0) return '';
  const cols = sorted.map(
    ({ column, width }) => `<col min="${column + 1}" max="${column + 1}" width="${width}" customWidth="1"/>`,
  );
  return `<cols>${cols.join('')}</cols>`;
}

function links(cells: readonly OwnedCell[]): string {
  const linked = cells.flatMap((cell) => (cell.link === undefined ? [] : hyperlink('', cell, cell.link)));
  return linked.length === 0 ? '' : `<hyperlinks>${linked.join('')}</hyperlinks>`;
}
