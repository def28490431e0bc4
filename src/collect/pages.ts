import type { NewPageData, PlacedCell } from '../sheet/new-sheet.js';
import { Places, type TabPlaces } from '../summary/places.js';
import type { Tab, TabCell, TabId } from '../summary/tab.js';
import { CORNER } from '../writeback/summary-tabs.js';

function placesOf({ name, rows, columns }: Tab): TabPlaces {
  const lines = (keys: readonly string[]): Map<string, number> =>
    new Map(keys.map((key, at) => [key, at] as const));
  return {
    sheet: name,
    // A new workbook is never built anew in its place: no row and no column of keys.
    rows: lines(rows.filter((key) => key !== CORNER)),
    columns: lines(columns.map(({ key }) => key)),
  };
}

function placed({ content, look, link, isArray }: TabCell, row: number, column: number): PlacedCell {
  const cell = {
    row,
    column,
    look,
    ...(link === undefined ? {} : { link }),
    ...(isArray ? { isArray } : {}),
  };
  switch (content.kind) {
    case 'blank':
      return { ...cell, value: null };
    case 'number':
      return { ...cell, value: content.value };
    case 'text':
      return { ...cell, value: content.text };
    case 'formula':
      return { ...cell, value: content.cached, formula: content.formula };
  }
}

/** Summary tabs as sheets of a new workbook. */
export function pagesOf(tabs: readonly Tab[]): NewPageData[] {
  const places = new Places(new Map(tabs.map((tab): [TabId, TabPlaces] => [tab.id, placesOf(tab)])));
  return tabs.map(({ id, name, columns, frozenThrough, fill }) => {
    const { cells, print, charts = [] } = fill(places);
    return {
      name,
      widths: columns.map(({ width }) => width),
      frozenRows: places.row(id, frozenThrough) + 1,
      cells: cells.map((cell) => placed(cell, places.row(id, cell.row), places.column(id, cell.column))),
      charts,
      print,
    };
  });
}
