import type { ChangeKind, Comparison } from '../../../src/compare/comparison.js';
import { compare } from '../../../src/compare/compare.js';
import type { Checked } from '../../../src/rules/rule.js';
import { changesOf, inspections, type Item, type YearPair } from './year-pair.js';

/** Of something told: how often it was right, wrong, and not told. */
export interface Tally {
  right: number;
  wrong: number;
  missed: number;
}

export interface Score {
  readonly matches: Tally;
  /** Pairs offered as unsure: right ones and wrong ones. */
  readonly unsure: Tally;
  readonly dropped: Tally;
  readonly added: Tally;
  readonly changes: Map<ChangeKind, Tally>;
  /** What went wrong, in words. */
  readonly faults: string[];
}

const none = (): Tally => ({ right: 0, wrong: 0, missed: 0 });

export function newScore(): Score {
  return { matches: none(), unsure: none(), dropped: none(), added: none(), changes: new Map(), faults: [] };
}

export function precision({ right, wrong }: Tally): number {
  return right + wrong === 0 ? 1 : right / (right + wrong);
}

export function recall({ right, missed }: Tally): number {
  return right + missed === 0 ? 1 : right / (right + missed);
}

/** The item an indicator was read from: the one of its number. */
function itemOf(items: readonly Item[], { indicator }: Checked): Item | undefined {
  return items[Number(indicator.id) - 1];
}

function scoreMatches(pair: YearPair, { pairs, unsure }: Comparison, score: Score): void {
  const isSame = (last: Checked, current: Checked): boolean =>
    itemOf(pair.last, last)?.key === itemOf(pair.current, current)?.key;
  const keys = new Set(pair.last.map(({ key }) => key));
  const shared = pair.current.filter(({ key }) => keys.has(key)).length;
  let found = 0;
  for (const { last, current } of pairs) {
    if (isSame(last, current)) found++;
    else {
      score.matches.wrong++;
      score.faults.push(`${pair.what}: ${last.indicator.name} → ${current.indicator.name}`);
    }
  }
  score.matches.right += found;
  score.matches.missed += shared - found;
  for (const { last, current } of unsure) score.unsure[isSame(last, current) ? 'right' : 'wrong']++;
}

function scoreGone(pair: YearPair, comparison: Comparison, score: Score): void {
  const sides = [
    { tally: score.dropped, told: comparison.dropped, items: pair.last, others: pair.current },
    { tally: score.added, told: comparison.added, items: pair.current, others: pair.last },
  ];
  for (const { tally, told, items, others } of sides) {
    const truly = items.filter(({ key }) => !others.some((other) => other.key === key));
    const said = told.map((checked) => itemOf(items, checked)?.key);
    const right = truly.filter(({ key }) => said.includes(key)).length;
    tally.right += right;
    tally.wrong += said.length - right;
    tally.missed += truly.length - right;
  }
}

/** Changes are scored where the match is right; what a missed match hides is counted there. */
function scoreChanges(pair: YearPair, { pairs }: Comparison, score: Score): void {
  const truth = changesOf(pair);
  const seen = new Set<string>();
  const of = (kind: ChangeKind): Tally => {
    const tally = score.changes.get(kind) ?? none();
    score.changes.set(kind, tally);
    return tally;
  };
  for (const { last, current, changes } of pairs) {
    const item = itemOf(pair.current, current);
    if (!item || item.key !== itemOf(pair.last, last)?.key) continue;
    for (const kind of new Set(changes.map((each) => each.kind))) {
      const key = `${kind} ${item.key}`;
      seen.add(key);
      if (truth.has(key)) of(kind).right++;
      else {
        of(kind).wrong++;
        score.faults.push(`${pair.what}: ${key} told, not so`);
      }
    }
    for (const key of truth) {
      const [kind = '', ...rest] = key.split(' ');
      if (rest.join(' ') !== item.key || seen.has(key)) continue;
      of(kind as ChangeKind).missed++;
      score.faults.push(`${pair.what}: ${key} not told`);
    }
  }
}

/** Compares a pair of years and adds how it went. */
export function scorePair(pair: YearPair, score: Score): void {
  const { last, current } = inspections(pair);
  const comparison = compare(last, current);
  scoreMatches(pair, comparison, score);
  scoreGone(pair, comparison, score);
  scoreChanges(pair, comparison, score);
}
