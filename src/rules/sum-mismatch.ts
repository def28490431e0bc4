import { Decimal, plain } from '../achievement/decimal.js';
import type { Narrative } from '../indicator/indicator.js';
import { isNounLetter } from '../quantity/characters.js';
import { amountsIn, foldedText, readAmounts, type Amount } from './amounts.js';
import { addends, isPlausible, ownTotals, sharedEnding } from './totals.js';
import type { Report, Rule } from './rule.js';
import { textsOf } from './texts.js';

/** Figures that should add up, and where both sides stand. */
interface Sum {
  readonly parts: readonly Amount[];
  readonly total: Amount;
  readonly cell: string;
  readonly evidence: readonly string[];
}

/** The sum of the parts where it is not the total; null where it is, or where rounding may explain the rest. */
function wrongSum({ parts, total }: Sum): Decimal | null {
  const sum = parts.reduce((all, part) => all.plus(part.value), new Decimal(0));
  const difference = sum.minus(total.value);
  if (difference.eq(0)) return null;
  // Counts (3件, 120人) are exact; decimals and figures in 千 or 億 are rounded.
  const rounded = [...parts, total].map(({ step }) => step).filter((step) => !step.eq(1));
  const slack = rounded.reduce((all, step) => all.plus(step), new Decimal(0)).div(2);
  return difference.abs().lte(slack) ? null : sum;
}

const PRINTED = /^[\d,.]+([百千万億兆]+)(\D*)$/;
const SCALES: Readonly<Record<string, number>> = { 千: 1e3, 百万: 1e6, 万: 1e4, 億: 1e8, 兆: 1e12 };

/** The right sum in the scale its total is printed in: 115.6億円, not 11,560,000,000円. */
function printSum(sum: Decimal, { printed, unit }: Amount): string {
  const [, scale = '', rest = ''] = PRINTED.exec(printed) ?? [];
  const factor = SCALES[scale];
  return factor === undefined ? plain(sum) + (unit ?? '') : `${plain(sum.div(factor))}${scale}${rest}`;
}

/** What a total beside its list cannot do without: other texts are not searched. */
const CALLED_TOTAL = /計|総[額数]|わせて|全体で/;

/** 「40.6億+27.7億+47.3億=115.6億円」, wherever it stands. */
function explicitSums({ text, cell }: Narrative): Sum[] {
  const folded = foldedText(text);
  const plus = folded.indexOf('+');
  if (plus < 0 || folded.lastIndexOf('=') < plus) return [];
  return addends(amountsIn(folded)).map((found) => ({ ...found, cell, evidence: [] }));
}

/** 「窓口20件、電話40件、計60件」 in one text. */
function listedSums({ text, cell }: Narrative): Sum[] {
  const folded = foldedText(text);
  if (!CALLED_TOTAL.test(folded)) return [];
  return ownTotals(amountsIn(folded)).map((found) => ({ ...found, cell, evidence: [] }));
}

/** A total that a narrative names after what its parts have in common: …基金残高 + …基金残高 beside 「基金残高115.6億円」. */
function namedTotals(list: Narrative, narratives: readonly Narrative[]): Sum[] {
  const shared = sharedEnding(readAmounts(list.text));
  if (shared === null) return [];
  return narratives.flatMap((narrative) => {
    const { text, amounts } = readAmounts(narrative.text);
    return amounts
      .filter(
        ({ unit, start }) => unit === shared.unit && isCalled(text.slice(0, start).trimEnd(), shared.words),
      )
      .map((total) => ({ parts: shared.parts, total, cell: narrative.cell, evidence: [list.cell] }))
      .filter(isPlausible);
  });
}

/** The name ends with the shared words and has none of its own before them: 教育基金残高 is another fund. */
function isCalled(before: string, words: string): boolean {
  if (!before.endsWith(words)) return false;
  const prefix = before.slice(0, -words.length);
  return !isNounLetter(prefix.charCodeAt(prefix.length - 1)) || /(?:年度末|年末|全体|総)$/.test(prefix);
}

function toReport(sum: Sum, indicator: string): Report | null {
  const computed = wrongSum(sum);
  if (computed === null) return null;
  return {
    cell: sum.cell,
    indicator,
    data: {
      total: sum.total.printed,
      parts: sum.parts.map(({ printed }) => printed).join('＋'),
      computed: printSum(computed, sum.total),
    },
    evidence: sum.evidence,
  };
}

export const sumMismatch: Rule = {
  code: 'sum-mismatch',
  severity: 'warning',
  title: { ja: '合計が内訳と合わない', en: 'Total does not fit its parts' },
  message: {
    ja: '合計の記載 {total} が、内訳 {parts}＝{computed} と合いません。内訳か合計を直してください。',
    en: 'The total {total} does not fit its parts {parts} = {computed}. Correct one of them.',
  },
  reason: {
    ja: '内訳だけ、または合計だけが直されると食い違います。「合計」「計」「総額」「あわせて」の付いた数値、足し算の式、内訳と同じ呼び名の数値だけを調べ、割合(%)は足しません。端数処理で説明できる差は出しません。',
    en: 'Totals go wrong when only the parts or only the total are updated. Only figures called a total, printed additions, and figures named like their parts are looked at; percentages are never added up, and differences that rounding explains are not reported.',
  },
  basis: null,
  example: {
    bad: { ja: '窓口 20件、電話 40件、計 70件', en: 'counter 20, telephone 40, total 70' },
    good: { ja: '窓口 20件、電話 40件、計 60件', en: 'counter 20, telephone 40, total 60' },
  },
  check: (view) =>
    view.checked.flatMap(({ indicator }) => {
      const texts = textsOf(indicator);
      const own = indicator.cells.actual ?? indicator.actual?.cell;
      const list = texts.find(({ cell }) => cell === own);
      const narratives = indicator.narratives.filter(({ cell }) => cell !== own);
      const sums = [
        ...texts.flatMap(explicitSums),
        ...texts.flatMap(listedSums),
        ...(list ? namedTotals(list, narratives) : []),
      ];
      return sums.flatMap((sum) => toReport(sum, indicator.key) ?? []);
    }),
};
