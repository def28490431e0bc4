import { Decimal, percent } from '../../../achievement/decimal.js';
import type { RateFormula } from '../../../achievement/evaluation.js';
import { FORMULAS } from '../../../achievement/formula.js';
import type { EvaluationSettings } from '../../../achievement/settings.js';

export type Way = 'increase' | 'decrease';

/** Figures an official can follow in the head: one indicator that is to rise, one that is to fall. */
const FIGURES = {
  increase: { baseline: 50, target: 80, actual: 76 },
  decrease: { baseline: 90, target: 60, actual: 75 },
} as const;

/** Formulas offered for either way, the usual one first. */
export const OFFERED: Readonly<Record<Way, readonly RateFormula[]>> = {
  increase: ['ratio', 'baseline-progress', 'pro-rata', 'binary'],
  decrease: [
    'inverse-ratio',
    'mirror',
    'one-sided-mirror',
    'baseline-progress',
    'complement',
    'baseline-over-actual',
    'binary',
  ],
};

export interface FormulaExample {
  readonly target: number;
  readonly actual: number;
  /** Null where the formula does not look at it. */
  readonly baseline: number | null;
  /** "76 ÷ 80 × 100 = 95.0%" */
  readonly working: string;
}

/** A formula with numbers put in, worked out by the very formula the check uses. */
export function exampleOf(
  formula: RateFormula,
  way: Way,
  { decimals, proRata }: EvaluationSettings,
): FormulaExample {
  const { baseline, target, actual } = FIGURES[way];
  const { fraction, working, needs } = FORMULAS[formula];
  const input = {
    baseline: new Decimal(baseline),
    target: new Decimal(target),
    actual: new Decimal(actual),
    met: false,
    proRata,
  };
  const printed = { baseline: String(baseline), target: String(target), actual: String(actual) };
  const [numerator, denominator] = fraction(input);
  const rate = denominator.eq(0) ? null : percent(numerator, denominator, decimals).toFixed(decimals);
  return {
    target,
    actual,
    baseline: needs.includes('baseline') ? baseline : null,
    working: `${working(printed, input)} = ${rate ?? '―'}%`,
  };
}
