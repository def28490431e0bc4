import { readFiscalYear } from '../quantity/fiscal-year.js';
import type { Cell } from '../sheet/cell.js';
import { FunctionError } from './function-error.js';
import { usable } from './read-argument.js';

/**
 * セルに書かれた年度を西暦で返します(「令和4年度末」は 2022、「R5.3.31」は 2022)。
 * @customfunction YEAR 年度
 * @param cell セル: 年度や日付の入ったセル
 * @returns {number}
 */
export function fiscalYear(cell: Cell): number {
  const { year, note } = readFiscalYear(usable(cell).text);
  if (year !== null) return year;
  const key = note === 'era-unknown' ? 'excel.function.era-unknown' : 'excel.function.no-year';
  throw new FunctionError('not-available', key);
}
