import type { Report, Rule } from './rule.js';
import { headerCell, sameYearColumns } from './year-columns.js';
import { fiscalYearName } from './year-name.js';

export const duplicateColumn: Rule = {
  code: 'duplicate-column',
  severity: 'warning',
  title: { ja: '同じ年度の列が二つある', en: 'Two columns of one year' },
  message: {
    ja: '「{first}」({firstCell})と「{second}」が、どちらも{year}です。前年度の見出しが残っていないか確かめてください。',
    en: '"{first}" ({firstCell}) and "{second}" are both of {year}. Check whether last year’s header was left in.',
  },
  reason: {
    ja: '前年度のシートを写して列を足すとき、見出しの年度を直し忘れると、どちらが今年度の実績か分かりません。達成率や評価の照合も違う列で行われてしまうので、この表の行ごとの食い違いは、見出しを直すまで出しません。',
    en: 'When a column is added to last year’s sheet and its header keeps the old year, nobody can tell this year’s actual. Rates and ratings would be held against the wrong column, so nothing is said of the rows of this table until the header is right.',
  },
  basis: null,
  example: {
    bad: {
      ja: '令和3年度実績｜令和4年度目標｜令和3年度実績',
      en: '令和3年度実績｜令和4年度目標｜令和3年度実績',
    },
    good: {
      ja: '令和3年度実績｜令和4年度目標｜令和4年度実績',
      en: '令和3年度実績｜令和4年度目標｜令和4年度実績',
    },
  },
  supersedes: ['inconsistent-year'],
  check: (view) => {
    const found = sameYearColumns(view);
    if (found === null) return [];
    const { first, second } = found;
    const [before, cell] = [headerCell(view, first), headerCell(view, second)];
    if (before === null || cell === null || before === cell) return [];
    const data = {
      first: first.header,
      firstCell: before,
      second: second.header,
      year: fiscalYearName(second.fiscalYear ?? 0),
    };
    const report: Report = { cell, indicator: null, data, evidence: [before], isRoot: true };
    return [report];
  },
};
