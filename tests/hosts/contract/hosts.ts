import { MemoryHost } from '../../../src/hosts/memory/memory-host.js';
import { readWorkbook } from '../../../src/hosts/xlsx/read.js';
import { XlsxHost } from '../../../src/hosts/xlsx/xlsx-host.js';
import type { Host } from '../../../src/sheet/host.js';
import type { Cell } from '../../../src/sheet/cell.js';
import type { Sheet, Workbook } from '../../../src/sheet/sheet.js';
import { inExcel, type InExcel } from '../excel/in-excel.js';
import { rateIn } from '../excel/plan-book.js';

export type HostKind = 'excel' | 'xlsx' | 'memory';

export const KINDS: readonly HostKind[] = ['excel', 'xlsx', 'memory'];

/** A workbook file behind one of the three hosts. */
export function openHost(kind: HostKind, bytes: Uint8Array, name: string): Host {
  switch (kind) {
    case 'excel': {
      const opened: InExcel = inExcel(readWorkbook(bytes, name), {
        calculate: rateIn(() => opened.excel.book),
      });
      return opened.host;
    }
    case 'xlsx':
      return new XlsxHost(bytes, name);
    case 'memory':
      return new MemoryHost(readWorkbook(bytes, name));
  }
}

const byName = (a: { name: string }, b: { name: string }): number => (a.name < b.name ? -1 : 1);

/** Excel shows widths in whole pixels; files may say more. With 7 pixels a digit, as the simulated Excel has it. */
function pixels(width: number): number {
  return Math.trunc(((256 * width + Math.trunc(128 / 7)) / 256) * 7);
}

/**
 * A workbook without what the hosts are allowed to tell differently: the order of names, and widths beyond a pixel. A
 * number that was just written shows through its format only where there is one that can apply formats (`text` of a
 * cell with a formula or a format other than General).
 */
export function comparable(workbook: Workbook): unknown {
  return {
    ...workbook,
    definedNames: [...workbook.definedNames].sort(byName),
    sheets: workbook.sheets.map((sheet) => ({
      ...sheet,
      cells: cellsOf(sheet),
      columnWidths: new Map(
        [...sheet.columnWidths]
          .map(([column, width]) => [column, pixels(width)] as const)
          .sort((a, b) => a[0] - b[0]),
      ),
      conditionalFormats: [...sheet.conditionalFormats].sort((a, b) => (a.ranges < b.ranges ? -1 : 1)),
    })),
  };
}

function cellsOf(sheet: Sheet): Record<string, Cell> {
  const cells: Record<string, Cell> = {};
  sheet.cells.forEach((line, row) =>
    line?.forEach((cell, column) => {
      if (cell) cells[`${row},${column}`] = cell;
    }),
  );
  return cells;
}
