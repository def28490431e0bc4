import { parseA1 } from '../sheet/address.js';
import { cellAt } from '../sheet/sheet.js';
import { readStatedRating } from '../rating/stated-rating.js';
import { gathered, type Item } from './gathered.js';
import type { Correction, Rule, RuleView } from './rule.js';

/** Letters that look like Latin ones and are others: Cyrillic, Greek, full-width. */
const LOOKALIKE = /[\u0370-\u03ff\u0400-\u04ff\uff21-\uff3a\uff41-\uff5a]/;
const FULL_WIDTH = /[\uff21-\uff3a\uff41-\uff5a]/;

interface Found {
  readonly cell: string;
  readonly indicator: string;
  readonly printed: string;
  readonly label: string;
}

function lookalikes({ checked, source, ratings }: RuleView): Found[] {
  const labels = ratings.map(({ label }) => label);
  const told = new Set<string>();
  const read = checked.flatMap(({ indicator: { stated, key } }) => {
    const address = stated.rating?.cell;
    const place = address === undefined || told.has(address) ? null : parseA1(address);
    if (address === undefined || place === null || source === null) return [];
    told.add(address);
    return [{ cell: address, indicator: key, printed: cellAt(source, place.row, place.column).text.trim() }];
  });
  // A column all in full-width letters is one way of writing; only a mixture is worth a word.
  const isMixed = read.some(({ printed }) => !FULL_WIDTH.test(printed));
  return read.flatMap((each) => {
    const label = LOOKALIKE.test(each.printed) ? readStatedRating(each.printed, labels) : null;
    if (label === null || label === each.printed || label.length !== each.printed.length) return [];
    return FULL_WIDTH.test(each.printed) && !isMixed ? [] : [{ ...each, label }];
  });
}

function codeOf(letter: string): string {
  return `U+${(letter.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
}

export const ratingLookalike: Rule = {
  code: 'rating-lookalike',
  severity: 'info',
  title: { ja: '似て見える別の文字の評価', en: 'A rating letter that only looks like one' },
  message: {
    ja: '評価「{printed}」は、{label} に見える別の文字です({code}。{count}か所: {cells})。集計や絞り込みで別の評価として数えられます。',
    en: 'The rating "{printed}" is another letter that looks like {label} ({code}; {count} cells: {cells}). Totals and filters count it apart.',
  },
  reason: {
    ja: 'キリル文字のА、ギリシャ文字のΑ、全角のＡは、見た目が同じでもExcelの集計では別の値です。全角だけの列は一つの書き方なので、半角と混ざっているときだけ出します。',
    en: 'Cyrillic А, Greek Α and full-width Ａ look alike, and a workbook counts them as different values. A column all in full width is one way of writing; it is told only where both are mixed.',
  },
  basis: null,
  example: {
    bad: { ja: 'А(キリル文字)', en: 'А (Cyrillic)' },
    good: { ja: 'A', en: 'A' },
  },
  check: (view) =>
    gathered(
      lookalikes(view).map(({ cell, indicator, printed, label }): Item => {
        return { cell, indicator, data: { printed, label, code: codeOf(printed) } };
      }),
    ),
  fix: ({ cell, evidence }, view): readonly Correction[] => {
    const cells = new Set([cell, ...evidence]);
    return lookalikes(view)
      .filter((each) => cells.has(each.cell))
      .map((each) => ({ cell: each.cell, content: { kind: 'text', text: each.label } }));
  },
};
