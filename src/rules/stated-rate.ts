import { Decimal } from '../achievement/decimal.js';
import { inTargetUnit, numberOf } from '../achievement/figures.js';
import type { RateFormula } from '../achievement/evaluation.js';
import { FORMULAS } from '../achievement/formula.js';
import type { Claim } from '../indicator/indicator.js';
import { normalise } from '../quantity/normalise.js';
import type { Checked } from './rule.js';

/** A rate as a sheet prints it, in percent. */
export interface PrintedRate {
  readonly value: Decimal;
  readonly decimals: number;
}

/** The rate in percent before any rounding, by the formula in force or another one; null where there is none. */
export function exactRate({ indicator, evaluation }: Checked, other?: RateFormula): Decimal | null {
  const { rate, met } = evaluation;
  const formula = evaluation.formula === null ? null : (other ?? evaluation.formula);
  if (formula === null || rate === null) return null;
  // What share of the plan is due is a setting this rule does not know; the computed rate is all there is.
  if (formula === 'pro-rata') return new Decimal(rate);
  const sides = inTargetUnit(indicator);
  const side = (name: 'target' | 'actual' | 'baseline') => new Decimal(numberOf(sides[name]) ?? 0);
  const [numerator, denominator] = FORMULAS[formula].fraction({
    actual: side('actual'),
    target: side('target'),
    baseline: side('baseline'),
    met,
    proRata: { elapsed: 1, total: 1 },
  });
  return numerator.times(100).div(denominator);
}

/**
 * The stated rate with as many decimals as are printed. Among several numbers (目標850件…達成率110.1%) only the rate itself
 * counts; a cell with one number shows the rate rounded (1.10117… as 110.1%), or as a ratio (0.95).
 */
export function printedRate({ value, text }: Claim<number>): PrintedRate {
  const stated = new Decimal(value);
  const numbers = (normalise(text).text.match(/\d+(?:\.\d+)?/g) ?? []).map((token) => ({
    value: new Decimal(token),
    decimals: token.split('.')[1]?.length ?? 0,
  }));
  const same = numbers.find((number) => number.value.eq(stated));
  if (same) return same;
  const [shown] = numbers;
  if (shown && numbers.length === 1) {
    const rounded = (rate: Decimal) => rate.round(shown.decimals, Decimal.roundHalfUp).eq(shown.value);
    if (rounded(stated)) return shown;
    if (rounded(stated.div(100))) return { value: shown.value.times(100), decimals: shown.decimals - 2 };
  }
  return { value: stated, decimals: stated.toFixed().split('.')[1]?.length ?? 0 };
}

/** Rounded half up, or cut off, at the decimals printed: both are in use. Whole tens and hundreds come from ratios (1.1). */
export function agrees(exact: Decimal, { value, decimals }: PrintedRate): boolean {
  const unit = new Decimal(10).pow(Math.max(0, -decimals));
  const places = Math.max(0, decimals);
  const scaled = exact.div(unit);
  return [Decimal.roundHalfUp, Decimal.roundDown].some((mode) =>
    scaled.round(places, mode).times(unit).eq(value),
  );
}

/** True where the rate is one off in its last printed digit: rounded up, or by some other rule. */
export function isLastDigit(exact: Decimal, { value, decimals }: PrintedRate): boolean {
  const step = new Decimal(10).pow(-Math.max(0, decimals));
  return exact.minus(value).abs().lte(step);
}
