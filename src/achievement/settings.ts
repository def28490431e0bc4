import type { Decimals } from './decimal.js';
import type { Direction, RateFormula } from './evaluation.js';

/** What the user says about one indicator; goes before everything the sheet says. */
export interface IndicatorOverride {
  readonly direction?: Exclude<Direction, 'unknown'>;
  readonly formula?: RateFormula;
}

/** The formula for either direction. A part left out falls to the next weaker setting. */
export interface FormulaChoice {
  /** For indicators to be increased or maintained. */
  readonly increase?: RateFormula;
  readonly decrease?: RateFormula;
}

/** How rates are computed: plain data that travels inside the workbook. */
export interface EvaluationSettings {
  readonly increaseFormula: RateFormula;
  readonly decreaseFormula: RateFormula;
  /** Decimal places of the rate in percent. */
  readonly decimals: Decimals;
  /** Highest rate given, in percent (100, 120, 200 …); null for no cap. */
  readonly cap: number | null;
  /** Share of the plan period gone by, for the pro-rata formula: in year 2 of 5 two fifths of the target are due. */
  readonly proRata: { readonly elapsed: number; readonly total: number };
  /** Formulas a sheet itself states (in a note or a header), by sheet name. */
  readonly formulaBySheet: Readonly<Record<string, FormulaChoice>>;
  /** By indicator key. */
  readonly overrides: Readonly<Record<string, IndicatorOverride>>;
}

export const DEFAULT_SETTINGS: EvaluationSettings = {
  increaseFormula: 'ratio',
  decreaseFormula: 'inverse-ratio',
  decimals: 1,
  cap: null,
  proRata: { elapsed: 1, total: 1 },
  formulaBySheet: {},
  overrides: {},
};

/** The entry under a key that comes from a workbook and may be called "constructor" or "__proto__". */
export function entry<T>(record: Readonly<Record<string, T>>, key: string): T | undefined {
  return Object.hasOwn(record, key) ? record[key] : undefined;
}
