import { contains } from '../../../src/sheet/address.js';
import { displayText } from './display.js';
import type { SheetModel, TableModel } from './sheet-model.js';

/** Inferred: a heading is text; a blank one and one that another column has already get a name of their own. */
export function nameColumns(sheet: SheetModel, { area, hasHeaders }: TableModel): void {
  if (!hasHeaders) return;
  const taken = new Set<string>();
  for (let column = area.left; column <= area.right; column++) {
    const cell = sheet.cell(area.top, column);
    const wanted = cell.text === '' ? `Column${column - area.left + 1}` : cell.text;
    let name = wanted;
    for (let number = 2; taken.has(name.toLowerCase()); number++) name = `${wanted}${number}`;
    taken.add(name.toLowerCase());
    Object.assign(cell, { value: name, formula: null, isError: false });
    cell.text = displayText(name, false, cell.format);
  }
}

/** Names the columns anew of the table in whose heading something was written. */
export function refreshHeadings(sheet: SheetModel, row: number, column: number): void {
  const table = sheet.tables.find(({ area }) => area.top === row && contains(area, row, column));
  if (table) nameColumns(sheet, table);
}
