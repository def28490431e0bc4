import type { Cell } from '../sheet/cell.js';
import type { Sheet } from '../sheet/sheet.js';
import type { Table } from './table.js';

/** Sheets wider than this are not turned: a list of thousands of rows is no transposed table. */
export const MAX_TRANSPOSED_ROWS = 200;

/** First row with several cells: titles and notes above it would stand beside the headers once turned. */
function firstTableRow(sheet: Sheet): number {
  const filled = (row: Sheet['cells'][number]): number =>
    row?.reduce((count: number, cell) => count + (cell && cell.text.trim() !== '' ? 1 : 0), 0) ?? 0;
  return Math.max(
    0,
    sheet.cells.findIndex((row) => filled(row) > 1),
  );
}

/** The sheet with rows and columns exchanged, without the lines above its first table. */
export function transpose(sheet: Sheet): Sheet {
  const cells: (Cell | undefined)[][] = Array.from({ length: sheet.columnCount }, () => []);
  const from = firstTableRow(sheet);
  sheet.cells.forEach((row, r) => {
    if (r < from) return;
    row?.forEach((cell, c) => {
      const line = cells[c];
      if (line && cell) line[r] = cell;
    });
  });
  return {
    ...sheet,
    cells,
    rowCount: sheet.columnCount,
    columnCount: sheet.rowCount,
    merges: sheet.merges.map((area) => ({
      top: area.left,
      left: area.top,
      bottom: area.right,
      right: area.bottom,
    })),
  };
}

/** A table read on the transposed sheet, its places turned back to the real one. */
export function turnBack(table: Table): Table {
  const { top, left, bottom, right } = table.area;
  return {
    ...table,
    kind: 'transposed',
    area: { top: left, left: top, bottom: right, right: bottom },
    columns: table.columns.map((column) => ({
      ...column,
      evidence: [...column.evidence, { code: 'transposed' as const, detail: '' }],
    })),
    records: table.records.map((record) => {
      const fields = record.fields.map((field) => ({ ...field, row: field.column, column: field.row }));
      const rows = fields.map((field) => field.row);
      return { ...record, fields, firstRow: Math.min(...rows), lastRow: Math.max(...rows) };
    }),
  };
}
