import { parseArea, type Area } from '../../src/sheet/address.js';
import { SETTINGS_NAMESPACE } from '../../src/sheet/settings-namespace.js';
import type { Cell } from '../../src/sheet/cell.js';
import type { Sheet, Workbook } from '../../src/sheet/sheet.js';
import { BookModel } from './model/book-model.js';
import type { CellModel } from './model/cell-model.js';
import type { SheetModel, SheetVisibility } from './model/sheet-model.js';
import { pointsOfCharacters } from './model/units.js';

const VISIBILITY: Readonly<Record<Sheet['visibility'], SheetVisibility>> = {
  visible: 'Visible',
  hidden: 'Hidden',
  veryHidden: 'VeryHidden',
};

function cellModel(cell: Cell): CellModel {
  return {
    value: cell.value ?? '',
    isError: cell.kind === 'error',
    formula: cell.formula === null ? null : `=${cell.formula}`,
    format: cell.format,
    text: cell.text,
    style: {},
    link: null,
  };
}

function areasOf(ranges: string): Area[] {
  return ranges.split(' ').flatMap((part) => parseArea(part) ?? []);
}

function fillSheet(book: BookModel, target: SheetModel, sheet: Sheet): void {
  target.visibility = VISIBILITY[sheet.visibility];
  target.merges = [...sheet.merges];
  sheet.cells.forEach((line, row) =>
    line?.forEach((cell, column) => {
      if (cell) Object.assign(target.cell(row, column), cellModel(cell));
    }),
  );
  for (const row of sheet.hiddenRows) target.line('row', row).hidden = true;
  for (const column of sheet.hiddenColumns) target.line('column', column).hidden = true;
  for (const [column, width] of sheet.columnWidths)
    target.line('column', column).size = pointsOfCharacters(width);
  target.formats = sheet.conditionalFormats.map(({ ranges, formula }) => ({
    id: `{${String(book.nextId()).padStart(8, '0')}-CF}`,
    // A workbook as Tenken reads it does not say which kind a format is; those without a formula only take up room.
    type: formula === null ? 'ColorScale' : 'Custom',
    areas: areasOf(ranges),
    stopIfTrue: false,
    formula: formula === null ? null : `=${formula}`,
    style: {},
  }));
  target.tables = sheet.listObjects.map(({ name, area }) => ({
    id: String(book.nextId()),
    name,
    area,
    hasHeaders: true,
    showTotals: false,
    style: 'TableStyleMedium2',
  }));
  if (sheet.isProtected) target.protection = { options: {}, password: null };
}

/** Tenken's settings as files and Excel keep them: a custom XML part with the JSON in its root. */
function settingsXml(json: string): string {
  const text = json.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
  return `<settings xmlns="${SETTINGS_NAMESPACE}">${text}</settings>`;
}

/** A simulated workbook with all a Workbook of the project tells. */
export function fromWorkbook(workbook: Workbook): BookModel {
  const book = new BookModel(workbook.name);
  for (const sheet of workbook.sheets) fillSheet(book, book.addSheet(sheet.name), sheet);
  for (const { name, refersTo, hidden } of workbook.definedNames) {
    book.names.push({ name, scope: null, formula: `=${refersTo}`, visible: !hidden, comment: '' });
  }
  if (workbook.settings !== null)
    book.xmlParts.push({ id: '{00000000-SETTINGS}', xml: settingsXml(workbook.settings) });
  if (workbook.isStructureProtected) book.structurePassword = '';
  return book;
}
