import type { Cell } from '../src/sheet/cell.js';
import { makeSheet, type Sheet, type Workbook } from '../src/sheet/sheet.js';
import { progressSheet, type ProgressCell } from './progress-sheet.mjs';

function cellOf({ value, text, format, formula }: ProgressCell): Cell {
  return { kind: typeof value === 'number' ? 'number' : 'text', value, text, format, formula, isDate: false };
}

/** The generated sheet as the core sees it, without a file. */
export function inMemory(indicators: number): Workbook {
  const { name, rows, merges } = progressSheet(indicators);
  const cells = rows.map((row) => row.map((cell) => (cell ? cellOf(cell) : undefined)));
  return withSheets({
    name: 'bench.xlsx',
    sheets: [makeSheet(name, cells, { merges })],
    definedNames: [],
    isStructureProtected: false,
    settings: null,
  });
}

/** The same workbook in new objects: what the core remembers about a sheet does not help the next measurement. */
export function withSheets(workbook: Workbook): Workbook {
  return { ...workbook, sheets: workbook.sheets.map((sheet): Sheet => ({ ...sheet })) };
}
