import type { Cell } from '../sheet/cell.js';
import { FunctionError } from './function-error.js';
import { figureOf } from './read-argument.js';

/**
 * セルの数の単位を返します(「8,400万円」は 円、「6,750名」は 人)。単位のない数は空の文字です。
 * @customfunction UNIT 単位
 * @param cell セル: 数の入った文字や数値のセル
 * @returns {string}
 */
export function unit(cell: Cell): string {
  const { kind, unit: printed } = figureOf(cell);
  if (kind !== 'quantity') throw new FunctionError('not-available', 'excel.function.no-number');
  return printed ?? '';
}
