export type Direction = 'increase' | 'decrease' | 'maintain' | 'unknown';

export interface DirectionFinding {
  readonly direction: Direction;
  /** What it rests on, strongest first in this order. */
  readonly source: 'user' | 'column' | 'bound-word' | 'name' | 'baseline-target' | 'default';
  /** The words it rests on, as printed ("以下", "排出量"). */
  readonly evidence: string;
  /** True for the weak sources: the pane shows it as assumed. */
  readonly assumed: boolean;
}

export const RATE_FORMULAS = [
  'ratio',
  'inverse-ratio',
  'mirror',
  'one-sided-mirror',
  'baseline-progress',
  'complement',
  'baseline-over-actual',
  'pro-rata',
  'binary',
] as const;

export type RateFormula = (typeof RATE_FORMULAS)[number];

/** Why there is no rate. */
export const RATE_REASONS = [
  'qualitative',
  'target-missing',
  'actual-missing',
  'actual-ambiguous',
  'baseline-missing',
  'target-zero',
  'actual-zero',
  'baseline-equals-target',
  'negative-value',
  'unit-mismatch',
  'range-target',
  'breakdown',
] as const;

export type RateReason = (typeof RATE_REASONS)[number];

/** What is computed for one indicator. */
export interface Evaluation {
  readonly direction: DirectionFinding;
  /** Percent, one decimal, rounded half up on decimals as printed; null with a reason. */
  readonly rate: number | null;
  readonly formula: RateFormula | null;
  readonly reason: RateReason | null;
  readonly met: boolean | null;
  /** Label of the scheme in force, computed; null where it cannot be said. */
  readonly rating: string | null;
  /** The formula with the figures put in: "936 ÷ 850 × 100 = 110.1"; null without a rate. */
  readonly working: string | null;
}
