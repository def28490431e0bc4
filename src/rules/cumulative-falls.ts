import type { Indicator, Observation } from '../indicator/indicator.js';
import { exactOf, previousOf } from './exact.js';
import { printFigure, printName } from './print.js';
import type { Report, Rule } from './rule.js';

const CUMULATIVE = /累計|累積|通算/;
/** A running total of what there is now (加入者累計) can fall when some leave. */
const STOCK = /残高|在籍|現在|会員|加入/;

function isCumulative({ name, measure, actual }: Indicator): boolean {
  const words = [name, measure ?? '', ...(actual?.qualifiers ?? [])];
  return words.some((each) => CUMULATIVE.test(each)) && !words.some((each) => STOCK.test(each));
}

export const cumulativeFalls: Rule = {
  code: 'cumulative-falls',
  severity: 'warning',
  title: { ja: '累計が減っている', en: 'A running total that falls' },
  message: {
    ja: '累計のはずの「{name}」が {earlier} から {actual} に減っています。単年度の数値が入っていないか確かめてください。',
    en: 'The running total "{name}" falls from {earlier} to {actual}. Check whether a single year was entered.',
  },
  reason: {
    ja: '累計は増えるか同じかのどちらかです。減っているときは、単年度の数値を入れたか、数え方を変えています。数え方を変えたときは、その旨を書いてください。',
    en: 'A running total grows or stays. Where it falls, a single year was entered or the counting was changed; then say so.',
  },
  basis: null,
  example: {
    bad: { ja: '設置数(累計) 前年度 1,424基、今年度 9基', en: '設置数(累計): last year 1,424, this year 9' },
    good: {
      ja: '設置数(累計) 前年度 1,424基、今年度 1,433基',
      en: '設置数(累計): last year 1,424, this year 1,433',
    },
  },
  check: (view) =>
    view.checked.flatMap(({ indicator }): Report[] => {
      const { actual, baseline, key, part } = indicator;
      const now = exactOf(actual);
      if (part !== 'main' || actual === null || now === null || !isCumulative(indicator)) return [];
      const isEarlier = (each: Observation | null): each is Observation =>
        each !== null && each.unit === actual.unit && (exactOf(each) ?? -Infinity) > now;
      const earlier = [previousOf(indicator), baseline].find(isEarlier);
      if (!earlier) return [];
      const data = {
        name: printName(indicator),
        earlier: printFigure(earlier),
        actual: printFigure(actual),
      };
      return [{ cell: actual.cell, indicator: key, data, evidence: [earlier.cell], confidence: 0.9 }];
    }),
};
