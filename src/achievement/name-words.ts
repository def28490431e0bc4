import {
  DECREASE,
  GROWTH,
  INCREASE,
  NEGATION,
  PREVENTION,
  REDUCTION,
  RESET,
  SILENT,
  WEAK_INCREASE,
  type Vocabulary,
} from './direction.data.js';

/** What a word of the vocabulary does to the direction of the name it stands in. */
export type Sense =
  | 'increase'
  | 'decrease'
  | 'reduction'
  | 'prevention'
  | 'growth'
  | 'negation'
  | 'reset'
  | 'weak-increase'
  | 'silent';

export interface NameWord {
  readonly word: string;
  readonly sense: Sense;
  /** Places in the text it was found in, the end exclusive. */
  readonly start: number;
  readonly end: number;
}

const themes = (vocabulary: Vocabulary) => Object.values(vocabulary).flatMap((words) => words.split(' '));

/** Every word with its sense, in the order of the lists. */
export const SENSES: readonly (readonly [word: string, sense: Sense])[] = [
  ...themes(DECREASE).map((word) => [word, 'decrease'] as const),
  ...themes(INCREASE).map((word) => [word, 'increase'] as const),
  ...REDUCTION.map((word) => [word, 'reduction'] as const),
  ...PREVENTION.map((word) => [word, 'prevention'] as const),
  ...GROWTH.map((word) => [word, 'growth'] as const),
  ...NEGATION.map((word) => [word, 'negation'] as const),
  ...RESET.map((word) => [word, 'reset'] as const),
  ...WEAK_INCREASE.map((word) => [word, 'weak-increase'] as const),
  ...SILENT.map((word) => [word, 'silent'] as const),
];

/** By first character, longest word first. */
const BY_FIRST = new Map<string, (readonly [string, Sense])[]>();
for (const entry of [...SENSES].sort(([a], [b]) => b.length - a.length)) {
  const first = entry[0].charAt(0);
  BY_FIRST.set(first, [...(BY_FIRST.get(first) ?? []), entry]);
}

const NOT_YET = '未';
const KATAKANA = /[ァ-ヺー]/;
const LATIN = /[A-Za-z0-9]/;
/** Katakana words up to this length are parts of longer ones too often: ロス in クロス, ミス in ミスト. */
const SHORT_KATAKANA = 3;

/** The words of a name (NFKC), from left to right, the longest at each place, none overlapping another. */
export function findWords(text: string): readonly NameWord[] {
  const found: NameWord[] = [];
  let place = 0;
  while (place < text.length) {
    const start = place;
    const match = BY_FIRST.get(text.charAt(start))?.find(
      ([word]) => text.startsWith(word, start) && standsAlone(text, word, start),
    );
    if (match === undefined) {
      place += 1;
      continue;
    }
    const [word, sense] = match;
    place += word.length;
    // 未配布, 未登録: what was to be done is not done yet.
    const notYet = sense === 'increase' && text.charAt(start - 1) === NOT_YET;
    found.push(
      notYet
        ? { word: NOT_YET + word, sense: 'decrease', start: start - 1, end: place }
        : { word, sense, start, end: place },
    );
  }
  return found;
}

function standsAlone(text: string, word: string, start: number): boolean {
  const around = text.charAt(start - 1) + text.charAt(start + word.length);
  if (LATIN.test(word.charAt(0))) return !LATIN.test(around);
  return !(word.length <= SHORT_KATAKANA && KATAKANA.test(word.charAt(0)) && KATAKANA.test(around));
}
