import { Decimal, percent } from '../achievement/decimal.js';
import { inTargetUnit, numberOf } from '../achievement/figures.js';
import { FORMULAS } from '../achievement/formula.js';
import type { Claim } from '../indicator/indicator.js';
import { normalise } from '../quantity/normalise.js';
import { printFigure } from './print.js';
import type { Checked, Rule, RuleView } from './rule.js';

/** Rates sheets are known to stop at; 100 and 120 are band edges of common schemes as well. */
const CAPS = [100, 120, 150, 200];
const MOST_DECIMALS = 2;

interface Printed {
  readonly value: Decimal;
  readonly decimals: number;
}

/** The rate in percent before any rounding; null where there is none. */
function exactRate({ indicator, evaluation }: Checked): Decimal | null {
  const { formula, rate, met } = evaluation;
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
function printedRate({ value, text }: Claim<number>): Printed {
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
function agrees(exact: Decimal, { value, decimals }: Printed): boolean {
  const unit = new Decimal(10).pow(Math.max(0, -decimals));
  const places = Math.max(0, decimals);
  const scaled = exact.div(unit);
  return [Decimal.roundHalfUp, Decimal.roundDown].some((mode) =>
    scaled.round(places, mode).times(unit).eq(value),
  );
}

/**
 * The rate a sheet stops at, when it is seen to: of several stated rates none goes above it, and indicators above it
 * state exactly that. At 100 % one is enough where there are others to compare with.
 */
function capOf(view: RuleView): number | null {
  const stated = view.checked.flatMap((each) => {
    const rate = each.indicator.stated.rate?.value;
    const exact = exactRate(each);
    return rate === undefined || exact === null ? [] : [{ rate, exact }];
  });
  return (
    CAPS.find(
      (cap) =>
        stated.every(({ rate }) => rate <= cap) &&
        stated.filter(({ rate, exact }) => rate === cap && exact.gt(cap)).length >=
          (cap === 100 && stated.length > 2 ? 1 : 2),
    ) ?? null
  );
}

export const rateMismatch: Rule = {
  code: 'rate-mismatch',
  severity: 'error',
  title: { ja: '達成率の記載が計算と合わない', en: 'Stated rate does not fit the figures' },
  message: {
    ja: '達成率の記載 {stated} が、目標 {target}・実績 {actual}から計算した {computed} と合いません(計算: {working})。どの数値が正しいか確かめてください。',
    en: 'The stated rate {stated} does not fit {computed}, computed from target {target} and actual {actual} ({working}). Check which figure is right.',
  },
  reason: {
    ja: '実績を差し替えたときに達成率だけ前のまま残ることがあります。印刷された桁での四捨五入と切り捨てはどちらも正しいものとして扱います。計算方法がシートの決まりと違うときは、設定で計算式を選び直してください。',
    en: 'A rate often stays behind when its actual is replaced. Rounding half up and cutting off at the printed decimals both count as right. Where the sheet computes by another rule, choose that formula in the settings.',
  },
  basis: null,
  example: {
    bad: { ja: '目標 850件、実績 936件、達成率 112.0%', en: 'target 850, actual 936, rate 112.0%' },
    good: { ja: '目標 850件、実績 936件、達成率 110.1%', en: 'target 850, actual 936, rate 110.1%' },
  },
  check: (view) => {
    const cap = capOf(view);
    return view.checked.flatMap((checked) => {
      const { indicator, evaluation } = checked;
      const { target, actual, stated } = indicator;
      const exact = exactRate(checked);
      if (stated.rate === null || exact === null || target === null || actual === null) return [];
      if (stated.rate.value === evaluation.rate || agrees(exact, printedRate(stated.rate))) return [];
      if (cap !== null && stated.rate.value === cap && exact.gt(cap)) return [];
      const printed = printedRate(stated.rate);
      const decimals = printed.decimals >= MOST_DECIMALS ? MOST_DECIMALS : 1;
      return [
        {
          cell: stated.rate.cell,
          indicator: indicator.key,
          data: {
            stated: `${printed.value.toFixed(Math.max(0, printed.decimals))}%`,
            target: printFigure(target),
            actual: printFigure(actual),
            computed: `${percent(exact, new Decimal(100), decimals).toFixed(decimals)}%`,
            working: evaluation.working ?? '',
          },
          evidence: [target.cell, actual.cell],
        },
      ];
    });
  },
};
