import { normalise } from '../quantity/normalise.js';
import { Decimal, percent } from '../achievement/decimal.js';
import { printFigure } from './print.js';
import { recordGroup } from './record-groups.js';
import type { Report, Rule } from './rule.js';
import { agrees, exactRate, isLastDigit } from './stated-rate.js';
import { outcomeTextsOf } from './texts.js';

/** 達成率は110.1%, 達成率110.1％, 達成率：95%; not last year's and not one that is wanted. */
const CLAIM =
  /(?<!前年度の?|昨年度の?|平均|目標の?)達成率(?:は|が|:|も)?\s*約?(\d+(?:\.\d+)?)\s*%(?!以上|超|を目指|を目標|ポイント)/g;

export const rateClaimMismatch: Rule = {
  code: 'rate-claim-mismatch',
  severity: 'error',
  title: { ja: '文章の達成率が計算と合わない', en: 'A rate in the text does not fit the figures' },
  message: {
    ja: '文章の「{claim}」が、目標 {target}・実績 {actual}から計算した {computed} と合いません。どの数値が正しいか確かめてください。',
    en: 'The words "{claim}" do not fit {computed}, computed from target {target} and actual {actual}. Check which figure is right.',
  },
  reason: {
    ja: '評価の文章に書いた達成率は、実績を差し替えても付いて来ません。一行に指標が一つだけのときに、今年度の達成率と書いてあるものだけを見ます。四捨五入と切り捨てはどちらも正しいものとして扱います。',
    en: 'A rate written into a text does not follow when an actual is replaced. Only rows with one measure and rates of this year are looked at; rounding and cutting off both count as right.',
  },
  basis: null,
  example: {
    bad: {
      ja: '目標 850件、実績 936件、「達成率は112.0%となった。」',
      en: 'target 850, actual 936, "a rate of 112.0%"',
    },
    good: {
      ja: '目標 850件、実績 936件、「達成率は110.1%となった。」',
      en: 'target 850, actual 936, "a rate of 110.1%"',
    },
  },
  check: (view) => {
    return view.checked.flatMap((checked): Report[] => {
      const { target, actual, stated, cells, key } = checked.indicator;
      if (target === null || actual === null) return [];
      const telling = outcomeTextsOf(checked.indicator).filter(
        ({ text, cell }) => text.includes('達成率') && cell !== stated.rate?.cell && cell !== cells.rate,
      );
      const isAlone = telling.length > 0 && recordGroup(view, key).length === 1;
      const exact = isAlone ? exactRate(checked) : null;
      if (exact === null) return [];
      return telling.flatMap(({ text, cell }): Report[] => {
        return [...normalise(text).text.matchAll(CLAIM)].flatMap(([claim, number = '0']): Report[] => {
          const decimals = number.split('.')[1]?.length ?? 0;
          const printed = { value: new Decimal(number), decimals };
          if (agrees(exact, printed) || isLastDigit(exact, printed)) return [];
          const shown = decimals > 1 ? 2 : 1;
          const data = {
            claim,
            target: printFigure(target),
            actual: printFigure(actual),
            computed: `${percent(exact, new Decimal(100), shown).toFixed(shown)}%`,
          };
          return [{ cell, indicator: key, data, evidence: [target.cell, actual.cell] }];
        });
      });
    });
  },
};
