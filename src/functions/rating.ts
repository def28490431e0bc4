import { readLegend } from '../rating/legend.js';
import { foldLabel } from '../rating/labels.js';
import { rate as ratingFor } from '../rating/rate-to-rating.js';
import type { RatingScheme } from '../rating/scheme.js';
import { DEFAULT_SCHEME, SCHEMES, schemeById } from '../rating/schemes.js';
import type { Cell } from '../sheet/cell.js';
import { bareIndicator } from './bare-indicator.js';
import { FunctionError } from './function-error.js';
import { figureOf, usable } from './read-argument.js';

/**
 * 達成率から評価を返します。基準を省略すると A(100以上)・B(80以上)・C(60以上)・D(60未満)です。
 * @customfunction RATING 評価
 * @param rate 達成率: パーセントの数(110.1)、または「110.1%」のような文字やパーセント書式のセル
 * @param [scheme] 基準: 評価区分の名前、または「A：100%以上 B：80%以上100%未満 …」のような凡例のセル
 * @returns {string}
 */
export function rating(rate: Cell, scheme: Cell): string {
  const { kind, value, unit } = figureOf(rate);
  if (kind !== 'quantity' || value === null)
    throw new FunctionError('not-available', 'excel.function.no-rate');
  if (unit !== null && unit !== '%') {
    throw new FunctionError('invalid-value', 'excel.function.rate-unit', { unit });
  }
  const inForce = schemeOf(usable(scheme));
  if (inForce.basis !== 'rate') throw new FunctionError('invalid-value', 'excel.function.scheme-basis');
  const label = ratingFor(
    {
      direction: { direction: 'unknown', source: 'default', evidence: '', assumed: true },
      rate: value,
      formula: null,
      reason: null,
      met: null,
      rating: null,
      working: null,
    },
    bareIndicator(),
    inForce,
  );
  if (label === null) throw new FunctionError('not-available', 'excel.function.no-rating', { rate: value });
  return label;
}

function schemeOf({ kind, text }: Cell): RatingScheme {
  if (kind === 'blank') return DEFAULT_SCHEME;
  const name = foldLabel(text);
  const known =
    schemeById(name) ??
    SCHEMES.find((scheme) => foldLabel(scheme.name.ja) === name || foldLabel(scheme.name.en) === name);
  const found = known ?? readLegend(text.split('\n'))?.scheme;
  if (!found) throw new FunctionError('invalid-value', 'excel.function.scheme', { text });
  return found;
}
