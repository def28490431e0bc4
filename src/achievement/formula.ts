import { Decimal, plain } from './decimal.js';
import type { RateFormula, RateReason } from './evaluation.js';
import type { Side } from './figures.js';

/** The figures as exact decimals in base units; one the formula does not need may be 0. */
export interface FormulaInput {
  readonly actual: Decimal;
  readonly target: Decimal;
  readonly baseline: Decimal;
  readonly met: boolean | null;
  readonly proRata: { readonly elapsed: number; readonly total: number };
}

/** The same figures as they are to be read in the working: "13,000,000円". */
export type Printed = Readonly<Record<Side, string>>;

/** One way to turn figures into an achievement rate. The rate in percent is numerator ÷ denominator × 100. */
export interface Formula {
  readonly id: RateFormula;
  /** a: actual, t: target, b: baseline. */
  readonly notation: string;
  /** Who computes like this, and the address where they say so. */
  readonly source: { readonly body: string; readonly url: string | null };
  readonly needs: readonly Side[];
  /** Figures below zero have a meaning in it (differences do, shares of a target do not). */
  readonly signed: boolean;
  /** Why these figures give no rate; null where they do. */
  readonly refuse: (input: FormulaInput) => RateReason | null;
  readonly fraction: (input: FormulaInput) => readonly [numerator: Decimal, denominator: Decimal];
  /** The left side of the working, without words of any language. */
  readonly working: (printed: Printed, input: FormulaInput) => string;
}

const ONE = new Decimal(1);
const HUNDRED = new Decimal(100);

const zeroTarget = ({ target }: FormulaInput): RateReason | null => (target.eq(0) ? 'target-zero' : null);
const zeroActual = ({ actual }: FormulaInput): RateReason | null => (actual.eq(0) ? 'actual-zero' : null);
const nothingDue = ({ proRata }: FormulaInput): RateReason | null =>
  proRata.elapsed > 0 && proRata.total > 0 ? null : 'target-zero';

const REVIEW_SHEETS = 'https://www.mhlw.go.jp/jigyo_shiwake/gyousei_review_sheet/2019/h30_xls_saisyu';

