import { findFiscalYears } from '../quantity/fiscal-year.js';
import { asOfDays } from './as-of.js';
import type { Report, Rule, RuleView } from './rule.js';
import { tableTexts } from './table-texts.js';
import { addressOf, ownerOf, yearPairs } from './year-pairs.js';
import { fiscalYearName } from './year-name.js';

/** One as-of day in last year's cell and in this year's. */
function sameDay(view: RuleView): Report[] {
  return yearPairs(view).flatMap((pair): Report[] => {
    if (pair.later.role !== 'actual') return [];
    const before = asOfDays(pair.earlier.cell.text);
    const [same] = asOfDays(pair.later.cell.text).filter(({ months }) =>
      before.some((each) => each.months === months),
    );
    if (!same || pair.earlier.cell.text === pair.later.cell.text) return [];
    const data = { label: same.text, wanted: fiscalYearName(pair.later.headerYear ?? 0) };
    const evidence = [addressOf(pair.earlier)];
    return [{ cell: addressOf(pair.later), indicator: ownerOf(view, pair.record), data, evidence }];
  });
}

const THIS_YEAR = /(?:今年度|本年度|当年度)\s*[(（]\s*$/;

/** 今年度(令和3年度) in a document of 令和4年度. */
function calledThisYear(view: RuleView): Report[] {
  const { documentYear } = view;
  if (documentYear === null) return [];
  return tableTexts(view).flatMap(({ text, cell, indicator, isOutcome }): Report[] => {
    if (!isOutcome || !/[今本当]年度\s*[(（]/.test(text)) return [];
    return findFiscalYears(text, documentYear).flatMap(({ year, start, text: label }): Report[] => {
      if (year !== documentYear - 1 || !THIS_YEAR.test(text.slice(Math.max(0, start - 8), start))) return [];
      return [{ cell, indicator, data: { label, wanted: fiscalYearName(documentYear) }, evidence: [] }];
    });
  });
}

export const staleYear: Rule = {
  code: 'stale-year',
  severity: 'warning',
  title: { ja: '前年度の年月日が残っている', en: 'Last year’s date left in' },
  message: {
    ja: '今年度の欄に「{label}」とあります。前年度の欄から写したままでないか確かめてください({wanted}のはずです)。',
    en: 'This year’s cell says "{label}". Check whether it was carried over from last year ({wanted} is expected).',
  },
  reason: {
    ja: '前年度の文章を写して直すとき、数値だけを直して時点が残ることがあります。前年度の欄とまったく同じ時点が今年度の欄にもあるとき、「今年度(令和3年度)」のように今年度の呼び方が合わないときに出します。',
    en: 'Texts are carried over and only the figures replaced. Told where this year’s cell gives the very day of last year’s, or calls another year 今年度.',
  },
  basis: null,
  example: {
    bad: {
      ja: '前年度「平成30年4月1日現在 709箇所」、今年度「平成30年4月1日現在 714箇所」',
      en: 'both years "平成30年4月1日現在"',
    },
    good: {
      ja: '前年度「平成30年4月1日現在 709箇所」、今年度「平成31年4月1日現在 714箇所」',
      en: '"平成30年4月1日現在" and "平成31年4月1日現在"',
    },
  },
  check: (view) => [...sameDay(view), ...calledThisYear(view)],
};
