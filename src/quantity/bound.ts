import { BOUNDS_AFTER, BOUNDS_BEFORE, type BoundTerm } from './bound.data.js';
import type { Bound } from './figure.js';
import { wordsOf } from './wording.js';

function table(terms: readonly BoundTerm[]): ReadonlyMap<string, Bound> {
  return new Map(terms.flatMap(({ bound, words }) => words.map((word): [string, Bound] => [word, bound])));
}

const AFTER = table(BOUNDS_AFTER);
const BEFORE = table(BOUNDS_BEFORE);
const AFTER_WORDS = wordsOf([...AFTER.keys()]);
const BEFORE_WORDS = wordsOf([...BEFORE.keys()]);

export interface BoundWord {
  readonly word: string;
  readonly bound: Bound;
}

/** The bound word that begins at `at` of a folded text (以上, を超える). 「超過」 is no 超. */
export function boundAfter(text: string, at: number): BoundWord | null {
  const word = AFTER_WORDS.startingAt(text, at);
  if (word === null || (word === '超' && text[at + 1] === '過')) return null;
  const bound = AFTER.get(word);
  return bound ? { word, bound } : null;
}

/** The bound word or sign that ends before `end` of a folded text (最低, ≧). */
export function boundBefore(text: string, end: number, floor: number): BoundWord | null {
  const word = BEFORE_WORDS.endingAt(text, end, floor);
  const bound = word === null ? undefined : BEFORE.get(word);
  return word !== null && bound ? { word, bound } : null;
}
