import { Decimal } from '../achievement/decimal.js';
import type { Amount, AmountText } from './amounts.js';

/** Amounts of one unit and the total printed for them. */
export interface Total {
  readonly parts: readonly Amount[];
  readonly total: Amount;
}

/** A word that makes the number behind it a total; 会計, 統計 and 計画 are none. */
const TOTAL_WORD =
  /(?:(?:合計|総計|総額|総数|あわせて|合わせて)|(?:^|[\s、。,(（・:])(?:計|全体で))(?:で|は|約|[\s:、])?$/;
/** Words that make a number something else than a part: a target, last year's, an average, a share of another part. */
const NO_PART =
  /目標|計画|予定|予算|前年|昨年|前回|平均|最大|最小|累計|延べ|うち|あたり|当たり|につき|対し|定員|各$/;
const MOST_PARTS = 12;
const LONGEST_NAME = 24;

function samePlainUnit(amounts: readonly Amount[]): boolean {
  const unit = amounts[0]?.unit ?? null;
  return unit !== '%' && unit !== 'ポイント' && unit !== '倍' && amounts.every((each) => each.unit === unit);
}

/** What stands between two terms of an addition: the sign, and a short name of the next term. */
const SIGN = /^\s*([+=])\s*[^\s\d+=×÷*/、。()]{0,10}\s*$/;

/** Additions written out: A+B=C, 男30人+女41人=71人. A unit may be printed with the total only. */
export function addends({ text, amounts }: AmountText): Total[] {
  const totals: Total[] = [];
  let parts: Amount[] = [];
  amounts.forEach((amount, index) => {
    const previous = amounts[index - 1];
    const sign = previous ? SIGN.exec(text.slice(previous.end, amount.start))?.[1] : undefined;
    if (sign === '+' && parts.length > 0) parts.push(amount);
    else if (sign === '=' && parts.length >= 2) {
      const followed = /^\s*[-+×÷*/=]/.test(text.slice(amount.end, amount.end + 3));
      const found = withUnit(parts, amount);
      if (found && !followed) totals.push(found);
      parts = [];
    } else {
      // A term of a longer calculation starts no addition: 3回×4人+2.
      parts = /[-+×÷*/=(]\s*$/.test(text.slice(Math.max(0, amount.start - 2), amount.start)) ? [] : [amount];
    }
  });
  return totals;
}

/** A sum whose sides can be compared: units all printed alike, or only with the total and without a scale of its own. */
function withUnit(parts: readonly Amount[], total: Amount): Total | null {
  if (samePlainUnit([...parts, total])) return { parts, total };
  const bare = parts.every(({ unit }) => unit === null);
  // 3+5=8千円: whether the parts are thousands cannot be told.
  return bare && total.unit !== '%' && total.step.eq(1) ? { parts, total } : null;
}

/** A total is not smaller than any of its parts, and a number far off is no total of them. */
export function isPlausible({ parts, total }: Total): boolean {
  const sum = parts.reduce((all, part) => all.plus(part.value), new Decimal(0));
  return (
    parts.every(({ value }) => value.lte(total.value)) &&
    sum.lte(total.value.times(3)) &&
    total.value.lte(sum.times(3))
  );
}

/** True when some of the amounts add up to the total: then the others are simply no parts of it. */
function someAddUp(amounts: readonly Amount[], total: Amount): boolean {
  let sums = [new Decimal(0)];
  for (const { value } of amounts) {
    sums = [...sums, ...sums.map((sum) => sum.plus(value))].slice(0, 2 ** MOST_PARTS);
    if (sums.some((sum) => sum.eq(total.value))) return true;
  }
  return false;
}

/** The words directly before an amount: what it is called in a list. */
function nameBefore(text: string, amount: Amount, from: number): string {
  const words = text.slice(from, amount.start);
  const cut = Math.max(...['。', '、', '\n', '・', '('].map((sign) => words.lastIndexOf(sign)));
  return words.slice(cut + 1);
}

/**
 * A list and its total in one text: 窓口20件、電話40件、計60件. Strict: the parts stand before the total in one sentence or
 * list, each with a short name of its own, all in the total's unit; where any of them add up to it, all is well.
 */
export function ownTotals({ text, amounts }: AmountText): Total[] {
  return amounts.flatMap((total, index): Total[] => {
    if (total.unit === null || !TOTAL_WORD.test(text.slice(Math.max(0, total.start - 8), total.start)))
      return [];
    const parts: Amount[] = [];
    for (let at = index - 1; at >= 0 && parts.length <= MOST_PARTS; at--) {
      const part = amounts[at];
      const next = amounts[at + 1];
      if (!part || !next || /。/.test(text.slice(part.end, next.start))) break;
      if (part.unit !== total.unit) break;
      const name = nameBefore(text, part, amounts[at - 1]?.end ?? 0);
      if (name.length > LONGEST_NAME || NO_PART.test(name) || TOTAL_WORD.test(name)) break;
      parts.unshift(part);
    }
    if (parts.length < 2 || parts.length > MOST_PARTS || !samePlainUnit([...parts, total])) return [];
    return isPlausible({ parts, total }) && !someAddUp(parts, total) ? [{ parts, total }] : [];
  });
}

/**
 * A list of amounts, one a line, whose names end in the same words: 財政調整基金残高40.6億円, 減債基金残高27.7億円.
 * What the list adds up to is called by those words. Null where it is no such list.
 */
export function sharedEnding({
  text,
  amounts,
}: AmountText): { readonly parts: readonly Amount[]; readonly words: string; readonly unit: string } | null {
  const unit = amounts[0]?.unit ?? null;
  if (amounts.length < 2 || amounts.length > MOST_PARTS || unit === null || !samePlainUnit(amounts))
    return null;
  const names = amounts.map(({ start }) =>
    text
      .slice(text.lastIndexOf('\n', start) + 1, start)
      .replace(/[:\s]+$/, '')
      .replace(/^[・\s]+/, ''),
  );
  const alone = amounts.every(({ end }, index) => {
    const next = amounts[index + 1];
    return next ? /^\s*\n/.test(text.slice(end, next.start)) : /^\s*(?:\n|$)/.test(text.slice(end));
  });
  const first = names[0] ?? '';
  let length = 0;
  while (length < first.length && names.every((name) => name.endsWith(first.slice(-length - 1)))) length += 1;
  const words = first.slice(first.length - length);
  // The parts must differ in what stands before the shared words, else it is one figure told several times.
  const distinct = new Set(names).size === names.length && names.every((name) => name.length > words.length);
  return alone && distinct && length >= 3 && !NO_PART.test(words) ? { parts: amounts, words, unit } : null;
}
