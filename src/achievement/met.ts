import type { DirectionFinding } from './evaluation.js';
import { intervalOf, numberOf, obstacle, type Interval, type Sides } from './figures.js';

/**
 * Whether the actual reaches the target in the direction, the target itself included unless it is 超 or 未満.
 * A target that is a range is met inside it. An actual that is a range or open-ended (10人以上) says yes or no only
 * where all of it does. Null where it cannot be said: a figure missing, in words, or in another unit.
 * It does not depend on the rate: 0 against a target of 0 is met.
 */
export function isMet(sides: Sides, direction: DirectionFinding): boolean | null {
  if (direction.direction === 'unknown' || obstacle(sides, ['target', 'actual']) !== null) return null;
  const target = numberOf(sides.target);
  const actual = intervalOf(sides.actual);
  if (target === null || actual === null) return null;

  const upTo = sides.target?.upTo ?? null;
  if (upTo !== null) {
    if (actual.low >= target && actual.high <= upTo) return true;
    return actual.high < target || actual.low > upTo ? false : null;
  }
  const strict = sides.target?.bound === 'more-than' || sides.target?.bound === 'less-than';
  if (direction.direction === 'decrease') return atMost(actual, target, strict);
  if (target === 0) {
    // What is kept at zero is missed by anything above it.
    if (direction.direction === 'maintain') return atMost(actual, 0, false);
    // A target of 0 is as often "none must happen" as "none planned yet"; a guessed direction cannot tell.
    const roseFromBelow = (numberOf(sides.baseline) ?? 0) < 0;
    if (direction.assumed && !roseFromBelow && actual.high > 0) return null;
  }
  return atLeast(actual, target, strict);
}

function atLeast(actual: Interval, target: number, strict: boolean): boolean | null {
  const reaches = (value: number) => (strict ? value > target : value >= target);
  if (reaches(actual.low)) return true;
  return reaches(actual.high) ? null : false;
}

function atMost(actual: Interval, target: number, strict: boolean): boolean | null {
  const reaches = (value: number) => (strict ? value < target : value <= target);
  if (reaches(actual.high)) return true;
  return reaches(actual.low) ? null : false;
}
