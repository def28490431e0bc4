import type { Evaluation } from '../achievement/evaluation.js';
import type { Indicator } from '../indicator/indicator.js';

export type Severity = 'error' | 'warning' | 'info';
export type Locale = 'ja' | 'en';

/** One indicator with what was computed for it; what rules look at. */
export interface Checked {
  readonly indicator: Indicator;
  readonly evaluation: Evaluation;
}
