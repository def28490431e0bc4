import { isDigit, isKanji, isKatakana } from './characters.js';
import {
  AFTER,
  AFTER_ALONE,
  BEFORE,
  CHANGES,
  COMPARISONS,
  IN_BRACKETS,
  IN_NAMES,
  SHORT_BEFORE,
} from './qualifier.data.js';
import { wordsOf } from './wording.js';

const BEFORE_WORDS = wordsOf(BEFORE);
const AFTER_WORDS = wordsOf(AFTER);
const CHANGE_WORDS = wordsOf(CHANGES);
const BRACKET_WORDS = wordsOf(IN_BRACKETS);

/** The qualifying word that ends before `end` of a folded text (約, 延べ, 年間); null where none does. */
export function qualifierBefore(text: string, end: number, floor: number): string | null {
  const word = BEFORE_WORDS.endingAt(text, end, floor);
  if (word === null || !SHORT_BEFORE.includes(word)) return word;
  const previous = end - word.length > floor ? text.charCodeAt(end - word.length - 1) : NaN;
  return isKanji(previous) || isKatakana(previous) || isDigit(previous) ? null : word;
}

/** True for 前年比 and the like: what follows is a change, not a level. */
export function isComparison(word: string): boolean {
  return COMPARISONS.includes(word);
}

/** True for words that are the end of a name when a noun is glued before them (面積累計), unlike 約 and 延べ. */
export function belongsToLabel(word: string): boolean {
  return IN_NAMES.includes(word);
}

/** The qualifying word that begins at `at` of a folded text (程度, 台, 弱); null where none does. */
export function qualifierAfter(text: string, at: number): string | null {
  const word = AFTER_WORDS.startingAt(text, at);
  if (word === null || !AFTER_ALONE.includes(word)) return word;
  const next = text.charCodeAt(at + word.length);
  return isKanji(next) || isKatakana(next) ? null : word;
}

/** The word of change that begins at `at`, a の before it included (の増加, 減少, アップ); null where none does. */
export function changeAfter(
  text: string,
  at: number,
): { readonly word: string; readonly end: number } | null {
  const skip = text[at] === 'の' ? 1 : 0;
  const word = CHANGE_WORDS.startingAt(text, at + skip);
  if (word === null) return null;
  const end = at + skip + word.length;
  // 増設, 減災: the one-character words only where the word ends with them.
  if (word.length === 1 && isKanji(text.charCodeAt(end))) return null;
  return { word, end };
}

/** Qualifying words a bracket or a note holds, in order (速報値、延べ); none where it only holds other words. */
export function qualifiersIn(text: string, from: number, to: number): { word: string; at: number }[] {
  const found: { word: string; at: number }[] = [];
  let at = from;
  while (at < to) {
    const word = BRACKET_WORDS.startingAt(text, at);
    if (word !== null && at + word.length <= to) {
      found.push({ word, at });
      at += word.length;
    } else at += 1;
  }
  return found;
}
