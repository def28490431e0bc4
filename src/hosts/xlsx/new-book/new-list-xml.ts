import { columnName, toA1 } from '../../../sheet/address.js';
import type { NewCell, NewListData } from '../../../sheet/new-sheet.js';
import { inQuotes } from '../../../sheet/sheet-in-formula.js';
import { printXml } from '../write/print-xml.js';
import { TABLE_TYPE, tableXml } from '../write/table-xml.js';
import { escapeText } from '../write/text-escape.js';
import { heightOf, newCellXml } from './new-cell-xml.js';
import { Links, Relations } from './new-relations.js';
import { MAIN, sheetOpening, type NewPart, type WrittenSheet } from './written-sheet.js';

const X14 = 'http://schemas.microsoft.com/office/spreadsheetml/2009/9/main';
const XM = 'http://schemas.microsoft.com/office/excel/2006/main';

function columnsXml({ widths, foldedFrom = widths.length }: NewListData): string {
  const cols = widths.map((width, at) => {
    const folded = at >= foldedFrom ? ' hidden="1" outlineLevel="1"' : '';
    const button = at === foldedFrom - 1 && foldedFrom < widths.length ? ' collapsed="1"' : '';
    return `<col min="${at + 1}" max="${at + 1}" width="${width}" customWidth="1"${folded}${button}/>`;
  });
  return `<cols>${cols.join('')}</cols>`;
}

function sparklinesXml({ sparklines, name, headingRow }: NewListData, rowCount: number): string {
  if (!sparklines || rowCount === 0) return '';
  const lines: string[] = [];
  for (let row = headingRow + 1; row <= headingRow + rowCount; row++) {
    const range = `${inQuotes(name)}!${columnName(sparklines.from)}${row + 1}:${columnName(sparklines.to)}${row + 1}`;
    lines.push(
      `<x14:sparkline><xm:f>${escapeText(range)}</xm:f><xm:sqref>${toA1(row, sparklines.column)}</xm:sqref></x14:sparkline>`,
    );
  }
  return [
    '<extLst><ext xmlns:x14="',
    X14,
    '" uri="{05C60535-1F16-4fd2-B633-F4F36F0B64E0}">',
    `<x14:sparklineGroups xmlns:xm="${XM}">`,
    '<x14:sparklineGroup lineWeight="1.5" displayEmptyCellsAs="span" markers="1" last="1">',
    '<x14:colorSeries rgb="FF404040"/><x14:colorMarkers rgb="FF404040"/><x14:colorLast rgb="FF000000"/>',
    `<x14:sparklines>${lines.join('')}</x14:sparklines>`,
    '</x14:sparklineGroup></x14:sparklineGroups></ext></extLst>',
  ].join('');
}

/** Writes the part of a list piece by piece. `number`: which sheet it is, from 1. */
export function writeListXml(sheet: NewListData, number: number, write: (xml: string) => void): WrittenSheet {
  const { headingRow, headings, before, widths, foldedFrom, paper = 'A3' } = sheet;
  write(sheetOpening({ frozenRows: headingRow + 1, isFolded: foldedFrom !== undefined }));
  write(`${columnsXml(sheet)}<sheetData>`);
  const relations = new Relations();
  const links = new Links(relations);
  let row = 0;
  const writeRow = (cells: readonly NewCell[], isFree = false): void => {
    const inner = cells.map((cell, column) => {
      links.add(cell, row, column);
      return newCellXml(cell, row, column);
    });
    const seen = cells.slice(0, foldedFrom).entries();
    write(`<row r="${row + 1}"${isFree ? '' : heightOf(seen, widths)}>${inner.join('')}</row>`);
    row++;
  };
  for (const cells of before) writeRow(cells, true);
  row = headingRow;
  writeRow(headings.map((value) => ({ value, look: 'heading' })));
  let rowCount = 0;
  for (const cells of sheet.rows) {
    writeRow(cells);
    rowCount++;
  }
  const parts: NewPart[] = [];
  let tableParts = '';
  if (rowCount > 0) {
    const name = sheet.tableName ?? `Tenken${number}`;
    const area = { top: headingRow, left: 0, bottom: headingRow + rowCount, right: headings.length - 1 };
    const table = tableXml({ name, area, columns: headings }, number, MAIN);
    parts.push({ name: `tables/table${number}.xml`, xml: table, type: TABLE_TYPE });
    const id = relations.add('table', `../tables/table${number}.xml`);
    tableParts = `<tableParts count="1"><tablePart r:id="${id}"/></tableParts>`;
  }
  write(
    [
      '</sheetData>',
      links.xml(),
      printXml({ paper }),
      tableParts,
      sparklinesXml(sheet, rowCount),
      '</worksheet>',
    ].join(''),
  );
  return { relations, parts, titleRows: { first: headingRow, last: headingRow } };
}
