import { Decimal } from '../achievement/decimal.js';
import { isDigit, isLatin, searchFor } from '../quantity/characters.js';
import { findFiscalYears } from '../quantity/fiscal-year.js';
import { normalise } from '../quantity/normalise.js';
import { scanNumber } from '../quantity/number.js';
import { scanUnit } from '../quantity/unit-run.js';

/** One number with its unit in a text, where it stands, and how precisely it is printed. */
export interface Amount {
  /** In base units: 40.6億円 → 4060000000. */
  readonly value: Decimal;
  /** Base unit, folded; null where none follows. */
  readonly unit: string | null;
  /** What the last printed digit stands for, in base units: 40.6億円 → 10000000. */
  readonly step: Decimal;
  readonly printed: string;
  /** Positions in the folded text, the end exclusive. */
  readonly start: number;
  readonly end: number;
}

/** A text folded for reading and the amounts in it, in order. */
export interface AmountText {
  readonly text: string;
  readonly amounts: readonly Amount[];
}

const SCALES: Readonly<Record<string, number>> = { 百: 1e2, 千: 1e3, 万: 1e4, 億: 1e8, 兆: 1e12 };
const LAST_GROUP = /\d(?:\.(\d+))?([百千万億兆]{0,4})$/;
/** Ordinals, signed numbers, shares and ranges are no amounts to add up. */
const NO_AMOUNT_BEFORE = /[第▲△~./-]$/;
const NO_AMOUNT_AFTER = /^(?:回目|か年|ヶ年|カ年|箇年|年目|位|条|項|号|つ目|番|丁目|階|歳|年生)/;

const MAX_TEXT = 20_000;
const nextDigit = searchFor('0123456789');

function stepOf(printed: string): Decimal {
  const [, decimals = '', scales = ''] = LAST_GROUP.exec(printed) ?? [];
  const scale = Array.from(scales).reduce(
    (product, each) => product.times(SCALES[each] ?? 1),
    new Decimal(1),
  );
  return scale.times(new Decimal(10).pow(-decimals.length));
}

function amountAt(text: string, at: number): { readonly end: number; readonly amount: Amount | null } | null {
  const number = isDigit(text.charCodeAt(at)) ? scanNumber(text, at) : null;
  if (!number) return null;
  const unit = scanUnit(text, number.end);
  const end = unit?.to ?? number.end;
  const refused =
    number.value === null ||
    isLatin(text.charCodeAt(at - 1)) ||
    NO_AMOUNT_BEFORE.test(text.slice(Math.max(0, at - 1), at)) ||
    NO_AMOUNT_AFTER.test(text.slice(number.end, number.end + 3));
  if (refused || number.value === null) return { end, amount: null };
  const factor = unit?.factor ?? 1;
  const amount: Amount = {
    value: new Decimal(number.value).times(factor),
    unit: unit?.unit ?? null,
    step: stepOf(text.slice(at, number.end)).times(factor),
    printed: text.slice(at, end).replace(/\s+/g, ''),
    start: at,
    end,
  };
  return { end, amount };
}

/** The amounts of a text; years, dates and ordinals are none. */
export function readAmounts(source: string): AmountText {
  return amountsIn(foldedText(source));
}

/** A text as amounts are read in it: folded, the end of a very long one cut off. */
export function foldedText(source: string): string {
  return normalise(source.slice(0, MAX_TEXT)).text;
}

/** {@link readAmounts} in a folded text. */
export function amountsIn(text: string): AmountText {
  if (nextDigit(text, 0) === text.length) return { text, amounts: [] };
  // Folding a folded text changes nothing, so that these positions hold in it.
  const years = findFiscalYears(text);
  const amounts: Amount[] = [];
  let next = 0;
  let at = nextDigit(text, 0);
  while (at < text.length) {
    while ((years[next]?.end ?? Infinity) <= at) next += 1;
    const year = years[next];
    if (year && year.start <= at) {
      at = nextDigit(text, year.end);
      continue;
    }
    const found = amountAt(text, at);
    if (found?.amount) amounts.push(found.amount);
    at = nextDigit(text, found?.end ?? at + 1);
  }
  return { text, amounts };
}
