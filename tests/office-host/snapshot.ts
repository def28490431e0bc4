import { columnName, toA1 } from '../../src/sheet/address.js';
import { areaText } from './model/address.js';
import type { BookModel } from './model/book-model.js';
import { isUntouched } from './model/cell-model.js';
import type { LineModel, SheetModel } from './model/sheet-model.js';

type Picture = Readonly<Record<string, unknown>>;

/** Keys in one order, whatever the order they were set in. */
function sorted(record: Readonly<Record<string, unknown>>): Picture {
  return Object.fromEntries(Object.entries(record).sort(([one], [other]) => (one < other ? -1 : 1)));
}

function cellsOf(sheet: SheetModel): Picture {
  const cells = [...sheet.rows].flatMap(([row, line]) =>
    [...line].flatMap(([column, cell]) => (isUntouched(cell) ? [] : [{ row, column, cell }])),
  );
  cells.sort((one, other) => one.row - other.row || one.column - other.column);
  return Object.fromEntries(
    cells.map(({ row, column, cell }) => [toA1(row, column), { ...cell, style: sorted(cell.style) }]),
  );
}

function linesOf(lines: ReadonlyMap<number, LineModel>, name: (index: number) => string): Picture {
  const told = [...lines].filter(([, line]) => line.hidden || line.size !== null);
  told.sort(([one], [other]) => one - other);
  return Object.fromEntries(told.map(([index, line]) => [name(index), { ...line }]));
}

function sheetPicture(sheet: SheetModel): Picture {
  const { name, visibility, tabColor, showGridlines, showHeadings, protection } = sheet;
  return {
    name,
    visibility,
    tabColor,
    showGridlines,
    showHeadings,
    protection: protection && sorted({ ...protection.options, password: protection.password }),
    frozen: sheet.frozen && areaText(sheet.frozen),
    cells: cellsOf(sheet),
    rows: linesOf(sheet.lines.row, (index) => String(index + 1)),
    columns: linesOf(sheet.lines.column, columnName),
    merges: sheet.merges.map(areaText).sort(),
    // Their order is their priority. Ids are left out everywhere: Excel gives new ones.
    conditionalFormats: sheet.formats.map(({ type, areas, stopIfTrue, formula, style }) => ({
      type,
      areas: areas.map(areaText),
      stopIfTrue,
      formula,
      style: sorted(style),
    })),
    tables: sheet.tables.map((table) => ({ ...table, id: null, area: areaText(table.area) })),
    charts: sheet.charts.map((chart) => ({
      ...chart,
      id: null,
      settings: sorted(chart.settings),
      series: chart.series.map((series) => ({ ...series, settings: sorted(series.settings) })),
    })),
    comments: [...sheet.comments],
    page: sorted(sheet.page),
    breaks: [...sheet.breaks],
  };
}

/** All that is in a simulated workbook, as plain data in a fixed order: two equal pictures are two equal workbooks. */
export function snapshot({ book }: { readonly book: BookModel }): Picture {
  const names = book.names.map(({ name, scope, formula, visible, comment }) => ({
    name,
    scope: scope?.name ?? null,
    formula,
    visible,
    comment,
  }));
  names.sort((one, other) =>
    `${one.scope ?? ''}!${one.name}` < `${other.scope ?? ''}!${other.name}` ? -1 : 1,
  );
  return {
    name: book.name,
    sheets: book.sheets.map(sheetPicture),
    names,
    settings: sorted(Object.fromEntries(book.settings)),
    xmlParts: book.xmlParts.map((part) => part.xml).sort(),
    properties: sorted(book.properties),
    application: sorted(book.application),
    structurePassword: book.structurePassword,
    activeSheet: book.activeSheet.name,
    selections: book.sheets.map((sheet) => book.selectionOf(sheet).map(areaText).join(',')),
  };
}
