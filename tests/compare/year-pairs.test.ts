import { yearPairs } from './pairs/pairs.js';
import { newScore, precision, recall, scorePair, type Score } from './pairs/score.js';
import type { Shape } from './pairs/year-pair.js';

/**
 * What comparing reaches on made pairs of years, whose answers follow from how they were made. A pair told as sure must
 * be right; where the sheets give figures of one year alone, rewordings are rather told as unsure.
 */
const FLOORS: Readonly<Record<Shape, { recall: number; unsure: number }>> = {
  history: { recall: 0.96, unsure: 0.8 },
  sparse: { recall: 0.85, unsure: 0.9 },
};
/** Seeds none of the rules were looked at with. */
const BLIND = 4000;

function scored(shape: Shape, seed: number): Score {
  const score = newScore();
  const pairs = yearPairs(seed).filter((pair) => pair.shape === shape);
  expect(pairs.length).toBeGreaterThan(40);
  for (const pair of pairs) scorePair(pair, score);
  return score;
}

describe.each(['history', 'sparse'] satisfies Shape[])('sheets with figures: %s', (shape) => {
  const score = scored(shape, 1);

  test('no sure match is wrong, and most are found', () => {
    expect(score.matches.wrong).toBe(0);
    expect(recall(score.matches)).toBeGreaterThanOrEqual(FLOORS[shape].recall);
  });

  test('what is unsure is mostly right, and with it nearly every indicator has its partner', () => {
    expect(precision(score.unsure)).toBeGreaterThanOrEqual(FLOORS[shape].unsure);
    const { matches, unsure } = score;
    const found = (matches.right + unsure.right) / (matches.right + matches.missed);
    expect(found).toBeGreaterThanOrEqual(0.98);
  });

  test('what was dropped and added is told', () => {
    for (const tally of [score.dropped, score.added]) {
      expect(recall(tally)).toBeGreaterThanOrEqual(0.9);
      expect(precision(tally)).toBeGreaterThanOrEqual(shape === 'history' ? 0.97 : 0.85);
    }
  });

  test('of every kind of change nothing is invented and nothing passed over', () => {
    const kinds = [...score.changes].map(([kind, tally]) => [kind, precision(tally), recall(tally)]);
    expect(kinds.length).toBeGreaterThanOrEqual(shape === 'history' ? 8 : 5);
    expect(kinds).toEqual([...score.changes.keys()].map((kind) => [kind, 1, 1]));
    expect(score.faults).toEqual([]);
  });

  test('no sure match is wrong on pairs made otherwise', () => {
    const { matches } = scored(shape, BLIND);
    expect(matches.wrong).toBe(0);
    expect(recall(matches)).toBeGreaterThanOrEqual(FLOORS[shape].recall - 0.02);
  });
});
