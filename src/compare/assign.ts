import { candidates } from './candidates.js';
import { resemblance, type Resemblance } from './resemblance.js';
import type { LikenessCode } from './comparison.js';
import { isSure, isWorthALook, type Grounds } from './sureness.js';
import type { Traits } from './traits.js';

/** Less likely pairs are not even offered. */
const OFFER_FROM = 0.5;
/** Another pair this close is as good. */
const RIVAL_WITHIN = 0.02;
/** Unless so much more speaks for one in agreeing figures: a figure of three digits. */
const TOLD_BY_FIGURES = 1;

export interface Assigned extends Resemblance {
  /** Places in last year's and this year's lists. */
  readonly last: number;
  readonly current: number;
  readonly doubt: 'weak' | 'rival' | null;
}

interface Scored extends Resemblance, Grounds {
  readonly last: number;
  readonly current: number;
}

function scoredPairs(last: readonly Traits[], current: readonly Traits[]): Scored[] {
  return candidates(last, current).flatMap(([a, b]): Scored[] => {
    const [left, right] = [last[a], current[b]];
    if (!left || !right) return [];
    const result = resemblance(left, right);
    const nameLength = Math.min(left.name.length, right.name.length);
    const pair: Scored = { last: a, current: b, nameLength, ...result };
    return result.score >= OFFER_FROM && isWorthALook(pair) ? [pair] : [];
  });
}

/** Best first; of equal pairs the one nearest in order. Two pairs that share a side never tie, whichever side it is. */
function byPromise(a: Scored, b: Scored): number {
  return (
    b.score - a.score ||
    Math.abs(a.last - a.current) - Math.abs(b.last - b.current) ||
    a.last + a.current - (b.last + b.current)
  );
}

/** The same indicator shown twice: which of the two is taken makes no difference. */
function areTwins(a: Traits | undefined, b: Traits | undefined): boolean {
  if (!a || !b || a.name !== b.name || a.measure !== b.measure || a.unit !== b.unit) return false;
  return (
    a.figures.size === b.figures.size && [...a.figures].every(([key, value]) => b.figures.get(key) === value)
  );
}

/** Of these, what says the same to the letter tells a pair from another one of the same name. */
const TO_THE_LETTER: readonly LikenessCode[] = ['name', 'measure', 'program', 'section', 'department'];

function agreesExactly({ evidence }: Scored): number {
  return evidence.filter(({ code, share }) => TO_THE_LETTER.includes(code) && share === 1).length;
}

/** One-to-one pairs of two years' indicators, best first, each sure or with what makes it doubtful. */
export function assign(last: readonly Traits[], current: readonly Traits[]): Assigned[] {
  const scored = scoredPairs(last, current).sort(byPromise);
  const takenLast = new Set<number>();
  const takenCurrent = new Set<number>();
  const chosen: Scored[] = [];
  for (const pair of scored) {
    if (takenLast.has(pair.last) || takenCurrent.has(pair.current)) continue;
    takenLast.add(pair.last);
    takenCurrent.add(pair.current);
    chosen.push(pair);
  }
  const hasRival = rivalry(scored, chosen, last, current);
  return chosen.map((pair) => ({
    ...pair,
    doubt: hasRival(pair) ? 'rival' : isSure(pair) ? null : 'weak',
  }));
}

function listedBy(scored: readonly Scored[], side: 'last' | 'current'): Map<number, Scored[]> {
  const map = new Map<number, Scored[]>();
  for (const pair of scored) {
    const list = map.get(pair[side]);
    if (list) list.push(pair);
    else map.set(pair[side], [pair]);
  }
  return map;
}

/** Tells whether a chosen pair's partner could as well be another one, which nothing better claims. */
function rivalry(
  scored: readonly Scored[],
  chosen: readonly Scored[],
  last: readonly Traits[],
  current: readonly Traits[],
): (pair: Scored) => boolean {
  const sides = { last: listedBy(scored, 'last'), current: listedBy(scored, 'current') };
  const best = {
    last: new Map(chosen.map((pair) => [pair.last, pair.score])),
    current: new Map(chosen.map((pair) => [pair.current, pair.score])),
  };
  const traits = { last, current };
  const rivalOn = (pair: Scored, side: 'last' | 'current', far: 'last' | 'current'): boolean =>
    (sides[side].get(pair[side]) ?? []).some(
      (other) =>
        other[far] !== pair[far] &&
        other.score >= pair.score - RIVAL_WITHIN &&
        other.figureWeight > pair.figureWeight - TOLD_BY_FIGURES &&
        agreesExactly(other) >= agreesExactly(pair) &&
        other.score >= (best[far].get(other[far]) ?? 0) - RIVAL_WITHIN &&
        !areTwins(traits[far][other[far]], traits[far][pair[far]]),
    );
  return (pair) => rivalOn(pair, 'last', 'current') || rivalOn(pair, 'current', 'last');
}
