/** Words of a data file, printed with blanks between them. */
export function wordList(words: string): readonly string[] {
  return words.trim().split(/\s+/);
}

/** Looks words of a vocabulary up in a folded text, the longest first. */
export interface Words {
  /** The longest word that begins at `at`; null where none does. */
  startingAt(text: string, at: number): string | null;
  /** The longest word that ends before `end` and does not reach before `floor`; null where none does. */
  endingAt(text: string, end: number, floor: number): string | null;
}

/** Makes a vocabulary ready to be looked up. Time per look-up does not depend on the length of the text. */
export function wordsOf(list: readonly string[]): Words {
  const known = new Set(list);
  const longest = list.reduce((length, word) => Math.max(length, word.length), 0);
  const find = (text: string, from: (length: number) => number): string | null => {
    for (let length = longest; length > 0; length--) {
      const start = from(length);
      const candidate = start < 0 ? '' : text.slice(start, start + length);
      if (candidate.length === length && known.has(candidate)) return candidate;
    }
    return null;
  };
  return {
    startingAt: (text, at) => find(text, () => at),
    endingAt: (text, end, floor) => find(text, (length) => (end - length >= floor ? end - length : -1)),
  };
}
