import { findFiscalYears } from '../quantity/fiscal-year.js';
import { normalise } from '../quantity/normalise.js';
import { cellAt } from '../sheet/sheet.js';
import { exactOf } from './exact.js';
import { gathered } from './gathered.js';
import { printFigure } from './print.js';
import type { Rule, RuleView } from './rule.js';
import { fiscalYearName } from './year-name.js';

/** Above the header a sheet says when it was made: 令和3年11月, 令和4年9月30日現在. */
const ROWS_ABOVE = 8;
const MONTH = /(\d{1,2})\s*月/;
const WHOLE = /^\s*[(（]?[^\d]{0,6}\d[\d\s]*年[\d\s]*月(?:[\d\s]*日)?(?:現在|時点|作成|公表|更新|版)?[)）]?/;
const MARCH = 3;
/** Figures that say themselves that the year is not over. */
const EARLY = /見込|速報|暫定|中間|上半期|月末|現在|時点|途中|予定|推計/;

interface Made {
  readonly text: string;
  /** Fiscal year not over on that day. */
  readonly year: number;
}

/** When the sheet was made, as its head says; null where it does not. */
function madeIn({ source, table }: RuleView): Made | null {
  if (source === null || table === null) return null;
  const { top, left, right } = table.area;
  for (let row = Math.max(0, top - ROWS_ABOVE); row < top; row++) {
    for (let column = left; column <= right; column++) {
      const { text } = cellAt(source, row, column);
      if (text === '' || !WHOLE.test(normalise(text).text)) continue;
      const dated = findFiscalYears(text).find(({ kind, year }) => kind === 'date' && year !== null);
      const month = Number(MONTH.exec(normalise(dated?.text ?? '').text)?.[1]);
      // In March the year ends; figures of it may be there already.
      if (dated?.year !== null && dated?.year !== undefined && month !== MARCH)
        return { text: dated.text, year: dated.year };
    }
  }
  return null;
}

export const futureActual: Rule = {
  code: 'future-actual',
  severity: 'warning',
  title: { ja: '終わっていない年度の実績', en: 'An actual of a year not ended' },
  message: {
    ja: 'シートは「{made}」のものですが、{year}の実績 {actual} があります({count}か所: {cells})。年度が終わる前の数値なら、見込みや時点を書いてください。',
    en: 'The sheet is of "{made}", but gives an actual {actual} of {year} ({count} cells: {cells}). If the year was not over, say 見込み or as of when.',
  },
  reason: {
    ja: '年度の途中に作ったシートにその年度の実績があるときは、見出しの年度の誤りか、途中の数値です。表の上に作成の年月があるときだけ見ます。「見込み」「○月末現在」などの断りがあるものは対象にしません。',
    en: 'A sheet made within a year cannot have its final figures: the header’s year is wrong, or they are interim. Looked at only where the head of the sheet says when it was made; figures marked 見込み or 現在 are left alone.',
  },
  basis: null,
  example: {
    bad: {
      ja: '令和4年9月作成、令和4年度実績 120件',
      en: 'made in September 2022, actual of fiscal 2022: 120',
    },
    good: {
      ja: '令和4年9月作成、令和4年度実績 120件(9月末現在)',
      en: 'made in September 2022, 120 (end of September)',
    },
  },
  check: (view) => {
    const made = madeIn(view);
    if (made === null) return [];
    if (view.table?.columns.some(({ role, header }) => role === 'actual' && EARLY.test(header))) return [];
    return gathered(
      view.checked.flatMap(({ indicator: { actual, key, part } }) => {
        if (part !== 'main' || actual === null || exactOf(actual) === null) return [];
        if (actual.fiscalYear === null || actual.fiscalYear < made.year || EARLY.test(actual.text)) return [];
        if (actual.qualifiers.some((each) => EARLY.test(each))) return [];
        const data = {
          made: made.text,
          year: fiscalYearName(actual.fiscalYear),
          actual: printFigure(actual),
        };
        return [{ cell: actual.cell, indicator: key, data }];
      }),
      { confidence: 0.8 },
    );
  },
};
