import { readDirectionText } from '../achievement/direction-text.js';
import { evaluate } from '../achievement/evaluate.js';
import type { Direction, RateReason } from '../achievement/evaluation.js';
import { DEFAULT_SETTINGS } from '../achievement/settings.js';
import type { Cell } from '../sheet/cell.js';
import { bareIndicator } from './bare-indicator.js';
import { FunctionError, type FunctionErrorKind } from './function-error.js';
import { observationOf, usable } from './read-argument.js';

/** What the user can mend in an argument is #VALUE!; where there is simply no rate it is #N/A. */
const KINDS: Readonly<Partial<Record<RateReason, FunctionErrorKind>>> = {
  'unit-mismatch': 'invalid-value',
  'negative-value': 'invalid-value',
};

/**
 * 達成率をパーセントの数で返します(34.1 は 34.1%)。増やす指標は 実績÷目標、減らす指標は 目標÷実績 で、小数第1位に四捨五入します。
 * @customfunction RATE 達成率
 * @param target 目標: 目標の数、または「6,750人」「10%以下」のような文字のセル
 * @param actual 実績: 実績の数、または「約6,200人(速報値)」のような文字のセル
 * @param [baseline] 基準値: 基準値。方向を指定しないとき、目標と比べて方向を決めるのに使います
 * @param [direction] 方向: 増加・減少・維持(以上・以下、increase・decrease・maintain も可)。省略すると目標の言葉などから決めます
 * @returns {number}
 */
export function rate(target: Cell, actual: Cell, baseline: Cell, direction: Cell): number {
  const figures = {
    target: observationOf(target),
    actual: observationOf(actual),
    baseline: observationOf(baseline),
  };
  const wanted = directionOf(usable(direction));
  const overrides = wanted === null ? {} : { '': { direction: wanted } };
  const result = evaluate(bareIndicator(figures), { ...DEFAULT_SETTINGS, overrides });
  if (result.rate !== null) return result.rate;
  const reason = result.reason ?? 'qualitative';
  throw new FunctionError(KINDS[reason] ?? 'not-available', `excel.function.reason.${reason}`);
}

function directionOf({ kind, text }: Cell): Exclude<Direction, 'unknown'> | null {
  if (kind === 'blank') return null;
  const direction = readDirectionText(text);
  if (direction === null) throw new FunctionError('invalid-value', 'excel.function.direction', { text });
  return direction;
}
