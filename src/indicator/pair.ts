import Big from 'big.js';
import { comparable } from '../quantity/unit.js';
import { overallClaim } from './claim.js';
import { likeness } from './likeness.js';
import type { Measure } from './measures.js';

/** Labels that say a figure is something else than the actual (目標値850件に対して実施件数936件). */
const NOT_ACTUAL = /目標|計画|基準|前年|昨年|達成率|達成度|進捗率|増減|比/;
/** A figure that is a change (6名増員) is no level. */
const CHANGE = /増|減/;
const ALIKE_FROM = 0.45;

/** A target measure with the actual measure it belongs to. */
export interface Pair {
  readonly target: Measure | null;
  readonly actual: Measure | null;
  /** Several actual figures could be meant and nothing says which. */
  readonly ambiguous: boolean;
}

function isChange({ observation }: Measure): boolean {
  return observation.qualifiers.some((word) => CHANGE.test(word));
}

function isFigure(measure: Measure): boolean {
  return measure.observation.kind === 'quantity';
}

/** True when the units of two figures can be compared. */
export function sameUnit(a: Measure, b: Measure): boolean {
  const relation = comparable(a.observation.unit, b.observation.unit);
  return relation === 'same' || relation === 'convertible';
}

/** Nothing but figures, signs and numbering: figures are not alike because their digits are. */
const NO_WORDS = /^[\s\u3000\d０-９.,，．%％①-⑳()（）・:：~～▲△+-]*$/;

function labelText(measure: Measure): string {
  if (measure.observation.label !== null) return measure.observation.label;
  return NO_WORDS.test(measure.itemText) ? '' : measure.itemText;
}

function wordsAlike(a: Measure, b: Measure): number {
  const byLabel = likeness(labelText(a), labelText(b));
  const byItem =
    (a.observation.label === null || b.observation.label === null) && !NO_WORDS.test(a.itemText)
      ? likeness(a.itemText, b.itemText)
      : 0;
  return Math.max(byLabel, byItem);
}

/** The figure for a single target among several: same unit and like words first; never one out of several equals. */
function chooseFor(
  target: Measure,
  actuals: readonly Measure[],
  name: string,
): { actual: Measure | null; ambiguous: boolean } {
  const figures = actuals.filter(isFigure);
  if (!isFigure(target)) return { actual: null, ambiguous: false };
  const fitting = figures.filter(
    (actual) =>
      sameUnit(target, actual) && !NOT_ACTUAL.test(actual.observation.label ?? '') && !isChange(actual),
  );
  const pool =
    fitting.length > 0
      ? fitting
      : figures.filter((each) => comparable(target.observation.unit, each.observation.unit) === 'unknown');
  const first = pool[0];
  if (!first || pool.length === 1) return { actual: first ?? null, ambiguous: false };
  // Words of success beside exactly one figure that is the target itself: 「更新を達成しました 交換 約5,400基 新設 約150基」.
  const reached = pool.filter((each) => each.observation.value === target.observation.value);
  const only = reached[0];
  if (only && reached.length === 1 && overallClaim(only.itemText)?.met === true)
    return { actual: only, ambiguous: false };
  const labelled = pool.filter((each) => each.observation.label !== null);
  const scored = pool
    .map((actual) => ({
      actual,
      score: Math.max(wordsAlike(target, actual), 0.9 * likeness(name, labelText(actual))),
    }))
    .sort((a, b) => b.score - a.score);
  const best = scored[0];
  const second = scored[1];
  if (best && second && best.score >= 0.6 && best.score - second.score >= 0.2)
    return { actual: best.actual, ambiguous: false };
  // In one running sentence the figure of the target's unit that comes first is the one the sentence is about.
  const oneSentence = pool.every((each) => each.itemText === first.itemText);
  if (oneSentence && labelled.length <= 1) return { actual: first, ambiguous: false };
  return { actual: null, ambiguous: true };
}

/**
 * A single target beside several figures of its unit whose sum is printed in one of the texts: that printed sum is
 * the actual (40.6億 + 27.7億 + 47.3億 beside 「基金残高115.6億円」). Nothing is added up that is not printed.
 */
export function printedTotal(
  target: Measure,
  actuals: readonly Measure[],
  elsewhere: () => readonly Measure[],
): Measure | null {
  const parts = actuals.filter(
    (each) => isFigure(each) && sameUnit(target, each) && each.observation.part === 'main',
  );
  if (parts.length < 2 || target.observation.unit === '%') return null;
  const sum = parts.reduce((total, each) => total.plus(each.observation.value ?? 0), new Big(0));
  const printed = [...actuals, ...elsewhere()].find(
    (each) =>
      isFigure(each) &&
      sameUnit(target, each) &&
      !parts.includes(each) &&
      sum.eq(each.observation.value ?? 0),
  );
  return printed ?? null;
}

/** Both say what they are, in words that do not agree: their place proves nothing. */
function bothLabelled(a: Measure, b: Measure): boolean {
  return a.observation.label !== null && b.observation.label !== null;
}

/** Pairs the measures of a target cell with those of an actual cell: by words, else by place when they correspond one to one. */
export function pairMeasures(targets: readonly Measure[], actuals: readonly Measure[], name: string): Pair[] {
  const only = targets[0];
  if (!only) return actuals.map((actual) => ({ target: null, actual, ambiguous: false }));
  if (targets.length === 1) {
    const single = actuals[0];
    if (single && isFigure(only) && isChange(single) && !isChange(only))
      return [{ target: only, actual: null, ambiguous: true }];
    if (actuals.length <= 1) return [{ target: only, actual: single ?? null, ambiguous: false }];
    const chosen = chooseFor(only, actuals, name);
    return [{ target: only, ...chosen }];
  }
  const shared = actuals.length === 1 ? actuals[0] : undefined;
  const taken = new Set<Measure>();
  const inOrder = targets.length === actuals.length;
  return targets.map((target, index) => {
    const scored = actuals
      .map((actual, place) => ({
        actual,
        score:
          wordsAlike(target, actual) +
          (sameUnit(target, actual) ? 0.15 : 0) +
          (inOrder && place === index ? 0.1 : 0),
        fits: isFigure(target) === isFigure(actual),
      }))
      .filter((each) => !taken.has(each.actual) || !isFigure(each.actual))
      .sort((a, b) => Number(b.fits) - Number(a.fits) || b.score - a.score);
    const best = scored.find((each) => each.score >= ALIKE_FROM + (each.fits ? 0 : 0.15));
    const place = actuals[index];
    const fallback =
      inOrder &&
      place &&
      !taken.has(place) &&
      isFigure(place) === isFigure(target) &&
      !bothLabelled(target, place)
        ? place
        : null;
    const actual = best?.actual ?? fallback ?? (shared && !isFigure(shared) ? shared : null);
    if (actual) taken.add(actual);
    return { target, actual, ambiguous: false };
  });
}
