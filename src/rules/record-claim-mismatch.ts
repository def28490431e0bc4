import { sentencesOf } from '../indicator/claim-sentence.js';
import { findFiscalYears } from '../quantity/fiscal-year.js';
import type { Indicator } from '../indicator/indicator.js';
import { exactOf } from './exact.js';
import { printFigure } from './print.js';
import { recordGroup } from './record-groups.js';
import type { Report, Rule } from './rule.js';
import { tableTexts } from './table-texts.js';

const CLAIM =
  /(?:過去|開始以来|開設以来|調査以来)(最高|最多|最大|最低|最少|最小)(?!.{0,6}(?:届|及ば|次ぐ|迫|更新でき|なら|目指|ではな)|(?:だった|であった)[前昨])/;
const HIGHEST = new Set(['最高', '最多', '最大']);

/** The record a text claims for the year judged; null where it claims none or speaks of another year. */
function claimed(
  source: string,
  year: number | null,
): { readonly words: string; readonly up: boolean } | null {
  if (!CLAIM.test(source)) return null;
  for (const sentence of sentencesOf(source)) {
    const match = CLAIM.exec(sentence);
    if (!match) continue;
    const before = sentence.slice(0, match.index);
    if (/前年|昨年/.test(before)) return null;
    if (findFiscalYears(before).some((each) => each.year !== null && each.year !== year)) return null;
    return { words: match[0], up: HIGHEST.has(match[1] ?? '') };
  }
  return null;
}

export const recordClaimMismatch: Rule = {
  code: 'record-claim-mismatch',
  severity: 'warning',
  title: { ja: '「過去最高」が数値と合わない', en: 'A record the figures do not show' },
  message: {
    ja: '「{claim}」とありますが、{earlierCell} の {earlier} のほうが実績 {actual} より先にあります。文章か数値を直してください。',
    en: 'The text says "{claim}", but {earlier} in {earlierCell} goes beyond the actual {actual}. Correct the text or the figures.',
  },
  reason: {
    ja: '「過去最高」「過去最少」などが、同じ行にある過去の年度や基準値の数値と合わないときに出します。シートにない年度のことは分からないので、合っていても裏付けにはなりません。一行にいくつもの指標があるときは対象にしません。',
    en: 'Told where a record (過去最高, 過去最少) is beaten by an earlier figure of the same row. Years that are not on the sheet are unknown, so silence proves nothing. Rows with several measures are left alone.',
  },
  basis: null,
  example: {
    bad: {
      ja: '令和2年度 96件、令和3年度 91件、令和4年度 94件、「過去最高となった。」',
      en: '96, 91 and 94 in three years, "a record high"',
    },
    good: {
      ja: '令和2年度 93件、令和3年度 91件、令和4年度 94件、「過去最高となった。」',
      en: '93, 91 and 94 in three years, "a record high"',
    },
  },
  check: (view) => {
    const told = tableTexts(view).filter(({ isOutcome, text }) => isOutcome && text.includes('最'));
    return told.flatMap(({ text, cell, indicator }): Report[] => {
      const [only, ...more] = recordGroup(view, indicator);
      if (!only || more.length > 0) return [];
      const report = reportOn(only, text, cell);
      return report ? [report] : [];
    });
  },
};

function reportOn(indicator: Indicator, text: string, cell: string): Report | null {
  const { actual, series, key } = indicator;
  const now = exactOf(actual);
  const claim = actual === null || now === null ? null : claimed(text, actual.fiscalYear);
  if (actual === null || now === null || claim === null) return null;
  const earlier = series.find((each) => {
    const value = each.role === 'target' || each.cell === actual.cell ? null : exactOf(each);
    return value !== null && each.unit === actual.unit && (claim.up ? value > now : value < now);
  });
  if (!earlier) return null;
  const data = {
    claim: claim.words,
    earlier: printFigure(earlier),
    earlierCell: earlier.cell,
    actual: printFigure(actual),
  };
  return { cell, indicator: key, data, evidence: [earlier.cell, actual.cell] };
}
