import type { Cell } from '../sheet/cell.js';
import { FunctionError } from './function-error.js';
import { figureOf } from './read-argument.js';

/**
 * セルの文字を数として読み、基本の単位の数で返します(「8,400万円」は 84000000、「19.6%」は 19.6)。幅のある数は小さいほうです。
 * @customfunction NUMBER 数値
 * @param cell セル: 数の入った文字や数値のセル
 * @returns {number}
 */
export function number(cell: Cell): number {
  const { value } = figureOf(cell);
  if (value === null) throw new FunctionError('not-available', 'excel.function.no-number');
  return value;
}
