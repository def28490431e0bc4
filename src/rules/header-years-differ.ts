import { findFiscalYears, type FiscalYearReading } from '../quantity/fiscal-year.js';
import { parseA1 } from '../sheet/address.js';
import type { Report, Rule, RuleView } from './rule.js';
import { fiscalYearName } from './year-name.js';

/** What may stand between two names of one year: 2014年(数値は平成25年度末), 令和4年度実績(2021年度), 令和4年度/2021年度. */
const SAME =
  /^\s*(?:(?:目標値?|実績値?)?\s*[(（]\s*(?:の?数値は|数値:|西暦)?|[/／\n=＝]\s*(?:の?数値は)?)\s*$/;
/** Behind the second name nothing follows: 令和2年度(令和元年度実績) names two things. */
const NOTHING_MORE = /^(?:度?末|現在|時点)?\s*(?:[)）].*)?$/s;

/** Two years a header names as one, although they differ. */
function disagreeing(text: string, documentYear: number | null): readonly FiscalYearReading[] | null {
  const years = findFiscalYears(text, documentYear);
  if (years.length !== 2) return null;
  const [first, second] = years;
  if (!first || !second || first.year === null || second.year === null) return null;
  if (first.inferredEra || second.inferredEra || first.year === second.year) return null;
  const isOne = SAME.test(text.slice(first.end, second.start)) && NOTHING_MORE.test(text.slice(second.end));
  return isOne ? years : null;
}

function isFigureColumn({ table }: RuleView, cell: string): boolean {
  const column = parseA1(cell)?.column;
  const role = table?.columns.find(({ index }) => index === column)?.role;
  return role === 'target' || role === 'actual';
}

export const headerYearsDiffer: Rule = {
  code: 'header-years-differ',
  severity: 'warning',
  title: { ja: '一つの見出しに違う年度', en: 'Two years in one header' },
  message: {
    ja: '見出し「{first}」と「{second}」は、{firstYear} と {secondYear} で一年ずれています。どちらの年度の数値か確かめてください。',
    en: '"{first}" and "{second}" in one header mean {firstYear} and {secondYear}. Check which year the figures are of.',
  },
  reason: {
    ja: '「2014年(数値は平成25年度末)」のように、一つの見出しに書かれた二つの年が別の年度を指すと、どちらの年の数値か分かりません。年の幅(令和2～6年度)や、目標と実績の年を並べたものは対象にしません。',
    en: 'Where one header gives two names for its year and they mean different years, nobody knows which one the figures are of. Spans of years and a target year beside an actual year are left alone.',
  },
  basis: null,
  example: {
    bad: { ja: '2014年(数値は平成25年度末)', en: '2014年(数値は平成25年度末)' },
    good: { ja: '2013年度(平成25年度末)', en: '2013年度(平成25年度末)' },
  },
  supersedes: ['duplicate-column', 'inconsistent-year'],
  check: (view) => {
    const told = new Map<string, Report>();
    for (const { text, cell } of view.headers) {
      const years = told.has(text) ? null : disagreeing(text, view.documentYear);
      const [first, second] = years ?? [];
      if (!first || !second) continue;
      const data = {
        first: first.text,
        second: second.text,
        firstYear: nameOf(first),
        secondYear: nameOf(second),
      };
      // Until it is known which year the figures are of, the rows may be held against the wrong column.
      const isRoot = isFigureColumn(view, cell);
      told.set(text, { cell, indicator: null, data, evidence: [], confidence: 0.8, isRoot });
    }
    return [...told.values()];
  },
};

function nameOf({ year, kind }: FiscalYearReading): string {
  return kind === 'calendar' ? `${year ?? ''}年` : fiscalYearName(year ?? 0);
}
