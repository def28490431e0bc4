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

type Index = ReadonlyMap<number, readonly string[]>;

/** Words by the code unit `at` picks of each, the longest first. */
function indexed(words: readonly string[], at: (word: string) => number): Index {
  const index = new Map<number, string[]>();
  for (const word of words) {
    const code = word.charCodeAt(at(word));
    const group = index.get(code);
    if (group) group.push(word);
    else index.set(code, [word]);
  }
  for (const group of index.values()) group.sort((a, b) => b.length - a.length);
  return index;
}

/** Makes a vocabulary ready to be looked up. Most places are passed over by their first (or last) character alone. */
export function wordsOf(list: readonly string[]): Words {
  const words = [...new Set(list)].filter((word) => word !== '');
  const byFirst = indexed(words, () => 0);
  const byLast = indexed(words, (word) => word.length - 1);
  return {
    startingAt: (text, at) => {
      for (const word of byFirst.get(text.charCodeAt(at)) ?? []) if (text.startsWith(word, at)) return word;
      return null;
    },
    endingAt: (text, end, floor) => {
      for (const word of byLast.get(text.charCodeAt(end - 1)) ?? []) {
        const start = end - word.length;
        if (start >= floor && start >= 0 && text.startsWith(word, start)) return word;
      }
      return null;
    },
  };
}
