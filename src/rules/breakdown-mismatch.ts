import { Decimal, plain } from '../achievement/decimal.js';
import type { Amount, AmountText } from './amounts.js';
import type { Report, Rule } from './rule.js';
import { amountsOf, tableTexts } from './table-texts.js';

/** What may stand in a bracket between the parts of a whole: 小学校6校、中学校4校. */
const JOINT = /^\s*[、,・/]\s*[^\s\d、。,・()]{1,12}[\s:]*$/;
const FIRST = /^\s*(?:うち|内訳[:\s]?)?\s*[^\s\d、。,・()]{1,12}[\s:]*$/;
/** Words that make what is counted in the bracket something else than parts of the number before it. */
const NO_PART = /累計|延べ|合計|総|前年|昨年|目標|計画|定員|対象|平均|各|約|あたり|当たり|第/;

/** A number with a unit, and a bracket directly behind it that holds another number. */
const WITH_BRACKET = /[\d０-９][^\s\d０-９()（）、。]{1,6}\s*[(（][^)）]*[\d０-９]/;

interface Breakdown {
  readonly total: Amount;
  readonly parts: readonly Amount[];
  readonly isAll: boolean;
}

/** The numbers of one bracket directly behind a number of the same unit, and whether they are meant to be all of it. */
function breakdowns({ text, amounts }: AmountText): Breakdown[] {
  return amounts.flatMap((total, index): Breakdown[] => {
    const open = /^\s*\(/.exec(text.slice(total.end, total.end + 3));
    if (!open || total.unit === null || total.unit === '%') return [];
    const from = total.end + open[0].length;
    const to = text.indexOf(')', from);
    if (to < 0 || NO_PART.test(text.slice(from, to))) return [];
    const inside = amounts.slice(index + 1).filter(({ end }) => end <= to);
    const parts = inside.filter(({ unit }) => unit === total.unit);
    if (parts.length === 0 || parts.length < inside.length) return [];
    const named = parts.every((part, at) => {
      const before = text.slice(parts[at - 1]?.end ?? from, part.start);
      return (at === 0 ? FIRST : JOINT).test(before);
    });
    const last = parts.at(-1);
    if (!named || !last || !/^\s*\)/.test(text.slice(last.end))) return [];
    const isSome = text.slice(from, from + 3).includes('うち');
    return isSome || parts.length > 1 ? [{ total, parts, isAll: !isSome }] : [];
  });
}

export const breakdownMismatch: Rule = {
  code: 'breakdown-mismatch',
  severity: 'warning',
  title: { ja: '内訳が全体と合わない', en: 'Breakdown does not fit its whole' },
  message: {
    ja: '「{total}」の括弧の内訳は {parts}＝{sum} で、全体と合いません。どちらかを直してください。',
    en: 'The breakdown in brackets of "{total}" is {parts} = {sum} and does not fit the whole. Correct one of them.',
  },
  reason: {
    ja: '「10校(小学校6校、中学校4校)」のように、数のすぐ後の括弧に同じ単位の内訳が並ぶとき、足して全体になるかを見ます。「うち」の付くものは、全体を超えたときだけ出します。単位の違うもの、割合、「約」の付くものは対象にしません。',
    en: 'Where a bracket directly behind a number lists parts of the same unit, they must add up to it; parts called うち must not exceed it. Other units, shares and rounded figures are left alone.',
  },
  basis: null,
  example: {
    bad: { ja: '10校(小学校6校、中学校5校)', en: '10校(小学校6校、中学校5校)' },
    good: { ja: '10校(小学校6校、中学校4校)', en: '10校(小学校6校、中学校4校)' },
  },
  check: (view) =>
    tableTexts(view).flatMap((each): Report[] => {
      const { text, cell, indicator } = each;
      if (!WITH_BRACKET.test(text)) return [];
      return breakdowns(amountsOf(each)).flatMap(({ total, parts, isAll }): Report[] => {
        const sum = parts.reduce((all, { value }) => all.plus(value), new Decimal(0));
        if (isAll ? sum.eq(total.value) : sum.lte(total.value)) return [];
        const data = {
          total: total.printed,
          parts: parts.map(({ printed }) => printed).join('＋'),
          sum: `${plain(sum)}${total.unit ?? ''}`,
        };
        return [{ cell, indicator, data, evidence: [] }];
      });
    }),
};
