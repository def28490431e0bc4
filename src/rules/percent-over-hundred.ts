import { exactOf } from './exact.js';
import { printFigure, printName } from './print.js';
import type { Report, Rule } from './rule.js';
import { SHARES } from './share.data.js';

const SHARE = new RegExp(`(?:${SHARES.join('|')})(?:\\([^()]*\\)|（[^（）]*）)?$`);
const HUNDRED = 100;

export const percentOverHundred: Rule = {
  code: 'percent-over-hundred',
  severity: 'warning',
  title: { ja: '100%を超えるはずのない割合', en: 'A share above one hundred percent' },
  message: {
    ja: '「{name}」の {figure} が100%を超えています。分母・分子か、桁を確かめてください。',
    en: '{figure} of "{name}" is above 100%. Check what was divided by what, and the digits.',
  },
  reason: {
    ja: '受診率・参加率・「…の割合」は全体のうちのいくつかなので100%を超えません。達成率・進捗率・充足率・稼働率・増加率のように100%を超えうるものは対象にしません。',
    en: 'Shares of a whole (受診率, 参加率, …の割合) cannot exceed 100%. Rates that can (達成率, 進捗率, 充足率, 稼働率, 増加率) are left alone.',
  },
  basis: null,
  example: {
    bad: { ja: 'がん検診受診率 137%', en: 'がん検診受診率 137%' },
    good: { ja: 'がん検診受診率 13.7%', en: 'がん検診受診率 13.7%' },
  },
  check: (view) =>
    view.checked.flatMap(({ indicator }): Report[] => {
      const { target, actual, key, name, measure } = indicator;
      if (!SHARE.test(measure ?? name)) return [];
      return [target, actual].flatMap((figure): Report[] => {
        if (figure === null || figure.unit !== '%' || (exactOf(figure) ?? 0) <= HUNDRED) return [];
        const data = { name: printName(indicator), figure: printFigure(figure) };
        return [{ cell: figure.cell, indicator: key, data, evidence: [], confidence: 0.9 }];
      });
    }),
};
