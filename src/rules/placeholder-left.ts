import { normalise } from '../quantity/normalise.js';
import type { Report, Rule } from './rule.js';
import { tableTexts } from './table-texts.js';

/** Marks for what is still to be filled in. ○ alone is a rating, 〇 a zero; two in front of a noun stand for a name. */
const MARKS =
  /[○〇◯●]{2,}(?=[\u3041-\u30ff\u4e00-\u9fff])|(?<![A-Za-z×])[×✕]{2,}|(?<![A-Za-z])X{2,3}(?![A-Za-z])|要確認|要修正|要調整|要記入|記入例|入力例|【?(?:後日|追って)(?:記入|追記)|ここに(?:記入|入力)|記入してください|入力してください|[?]{2,}|仮置き|仮入力|ダミー|TBD|TODO/;
export const placeholderLeft: Rule = {
  code: 'placeholder-left',
  severity: 'warning',
  title: { ja: '仮の書き込みが残っている', en: 'A placeholder left in' },
  message: {
    ja: '「{mark}」が残っています({text})。正しい内容に書き替えてください。',
    en: '"{mark}" is still there ({text}). Replace it by what is meant.',
  },
  reason: {
    ja: '「○○」「××」「要確認」「記入例」などは、後で書くつもりで置いたものです。公表の前に必ず書き替えるか消してください。評価の印の○・×や、見出しの記入要領は対象にしません。',
    en: 'Marks such as ○○, ××, 要確認 and 記入例 wait for something to be filled in, and must go before publication. Single ○ and × as ratings are left alone.',
  },
  basis: null,
  example: {
    bad: { ja: '○○センターと連携し、××回開催した。', en: '○○センターと連携し、××回開催した。' },
    good: {
      ja: '子育て支援センターと連携し、12回開催した。',
      en: '子育て支援センターと連携し、12回開催した。',
    },
  },
  check: (view) =>
    tableTexts(view).flatMap(({ cell, text, indicator }): Report[] => {
      const folded = normalise(text).text;
      const match = MARKS.exec(folded);
      if (!match) return [];
      const from = Math.max(0, match.index - 10);
      const around = folded.slice(from, match.index + match[0].length + 14).replace(/\s+/g, ' ');
      return [{ cell, indicator, data: { mark: match[0], text: around }, evidence: [] }];
    }),
};