/** Every family, in the order a settings page offers them. Sources: national 行政事業レビューシート and city plans. */
export const FORMULAS: Readonly<Record<RateFormula, Formula>> = {
  ratio: {
    id: 'ratio',
    notation: 'a ÷ t',
    source: { body: '外務省', url: 'https://www.mofa.go.jp/mofaj/files/000519949.xlsx' },
    needs: ['target', 'actual'],
    signed: false,
    refuse: zeroTarget,
    fraction: ({ actual, target }) => [actual, target],
    working: ({ actual, target }) => `${actual} ÷ ${target} × 100`,
  },
  'inverse-ratio': {
    id: 'inverse-ratio',
    notation: 't ÷ a',
    source: {
      body: '農林水産省',
      url: 'http://www.maff.go.jp/j/budget/review/h27/other/260294_nousui_syu.xls',
    },
    needs: ['target', 'actual'],
    signed: false,
    refuse: (input) => zeroTarget(input) ?? zeroActual(input),
    fraction: ({ actual, target }) => [target, actual],
    working: ({ actual, target }) => `${target} ÷ ${actual} × 100`,
  },
  mirror: {
    id: 'mirror',
    notation: '2 − a ÷ t',
    source: {
      body: '農林水産省',
      url: 'http://www.maff.go.jp/j/budget/review/h31/saisyu/xls/keiei/1930_0280_n_s.xlsx',
    },
    needs: ['target', 'actual'],
    signed: false,
    refuse: zeroTarget,
    fraction: ({ actual, target }) => [target.times(2).minus(actual), target],
    working: ({ actual, target }) => `(2 − ${actual} ÷ ${target}) × 100`,
  },
  'one-sided-mirror': {
    id: 'one-sided-mirror',
    notation: 'a ≤ t → 1; a > t → 1 − (a − t) ÷ t',
    source: {
      body: '環境省',
      url: 'https://www.env.go.jp/guide/budget/spv_eff/review_h27/sheets_h26f/xls/266.xlsx',
    },
    needs: ['target', 'actual'],
    signed: false,
    refuse: zeroTarget,
    fraction: ({ actual, target }) =>
      actual.lte(target) ? [ONE, ONE] : [target.times(2).minus(actual), target],
    working: ({ actual, target }, input) =>
      input.actual.lte(input.target)
        ? `${actual} ≤ ${target}`
        : `(1 − (${actual} − ${target}) ÷ ${target}) × 100`,
  },
  'baseline-progress': {
    id: 'baseline-progress',
    notation: '(a − b) ÷ (t − b)',
    source: { body: '厚生労働省', url: `${REVIEW_SHEETS}/698.xlsx` },
    needs: ['target', 'actual', 'baseline'],
    signed: true,
    refuse: ({ target, baseline }) => (target.eq(baseline) ? 'baseline-equals-target' : null),
    fraction: ({ actual, target, baseline }) => [actual.minus(baseline), target.minus(baseline)],
    working: ({ actual, target, baseline }, input) =>
      input.target.gte(input.baseline)
        ? `(${actual} − ${baseline}) ÷ (${target} − ${baseline}) × 100`
        : `(${baseline} − ${actual}) ÷ (${baseline} − ${target}) × 100`,
  },
  complement: {
    id: 'complement',
    notation: '(100 − a) ÷ (100 − t)',
    source: { body: '厚生労働省', url: `${REVIEW_SHEETS}/465.xlsx` },
    needs: ['target', 'actual'],
    signed: false,
    // What is divided by is what the target leaves of 100 %.
    refuse: ({ target }) => (target.eq(HUNDRED) ? 'target-zero' : null),
    fraction: ({ actual, target }) => [HUNDRED.minus(actual), HUNDRED.minus(target)],
    working: ({ actual, target }) => `(100 − ${actual}) ÷ (100 − ${target}) × 100`,
  },
  'baseline-over-actual': {
    id: 'baseline-over-actual',
    notation: 'b ÷ a',
    source: { body: '厚生労働省', url: `${REVIEW_SHEETS}/407.xlsx` },
    needs: ['actual', 'baseline'],
    signed: false,
    refuse: zeroActual,
    fraction: ({ actual, baseline }) => [baseline, actual],
    working: ({ actual, baseline }) => `${baseline} ÷ ${actual} × 100`,
  },
  'pro-rata': {
    id: 'pro-rata',
    notation: 'a ÷ (t × n ÷ N)',
    source: { body: '東京都多摩市', url: 'https://expydoc.com/doc/10040981/' },
    needs: ['target', 'actual'],
    signed: false,
    refuse: (input) => zeroTarget(input) ?? nothingDue(input),
    fraction: ({ actual, target, proRata }) => [actual.times(proRata.total), target.times(proRata.elapsed)],
    working: ({ actual, target }, { proRata }) =>
      `${actual} ÷ (${target} × ${plain(proRata.elapsed)} ÷ ${plain(proRata.total)}) × 100`,
  },
  binary: {
    id: 'binary',
    notation: 'a reaches t → 1; else 0',
    source: {
      body: '農林水産省',
      url: 'http://www.maff.go.jp/j/budget/review/h31/saisyu/xls/keiei/1930_0271_n_s.xlsx',
    },
    needs: ['target', 'actual'],
    signed: true,
    // An open-ended figure (10人以上) may leave it undecided.
    refuse: ({ met }) => (met === null ? 'qualitative' : null),
    fraction: ({ met }) => [new Decimal(met === true ? 1 : 0), ONE],
    working: ({ actual, target }, input) => `${actual} ${relation(input)} ${target}`,
  },
};

function relation({ actual, target }: FormulaInput): string {
  if (actual.eq(target)) return '=';
  return actual.lt(target) ? '<' : '>';
}
