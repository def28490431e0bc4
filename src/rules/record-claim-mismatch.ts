import { sentencesOf } from '../indicator/claim-sentence.js';
import { findFiscalYears } from '../quantity/fiscal-year.js';
import { exactOf } from './exact.js';
import { recordOf } from './placeholder.js';
import { printFigure } from './print.js';
import type { Report, Rule } from './rule.js';
import { outcomeTextsOf } from './texts.js';

const CLAIM =
  /(?:過去|開始以来|開設以来|調査以来)(最高|最多|最大|最低|最少|最小)(?!.{0,6}(?:届|及ば|次ぐ|迫|更新でき|なら|目指|ではな)|(?:だった|であった)[前昨])/;
const HIGHEST = new Set(['最高', '最多', '最大']);

/** The record a text claims for the year judged; null where it claims none or speaks of another year. */
function claimed(
  source: string,
  year: number | null,
): { readonly words: string; readonly up: boolean } | null {
  if (!source.includes('最')) return null;
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
    const measures = new Map<string, number>();
    for (const { indicator } of view.checked) {
      const record = recordOf(indicator);
      measures.set(record, (measures.get(record) ?? 0) + 1);
    }
    return view.checked.flatMap(({ indicator }): Report[] => {
      const { actual, series, key, part } = indicator;
      const now = exactOf(actual);
      if (part !== 'main' || actual === null || now === null || measures.get(recordOf(indicator)) !== 1)
        return [];
      return outcomeTextsOf(indicator).flatMap(({ text, cell }): Report[] => {
        const claim = claimed(text, actual.fiscalYear);
        if (claim === null) return [];
        const earlier = series.find((each) => {
          const value = each.role === 'target' || each.cell === actual.cell ? null : exactOf(each);
          return value !== null && each.unit === actual.unit && (claim.up ? value > now : value < now);
        });
        if (!earlier) return [];
        const data = {
          claim: claim.words,
          earlier: printFigure(earlier),
          earlierCell: earlier.cell,
          actual: printFigure(actual),
        };
        return [{ cell, indicator: key, data, evidence: [earlier.cell, actual.cell] }];
      });
    });
  },
};
