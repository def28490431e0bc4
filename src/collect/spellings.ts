import { areContrary } from '../compare/contrast.js';
import { likeness } from '../indicator/likeness.js';
import { spellingKey } from './spelling.js';

/** Names this much alike are shown as perhaps the same. */
const ALIKE_FROM = 0.85;
/** More pairs than anyone looks through are no help. */
const MOST_PAIRS = 500;
/** A pair of characters in so many names tells nothing apart. */
const COMMON = 200;

export interface NameCount {
  readonly name: string;
  readonly count: number;
  /** A file the name stands in. */
  readonly file: string;
}

/** Two names that are one name spelled in two ways ('same'), or may be ('alike'). */
export interface Spelling {
  readonly kind: 'same' | 'alike';
  readonly a: NameCount;
  readonly b: NameCount;
  readonly likeness: number;
}

function pairsOf(name: string): Set<string> {
  const pairs = new Set<string>();
  for (let at = 0; at + 1 < name.length; at++) pairs.add(name.slice(at, at + 2));
  return pairs;
}

/** Names that share enough rare parts to be worth comparing, as places in the list. */
function near(keys: readonly string[]): [number, number][] {
  const holders = new Map<string, number[]>();
  const all = keys.map(pairsOf);
  all.forEach((pairs, at) => {
    for (const pair of pairs) {
      const list = holders.get(pair);
      if (list) list.push(at);
      else holders.set(pair, [at]);
    }
  });
  return all.flatMap((pairs, at) => {
    const shared = new Map<number, number>();
    for (const pair of pairs) {
      const list = holders.get(pair) ?? [];
      if (list.length > COMMON) continue;
      for (const other of list) if (other > at) shared.set(other, (shared.get(other) ?? 0) + 1);
    }
    return [...shared].flatMap(([other, count]): [number, number][] =>
      count * 2 >= Math.min(pairs.size, all[other]?.size ?? 0) ? [[at, other]] : [],
    );
  });
}

/** Names that are spelled in two ways, the certain ones first, then those most alike. */
export function spellings(names: readonly NameCount[]): Spelling[] {
  const groups = new Map<string, NameCount[]>();
  for (const each of names) {
    const key = spellingKey(each.name);
    const group = groups.get(key);
    if (group) group.push(each);
    else groups.set(key, [each]);
  }
  const same: Spelling[] = [];
  const best: NameCount[] = [];
  for (const group of groups.values()) {
    const [first, ...others] = [...group].sort((a, b) => b.count - a.count || (a.name < b.name ? -1 : 1));
    if (!first) continue;
    best.push(first);
    for (const other of others) same.push({ kind: 'same', a: first, b: other, likeness: 1 });
  }
  const keys = best.map(({ name }) => spellingKey(name));
  const alike = near(keys).flatMap(([left, right]): Spelling[] => {
    const [a, b, one = '', two = ''] = [best[left], best[right], keys[left], keys[right]];
    if (!a || !b || areContrary(one, two)) return [];
    // One name within a longer one is another thing as a rule (健康課, 健康課給付係).
    if (one.includes(two) || two.includes(one)) return [];
    const share = likeness(one, two);
    return share >= ALIKE_FROM ? [{ kind: 'alike', a, b, likeness: share }] : [];
  });
  alike.sort((a, b) => b.likeness - a.likeness);
  return [...same, ...alike.slice(0, MOST_PAIRS)];
}
