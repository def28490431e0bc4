import type { Evaluation, RateReason } from '../achievement/evaluation.js';
import type { Indicator } from '../indicator/indicator.js';
import { standing } from './position.js';
import type { RateBand, RatingScheme } from './scheme.js';

/** A label of a scheme and what it says about the target: reached, missed, or nothing. */
export interface RatingMeaning {
  readonly label: string;
  readonly met: boolean | null;
}

/** The evaluation with the label of the scheme in force put in. */
export function withRating(evaluation: Evaluation, indicator: Indicator, scheme: RatingScheme): Evaluation {
  return { ...evaluation, rating: rate(evaluation, indicator, scheme) };
}

/**
 * The label a scheme gives an evaluated indicator, or null where it gives none. A scheme in words gives one only where
 * the words alone decide: the one label that says reached, or the one that says missed when no label leaves it open.
 * Breakdowns are never rated.
 */
export function rate(evaluation: Evaluation, indicator: Indicator, scheme: RatingScheme): string | null {
  if (indicator.part === 'breakdown') return null;
  switch (scheme.basis) {
    case 'rate':
      return evaluation.rate === null
        ? notEvaluable(scheme, evaluation.reason)
        : bandOf(evaluation.rate, scheme.bands);
    case 'comparison': {
      for (const { label, when, worseBy } of scheme.bands) {
        if (when === null) continue;
        const result = standing(evaluation, indicator, when, worseBy);
        if ('unknown' in result) return notEvaluable(scheme, result.unknown);
        if (result.holds) return label;
      }
      return null;
    }
    case 'words': {
      if (evaluation.met === null) return notEvaluable(scheme, evaluation.reason);
      const saying = scheme.bands.filter(({ met }) => met === evaluation.met);
      const open = evaluation.met ? [] : scheme.bands.filter(({ met }) => met === null);
      return saying.length === 1 && open.length === 0 ? (saying[0]?.label ?? null) : null;
    }
  }
}

/** The labels of a scheme, best first, with what each says about the target. */
export function meanings(scheme: RatingScheme): readonly RatingMeaning[] {
  const rest = scheme.notEvaluable.map(({ label }) => ({ label, met: null }));
  switch (scheme.basis) {
    case 'rate': {
      // Where only a share of the target is due, 100 % of that share is not the target.
      const tells = scheme.formula !== 'pro-rata';
      const bands = scheme.bands.map((band) => ({ label: band.label, met: tells ? metInBand(band) : null }));
      return [...bands, ...rest];
    }
    case 'comparison': {
      const bands = scheme.bands.map(({ label, when }, index) => {
        if (when === 'beyond-target' || when === 'at-target' || when === 'target-reached')
          return { label, met: true };
        const reachedBefore = scheme.bands.slice(0, index).some((band) => band.when === 'target-reached');
        return { label, met: when === 'target-missed' || reachedBefore ? false : null };
      });
      return [...bands, ...rest];
    }
    case 'words':
      return [...scheme.bands.map(({ label, met }) => ({ label, met })), ...rest];
  }
}

function metInBand({ from, to }: RateBand): boolean | null {
  if (from !== null && from.at >= 100) return true;
  if (to !== null && (to.at < 100 || (to.at === 100 && !to.closed))) return false;
  return null;
}

function bandOf(percent: number, bands: readonly RateBand[]): string | null {
  const fitting = bands.filter((band) => !band.byJudgement && holds(percent, band));
  return fitting.length === 1 ? (fitting[0]?.label ?? null) : null;
}

function holds(percent: number, { from, to }: RateBand): boolean {
  const above = from === null || (from.closed ? percent >= from.at : percent > from.at);
  return above && (to === null || (to.closed ? percent <= to.at : percent < to.at));
}

function notEvaluable(scheme: RatingScheme, reason: RateReason | null): string | null {
  return (
    scheme.notEvaluable.find(({ reasons }) => reason !== null && reasons.includes(reason))?.label ?? null
  );
}
