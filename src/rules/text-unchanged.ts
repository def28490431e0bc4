import { normalise } from '../quantity/normalise.js';
import { gathered, type Item } from './gathered.js';
import type { Rule } from './rule.js';
import { addressOf, ownerOf, yearPairs } from './year-pairs.js';

/** Shorter texts (実施, 継続) are the same for good reasons. */
const SHORTEST = 20;

export const textUnchanged: Rule = {
  code: 'text-unchanged',
  severity: 'info',
  title: { ja: '前年度と同じ文章', en: 'The same text as last year' },
  message: {
    ja: '「{text}」が前の年度の欄とまったく同じです({count}か所: {cells})。写したままになっていないか確かめてください。',
    en: '"{text}" is exactly what the year before says ({count} cells: {cells}). Check whether it was only carried over.',
  },
  reason: {
    ja: '職員へのアンケートでは、作成者129人のうち73人が「前年度のシートの写しに近い」と答えています。同じ取組が続いていれば同じ文でよいので「参考」です。20字以上の文だけを見ます。',
    en: 'In one city 73 of 129 officials said their sheet was close to a copy of last year’s. Work that goes on may well be told in the same words, so it is only information. Texts under twenty characters are left alone.',
  },
  basis: null,
  example: {
    bad: { ja: '前年度と今年度が同じ文章', en: 'last year’s and this year’s text are the same' },
    good: { ja: '今年度に新しく行ったことを書く', en: 'what was new this year is told' },
  },
  check: (view) =>
    gathered(
      yearPairs(view).flatMap((pair): Item[] => {
        const [before, after] = [pair.earlier, pair.later].map(({ cell }) =>
          normalise(cell.text).text.replace(/\s+/g, ''),
        );
        if (after === undefined || before !== after || after.length < SHORTEST) return [];
        const data = { text: after.length > 30 ? `${after.slice(0, 30)}…` : after };
        return [{ cell: addressOf(pair.later), indicator: ownerOf(view, pair.record), data }];
      }),
    ),
};
