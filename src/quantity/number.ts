import Big from 'big.js';
import { isDigit, isKatakana } from './characters.js';

/** A number as it stands in a folded text, without sign and unit. */
export interface ScannedNumber {
  readonly end: number;
  /** Null where digits and dots make no number (1.234.5) or more digits stand there than any figure has. */
  readonly value: number | null;
  /** Largest of 千 百 万 億 兆 printed with it; 1 where none. */
  readonly scale: number;
  /** 'odd': read, but not grouped as a number is (1,23,4; 1、234). */
  readonly grouping: 'regular' | 'odd';
}

/** More digits than a number keeps exactly (2^53): no figure of a sheet has them. */
const LONGEST_NUMBER = 16;
/** 100・0: a dot typed as a middle dot, or two numbers; read, and never trusted. */
const MIDDLE_DOT = /\d{1,4}・\d{1,2}(?![\d・年月])/y;
const DIGITS = /\d[\d,]*(?:\.\d+)*/y;
const IDEOGRAPHIC_GROUPS = /\d{1,3}(?:、\d{3})+(?![\d、年])/y;
const RAISED = /[⁰¹²³⁴-⁹½⅓¼¾⅔]/;
const REGULAR = /^(?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d+)?$/;
const EXPONENT = /E([+-]\d{1,3})(?![\dA-Za-z])/y;
/** Words that begin with a scale character but name something: 3百貨店 is three department stores. */
const NO_SCALE = /百貨|百選|百人|百歳|百科|千葉|千歳|千代|千本|万博|万能|億劫/y;

const SMALL_SCALES: Readonly<Record<string, number>> = { 百: 100, 千: 1000 };
const LARGE_SCALES: Readonly<Record<string, number>> = { 万: 1e4, 億: 1e8, 兆: 1e12 };

interface Digits {
  readonly end: number;
  readonly text: string | null;
  readonly odd: boolean;
}

function match(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(text);
}

function scanDigits(text: string, at: number): Digits | null {
  const ideographic = match(IDEOGRAPHIC_GROUPS, text, at)?.[0];
  if (ideographic !== undefined) {
    return { end: at + ideographic.length, text: ideographic.replaceAll('、', ''), odd: true };
  }
  const dotted = match(MIDDLE_DOT, text, at)?.[0];
  if (dotted !== undefined) return { end: at + dotted.length, text: dotted.replace('・', '.'), odd: true };
  const leadingDot = text[at] === '.' && isDigit(text.charCodeAt(at + 1));
  const run = match(DIGITS, text, leadingDot ? at + 1 : at)?.[0];
  if (run === undefined) return null;
  // 10³ and 3½ are other numbers than 10 and 3.
  if (RAISED.test(text[at + run.length] ?? '')) return { end: at + run.length + 1, text: null, odd: true };
  let length = run.length;
  while (run[length - 1] === ',') length -= 1;
  const printed = run.slice(0, length);
  const end = at + (leadingDot ? 1 : 0) + printed.length;
  const plain = (leadingDot ? '0.' : '') + printed.replaceAll(',', '');
  if (plain.length > LONGEST_NUMBER || !/^\d+(?:\.\d+)?$/.test(plain)) return { end, text: null, odd: true };
  return { end, text: plain, odd: !leadingDot && !REGULAR.test(printed) };
}

function zeroWord(text: string, at: number): ScannedNumber | null {
  if (!text.startsWith('ゼロ', at)) return null;
  if (isKatakana(text.charCodeAt(at - 1)) || isKatakana(text.charCodeAt(at + 2))) return null;
  return { end: at + 2, value: 0, scale: 1, grouping: 'regular' };
}

/** Adds up mixed numerals (50億4千7百万): digits, then scale characters in falling order. */
function scanScaled(text: string, first: Digits & { readonly text: string }): ScannedNumber {
  let total = new Big(0);
  let section = new Big(0);
  let current: Big | null = new Big(first.text);
  let end = first.end;
  let odd = first.odd;
  let largest = 1;
  let sectionBound = Infinity;
  let bound = Infinity;
  for (;;) {
    const character = text[end] ?? '';
    const named = match(NO_SCALE, text, end) !== null;
    const small = named ? undefined : SMALL_SCALES[character];
    const large = named ? undefined : LARGE_SCALES[character];
    if (small !== undefined && current !== null && small < sectionBound) {
      section = section.plus(current.times(small));
      sectionBound = small;
      largest = Math.max(largest, small);
    } else if (large !== undefined && large < bound && (current !== null || section.gt(0))) {
      total = total.plus(section.plus(current ?? 0).times(large));
      largest = Math.max(largest, large * (sectionBound === Infinity ? 1 : sectionBound));
      section = new Big(0);
      bound = large;
      sectionBound = Infinity;
    } else break;
    current = null;
    end += 1;
    const lower = isDigit(text.charCodeAt(end)) ? scanDigits(text, end) : null;
    if (lower?.text !== null && lower !== null) {
      const next = text[lower.end] ?? '';
      const rises = (LARGE_SCALES[next] ?? 0) >= bound;
      const amount = new Big(lower.text);
      if (rises || amount.gte(Math.min(bound, sectionBound))) break;
      current = amount;
      end = lower.end;
      odd ||= lower.odd;
    }
  }
  const value = Number(
    total
      .plus(section)
      .plus(current ?? 0)
      .toString(),
  );
  return { end, value, scale: largest, grouping: odd ? 'odd' : 'regular' };
}

/**
 * Reads the number that begins at `at` of a folded text: 13,000, 76万4,000, 50億4千7百万, 11.6億, .5, 1.5E+06, ゼロ.
 * Null where none begins there. The sign is not part of it.
 */
export function scanNumber(text: string, at: number): ScannedNumber | null {
  const zero = zeroWord(text, at);
  if (zero) return zero;
  const digits = scanDigits(text, at);
  if (!digits) return null;
  if (digits.text === null) return { end: digits.end, value: null, scale: 1, grouping: 'odd' };
  const exponent = match(EXPONENT, text, digits.end)?.[1];
  if (exponent !== undefined) {
    const value = Number(`${digits.text}e${exponent}`);
    const end = digits.end + 1 + exponent.length;
    return { end, value: Number.isFinite(value) ? value : null, scale: 1, grouping: 'regular' };
  }
  const next = text[digits.end] ?? '';
  if (next in SMALL_SCALES || next in LARGE_SCALES) return scanScaled(text, { ...digits, text: digits.text });
  return { end: digits.end, value: Number(digits.text), scale: 1, grouping: digits.odd ? 'odd' : 'regular' };
}
