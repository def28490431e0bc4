import { Decimal, percent } from '../achievement/decimal.js';
import { printFigure } from './print.js';
import { familyOf, isReduced } from './rate-family.js';
import { rateFix } from './rate-fix.js';
import { slipOf } from './rate-slip.js';
import type { Rule, RuleView } from './rule.js';
import { agrees, exactRate, isLastDigit, printedRate } from './stated-rate.js';

/** Rates sheets are known to stop at; 100 and 120 are band edges of common schemes as well. */
const CAPS = [100, 120, 150, 200];
const MOST_DECIMALS = 2;
/** One off in the last digit is some way of rounding: told only to those who ask for what is unsure. */
const LAST_DIGIT = 0.3;

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
  hints: {
    'upside-down': {
      ja: '目標と実績を逆に割った値と同じです。',
      en: 'It is what target and actual give when divided the other way round.',
    },
    'increase-formula': {
      ja: '減らす指標に、増やす指標の式(実績÷目標)を使った値と同じです。',
      en: 'It is what the formula for increase (actual ÷ target) gives for an indicator to be reduced.',
    },
    'last-year': {
      ja: '前年度の実績で計算した値と同じです。',
      en: 'It is what last year’s actual gives.',
    },
    ratio: {
      ja: '割合(1＝100%)をそのまま%と書いた値と同じです。',
      en: 'It is the ratio (1 for 100%) written as a percentage.',
    },
    digit: {
      ja: '一けたの打ち間違いかもしれません。',
      en: 'One digit may be mistyped.',
    },
  },
  reason: {
    ja: '実績を差し替えたときに達成率だけ前のまま残ることがあります。印刷された桁での四捨五入と切り捨てはどちらも正しいものとして扱い、最後の桁が1だけ違うものは、求められたときだけ示します。よくある誤り(逆に割った、前年度の実績を使った、桁の打ち間違いなど)と値が一致するときは、それも書きます。減らす指標の達成率がどれも同じ別の計算式(2−実績÷目標など)と合うシートは、その式のシートとして扱います。それでも計算方法が違うときは、設定で計算式を選び直してください。',
    en: 'A rate often stays behind when its actual is replaced. Rounding half up and cutting off at the printed decimals both count as right, and one off in the last digit is shown only on request. Where the value is what a common slip gives, the slip is named. A sheet whose rates of what is to be reduced all follow another formula (such as 2 − actual ÷ target) is read by that one. Where it computes by still another rule, choose that formula in the settings.',
  },
  basis: null,
  example: {
    bad: { ja: '目標 850件、実績 936件、達成率 112.0%', en: 'target 850, actual 936, rate 112.0%' },
    good: { ja: '目標 850件、実績 936件、達成率 110.1%', en: 'target 850, actual 936, rate 110.1%' },
  },
  check: (view) => {
    const cap = capOf(view);
    const family = familyOf(view);
    return view.checked.flatMap((checked) => {
      const { indicator, evaluation } = checked;
      const { target, actual, stated } = indicator;
      const exact = exactRate(checked, isReduced(checked) ? family : undefined);
      if (stated.rate === null || exact === null || target === null || actual === null) return [];
      const isComputed = family === undefined && stated.rate.value === evaluation.rate;
      if (isComputed || agrees(exact, printedRate(stated.rate))) return [];
      if (cap !== null && stated.rate.value === cap && exact.gt(cap)) return [];
      const printed = printedRate(stated.rate);
      const hint = slipOf(checked, exact, printed);
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
          ...(isLastDigit(exact, printed) ? { confidence: LAST_DIGIT } : {}),
          ...(hint === null ? {} : { hint }),
        },
      ];
    });
  },
  fix: rateFix,
};
