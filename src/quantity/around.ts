import { AMBIGUOUS_SIGN } from './confidence.js';
import { boundAfter, boundBefore, type BoundWord } from './bound.js';
import { isDigit, isHiragana, isKanji, isKatakana, isLatin } from './characters.js';
import type { Bound } from './figure.js';
import { belongsToLabel, changeAfter, isComparison, qualifierAfter, qualifierBefore } from './qualifier.js';

const MINUS_WORD = 'マイナス';
const MOST_WORDS = 4;

/** What the signs and words before a number say. */
export interface Before {
  /** Where the first of them begins. */
  readonly from: number;
  readonly negative: boolean;
  readonly qualifiers: readonly string[];
  readonly bound: Bound | null;
  readonly yen: boolean;
  readonly symbol: string | null;
  readonly trust: number;
  readonly change: boolean;
}

/** Signs, currency and words directly before a number; `plusTriangle`: △ stands for plus because ▲ is minus beside it. */
export function scanBefore(text: string, at: number, floor: number, plusTriangle: boolean): Before {
  let from = at;
  let negative = false;
  let yen = false;
  let change = false;
  let symbol: string | null = null;
  let bound: Bound | null = null;
  let trust = 1;
  const qualifiers: string[] = [];
  for (let words = 0; words < MOST_WORDS; words++) {
    const end = text[from - 1] === ' ' && from - 1 > floor ? from - 1 : from;
    if (end <= floor) break;
    const sign = text[end - 1] ?? '';
    const previous = end - 1 > floor ? text.charCodeAt(end - 2) : NaN;
    const word = qualifierBefore(text, end, floor);
    const limit = boundBefore(text, end, floor);
    if (sign === '▲' || sign === '△') {
      negative = sign === '▲' || !plusTriangle;
      if (sign === '△') trust *= AMBIGUOUS_SIGN;
      change ||= sign === '△' && plusTriangle;
      from = end - 1;
    } else if (sign === '-' && end === from && !isDigit(previous) && !isLatin(previous)) {
      negative = true;
      if (isKanji(previous) || isHiragana(previous) || isKatakana(previous)) trust *= AMBIGUOUS_SIGN;
      from = end - 1;
    } else if ((sign === '+' || sign === '±') && end === from) {
      qualifiers.unshift(sign);
      change = true;
      from = end - 1;
    } else if (sign === '¥' || (sign === '\\' && end === from)) {
      yen = true;
      from = end - 1;
    } else if (
      sign === '=' &&
      isLatin(previous) &&
      !isLatin(end - 2 > floor ? text.charCodeAt(end - 3) : NaN)
    ) {
      symbol = text[end - 2] ?? null;
      from = end - 2;
    } else if (text.startsWith(MINUS_WORD, end - MINUS_WORD.length) && end - MINUS_WORD.length >= floor) {
      negative = true;
      from = end - MINUS_WORD.length;
    } else if (word !== null) {
      qualifiers.unshift(word);
      change ||= isComparison(word);
      // 計画整備面積累計: the word qualifies the figure and still belongs to its label.
      const letter = end - word.length > floor ? text.charCodeAt(end - word.length - 1) : NaN;
      if (belongsToLabel(word) && (isKanji(letter) || isKatakana(letter))) break;
      from = end - word.length;
    } else if (limit) {
      bound = limit.bound;
      from = end - limit.word.length;
    } else break;
  }
  return { from, negative, qualifiers, bound, yen, symbol, trust, change };
}

/** What the words behind a unit say. */
export interface Behind {
  readonly to: number;
  readonly bound: Bound | null;
  readonly qualifiers: readonly string[];
  readonly change: boolean;
}

/** Bound, qualifying words and words of change behind a unit. */
export function scanBehind(text: string, start: number, hasUnit: boolean): Behind {
  let to = start;
  let bound: Bound | null = null;
  let change = false;
  const qualifiers: string[] = [];
  for (let words = 0; words < MOST_WORDS; words++) {
    const at = text[to] === ' ' ? to + 1 : to;
    const limit: BoundWord | null = bound === null ? boundAfter(text, at) : null;
    const word = qualifierAfter(text, at);
    const changed = changeAfter(text, at);
    if (limit) {
      bound = limit.bound;
      to = at + limit.word.length;
    } else if (word !== null && (hasUnit || word !== '台')) {
      qualifiers.push(word);
      to = at + word.length;
    } else if (changed) {
      qualifiers.push(changed.word);
      change = true;
      to = changed.end;
    } else break;
  }
  return { to, bound, qualifiers, change };
}
