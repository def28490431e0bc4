import type { Observation } from '../indicator/indicator.js';
import { dimensionOf, isKnownUnit } from '../quantity/unit.js';
import { exactOf } from './exact.js';
import { printFigure, printName } from './print.js';
import type { Report, Rule } from './rule.js';

/** Names of differences and balances: there a minus is as good as a plus. */
const BALANCE =
  /増減|差引|差額|収支|超過|純増|増加数|増加率|損益|伸び|変化|推移|過不足|対前年|前年比|自然増|社会増|動態|赤字|黒字|余剰|の差|増$|減$/;

function isNegativeCount(figure: Observation | null): figure is Observation {
  const value = exactOf(figure);
  if (figure === null || value === null || value >= 0 || figure.unit === null) return false;
  return isKnownUnit(figure.unit) && dimensionOf(figure.unit) === null;
}

export const negativeCount: Rule = {
  code: 'negative-count',
  severity: 'warning',
  title: { ja: '数えたものがマイナス', en: 'A count below zero' },
  message: {
    ja: '「{name}」の {figure} がマイナスになっています。▲や△が印でないか、差を書いていないか確かめてください。',
    en: '{figure} of "{name}" is below zero. Check whether ▲ or △ is a mark, or a difference was entered.',
  },
  reason: {
    ja: '人・件・回などで数えるものは0より小さくなりません。評価の印の△・▲や、前年度との差が入っていることがあります。増減・差引・収支のような差の指標、割合、金額は対象にしません。',
    en: 'People, cases and times cannot be fewer than none. The sign may be a rating mark or the figure a difference from last year. Balances, rates and money are left alone.',
  },
  basis: null,
  example: {
    bad: { ja: '相談件数 ▲12件', en: '相談件数 ▲12件' },
    good: { ja: '相談件数 88件(前年度比▲12件)', en: '相談件数 88件(前年度比▲12件)' },
  },
  check: (view) =>
    view.checked.flatMap(({ indicator }): Report[] => {
      const { baseline, target, actual, key, name, measure } = indicator;
      if (BALANCE.test(name) || (measure !== null && BALANCE.test(measure))) return [];
      // Where the sheet itself plans below zero the indicator is a balance, whatever it is called.
      if (isNegativeCount(target) || isNegativeCount(baseline)) return [];
      if (!isNegativeCount(actual)) return [];
      const data = { name: printName(indicator), figure: printFigure(actual) };
      return [{ cell: actual.cell, indicator: key, data, evidence: [] }];
    }),
};
