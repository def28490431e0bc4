import type { Cell } from '../../sheet/cell.js';
import type { Change } from '../../sheet/host.js';
import { makeSheet, type Sheet, type Workbook } from '../../sheet/sheet.js';

function changed(sheet: Sheet, change: Exclude<Change, 'unknown'>): Sheet {
  const cells = [...sheet.cells];
  for (const { row, column, cell } of change.cells) {
    const line: (Cell | undefined)[] = [...(cells[row] ?? [])];
    line[column] = cell.kind === 'blank' && cell.formula === null ? undefined : cell;
    cells[row] = line;
  }
  const filled = Array.from(cells);
  const { rowCount, columnCount } = makeSheet(sheet.name, filled);
  return { ...sheet, cells: filled, rowCount, columnCount };
}

/** The workbook after cells of one sheet have changed; rows that did not change are the same objects. */
export function withChange(workbook: Workbook, change: Exclude<Change, 'unknown'>): Workbook {
  return {
    ...workbook,
    sheets: workbook.sheets.map((sheet) => (sheet.name === change.sheet ? changed(sheet, change) : sheet)),
  };
}
