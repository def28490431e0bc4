import { columnName, toA1 } from '../../../sheet/address.js';
import { escapeAttribute, escapeText, toXstring } from '../write/text-escape.js';
import type { NewCell, NewSheetData } from '../../../sheet/new-sheet.js';
import { styleIndex } from './new-styles.js';

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const RELATIONS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const X14 = 'http://schemas.microsoft.com/office/spreadsheetml/2009/9/main';
const XM = 'http://schemas.microsoft.com/office/excel/2006/main';
/** A cell holds no more; Excel calls a file with longer texts broken. */
const LONGEST_TEXT = 32_767;
/** Points. */
const LINE_HEIGHT = 15;
const HIGHEST_ROW = 409;
/** Excel takes no more links on one sheet. */
const MOST_LINKS = 65_530;

function cellXml(cell: NewCell, row: number, column: number): string {
  const open = `<c r="${toA1(row, column)}" s="${styleIndex(cell.look)}"`;
  const { value, formula } = cell;
  if (formula !== undefined) {
    const isText = typeof value === 'string' || value === null;
    const shown = `<f>${escapeText(formula)}</f><v>${escapeText(toXstring(String(value ?? '')))}</v>`;
    return `${open}${isText ? ' t="str"' : ''}>${shown}</c>`;
  }
  if (value === null || value === '') return `${open}/>`;
  if (typeof value === 'number') return `${open}><v>${value}</v></c>`;
  const text = escapeText(toXstring(value.slice(0, LONGEST_TEXT)));
  return `${open} t="inlineStr"><is><t xml:space="preserve">${text}</t></is></c>`;
}

/** Width of a text in Excel's character units: full-width characters take two. */
function widthOf(text: string): number {
  let width = 0;
  for (const character of text) width += (character.codePointAt(0) ?? 0) > 0x2e7f ? 2 : 1;
  return width;
}

/** Lines a row needs at its columns' widths; not every reader fits rows to broken text by itself. */
function linesOf(cells: readonly NewCell[], widths: readonly number[]): number {
  return cells.reduce((most, { value, look }, column) => {
    if (typeof value !== 'string' || (look !== 'text' && look !== 'heading' && look !== 'link')) return most;
    const room = Math.max(1, (widths[column] ?? 10) - 1);
    const lines = value
      .split('\n')
      .reduce((sum, line) => sum + Math.max(1, Math.ceil(widthOf(line) / room)), 0);
    return Math.max(most, lines);
  }, 1);
}

function heightOf(cells: readonly NewCell[], widths: readonly number[]): string {
  const lines = linesOf(cells, widths);
  return lines === 1 ? '' : ` ht="${Math.min(HIGHEST_ROW, lines * LINE_HEIGHT)}" customHeight="1"`;
}

function sparklinesXml(sheet: NewSheetData, rowCount: number): string {
  const { sparklines, name, headingRow } = sheet;
  if (!sparklines || rowCount === 0) return '';
  const quoted = `'${name.replaceAll("'", "''")}'`;
  const lines: string[] = [];
  for (let row = headingRow + 1; row <= headingRow + rowCount; row++) {
    const range = `${quoted}!${columnName(sparklines.from)}${row + 1}:${columnName(sparklines.to)}${row + 1}`;
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

/** What was written of a sheet, for the parts that tell of it. */
export interface WrittenSheet {
  readonly rowCount: number;
}

/** Writes the part of a sheet piece by piece; its table is the relationship rId1. */
export function writeSheetXml(sheet: NewSheetData, write: (xml: string) => void): WrittenSheet {
  const { headingRow, headings, before, widths } = sheet;
  const below = toA1(headingRow + 1, 0);
  const cols = widths.map(
    (width, at) => `<col min="${at + 1}" max="${at + 1}" width="${width}" customWidth="1"/>`,
  );
  write(
    [
      '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n',
      `<worksheet xmlns="${MAIN}" xmlns:r="${RELATIONS}"><sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>`,
      '<sheetViews><sheetView workbookViewId="0">',
      `<pane ySplit="${headingRow + 1}" topLeftCell="${below}" activePane="bottomLeft" state="frozen"/>`,
      `<selection pane="bottomLeft" activeCell="${below}" sqref="${below}"/></sheetView></sheetViews>`,
      `<sheetFormatPr defaultRowHeight="18.75"/><cols>${cols.join('')}</cols><sheetData>`,
    ].join(''),
  );
  const links: string[] = [];
  let row = 0;
  const writeRow = (cells: readonly NewCell[]): void => {
    const inner = cells.map((cell, column) => {
      if (cell.link !== undefined && links.length < MOST_LINKS) {
        const location = escapeAttribute(cell.link);
        links.push(`<hyperlink ref="${toA1(row, column)}" location="${location}"/>`);
      }
      return cellXml(cell, row, column);
    });
    write(`<row r="${row + 1}"${heightOf(cells, widths)}>${inner.join('')}</row>`);
    row++;
  };
  for (const cells of before) writeRow(cells);
  row = headingRow;
  writeRow(headings.map((value) => ({ value, look: 'heading' })));
  let rowCount = 0;
  for (const cells of sheet.rows) {
    writeRow(cells);
    rowCount++;
  }
  write('</sheetData>');
  if (links.length > 0) write(`<hyperlinks>${links.join('')}</hyperlinks>`);
  write(
    [
      '<pageMargins left="0.4" right="0.4" top="0.5" bottom="0.6" header="0.3" footer="0.3"/>',
      '<pageSetup paperSize="8" orientation="landscape" fitToHeight="0"/>',
      '<headerFooter><oddFooter>&amp;L&amp;A&amp;R&amp;P / &amp;N</oddFooter></headerFooter>',
      rowCount > 0 ? '<tableParts count="1"><tablePart r:id="rId1"/></tableParts>' : '',
      sparklinesXml(sheet, rowCount),
      '</worksheet>',
    ].join(''),
  );
  return { rowCount };
}
