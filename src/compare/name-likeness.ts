import { isHiragana } from '../quantity/characters.js';
import { areContrary } from './contrast.js';
import { nameKey } from './name-key.js';

/** How two names stand to each other. */
export interface NameLikeness {
  /** 0…1; nearly 1 where they say the same in other words. */
  readonly share: number;
  /** They name different things, however alike they are: other numbers, words that exclude each other. */
  readonly isContrary: boolean;
}

/** Length of the longest run of characters two names have in common, in order but with gaps. */
function commonLength(a: string, b: string): number {
  let above = new Array<number>(b.length + 1).fill(0);
  for (let at = 0; at < a.length; at++) {
    const row = [0];
    for (let other = 0; other < b.length; other++) {
      const diagonal = (above[other] ?? 0) + 1;
      row.push(a[at] === b[other] ? diagonal : Math.max(above[other + 1] ?? 0, row[other] ?? 0));
    }
    above = row;
  }
  return above[b.length] ?? 0;
}

function pairsOf(text: string): Set<string> {
  const pairs = new Set<string>();
  for (let at = 0; at + 1 < text.length; at++) pairs.add(text.slice(at, at + 2));
  return pairs;
}

/** Particles and endings: what is left of a name without them are its words. */
function withoutHiragana(key: string): string {
  return [...key].filter((sign) => !isHiragana(sign.charCodeAt(0))).join('');
}

/** Longer names are compared by pairs of characters alone: nobody reads them to the end either. */
const LONGEST = 120;

/** How alike two folded names are. Symmetric. */
export function nameLikeness(a: string, b: string): NameLikeness {
  const [left, right] = [nameKey(a), nameKey(b)];
  if (a === b) return { share: 1, isContrary: false };
  if (left === right) return { share: 0.99, isContrary: false };
  const isContrary = areContrary(a, b);
  const [words, others] = [withoutHiragana(left), withoutHiragana(right)];
  if (words === others && words.length >= 4) return { share: 0.97, isContrary };
  const [pairs, otherPairs] = [pairsOf(left), pairsOf(right)];
  const shared = [...pairs].filter((pair) => otherPairs.has(pair)).length;
  const total = pairs.size + otherPairs.size;
  const dice = total === 0 ? 0 : (2 * shared) / total;
  if (left.length > LONGEST || right.length > LONGEST) return { share: dice, isContrary };
  const order = (2 * commonLength(left, right)) / (left.length + right.length);
  // Characters in order tell rewordings (参加人数, 人数の参加) better; pairs keep unlike names apart.
  return { share: Math.min(0.94, (dice + order) / 2), isContrary };
}
