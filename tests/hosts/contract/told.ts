import { withoutQuotes } from '../../../src/sheet/same-formula.js';
import type { Workbook } from '../../../src/sheet/sheet.js';
import { comparable } from './hosts.js';

/**
 * What both hosts must tell alike: names Excel keeps for printing and widths of hidden columns are not read from it, and
 * quotes are its own.
 */
export function told(workbook: Workbook): unknown {
  return comparable({
    ...workbook,
    definedNames: workbook.definedNames
      .filter(({ name }) => !name.startsWith('_xlnm.'))
      .map((each) => ({ ...each, refersTo: withoutQuotes(each.refersTo) })),
    sheets: workbook.sheets.map((sheet) => ({
      ...sheet,
      columnWidths: new Map([...sheet.columnWidths].filter(([column]) => !sheet.hiddenColumns.has(column))),
      cells: sheet.cells.map((line) =>
        line?.map((cell) =>
          cell && cell.formula !== null ? { ...cell, formula: withoutQuotes(cell.formula) } : cell,
        ),
      ),
    })),
  });
}
