import type { Position } from '../../sheet/address.js';

/** A cell of the workbook Excel shows. */
export interface SelectedCell extends Position {
  readonly sheet: string;
}

/** The cell that is active in Excel: of what is selected, the one that would be typed into. */
export async function selectedCell(): Promise<SelectedCell> {
  return Excel.run(async (context) => {
    const cell = context.workbook.getActiveCell();
    cell.load('rowIndex, columnIndex, worksheet/name');
    await context.sync();
    return { sheet: cell.worksheet.name, row: cell.rowIndex, column: cell.columnIndex };
  });
}
