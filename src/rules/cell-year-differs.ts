import { parseA1 } from '../sheet/address.js';
import { findFiscalYears } from '../quantity/fiscal-year.js';
import { gathered, type Item } from './gathered.js';
import type { Rule, RuleView } from './rule.js';
import { fiscalYearName } from './year-name.js';

/** Longer texts name years for many reasons. */
const LONGEST = 30;

function itemsOf({ table, documentYear, checked }: RuleView): Item[] {
  if (table === null) return [];
  const years = new Map(table.columns.map(({ index, fiscalYear }) => [index, fiscalYear]));
  return checked.flatMap(({ indicator: { actual, key, part } }): Item[] => {
    const place = actual === null ? null : parseA1(actual.cell);
    const header = place === null ? null : (years.get(place.column) ?? null);
    if (actual === null || header === null || part !== 'main' || actual.text.length > LONGEST) return [];
    const [printed, ...more] = findFiscalYears(actual.text, documentYear);
    if (!printed || more.length > 0 || printed.kind !== 'fiscal-year' || printed.year === null) return [];
    if (printed.year === header || printed.impossible) return [];
    const data = { text: printed.text, header: fiscalYearName(header) };
    return [{ cell: actual.cell, indicator: key, data }];
  });
}

export const cellYearDiffers: Rule = {
  code: 'cell-year-differs',
  severity: 'info',
  title: { ja: '見出しと違う年度の実績', en: 'An actual of another year than its header' },
  message: {
    ja: '{header}の欄に「{text}」の数値があります({count}か所: {cells})。その年度の数値がまだないためか、直し忘れか確かめてください。',
    en: 'A cell headed {header} holds a figure of "{text}" ({count} cells: {cells}). Check whether the newer one is not known yet, or was forgotten.',
  },
  reason: {
    ja: '調査が数年に一度の指標では、最新の年度の数値を断って載せることがあり、誤りではありません。新しい数値が出ていないかを確かめるための覚えです。',
    en: 'Surveys every few years are rightly shown with the year they are of. This is a reminder to look for newer figures.',
  },
  basis: null,
  example: {
    bad: { ja: '令和4年度実績の欄に「76.4%（令和3年度）」', en: 'under 令和4年度実績: 76.4%（令和3年度）' },
    good: { ja: '令和4年度実績の欄に「77.0%」', en: 'under 令和4年度実績: 77.0%' },
  },
  check: (view) => gathered(itemsOf(view)),
};
