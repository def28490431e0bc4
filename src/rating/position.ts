import { Decimal } from '../achievement/decimal.js';
import type { Evaluation, RateReason } from '../achievement/evaluation.js';
import { inTargetUnit, numberOf, obstacle, type Side, type Sides } from '../achievement/figures.js';
import type { Indicator } from '../indicator/indicator.js';
import type { ComparisonBand, Position } from './scheme.js';

/** Whether the actual stands where a band says, or why that cannot be told. */
export type Standing = { readonly holds: boolean } | { readonly unknown: RateReason };

const NEEDS: Readonly<Record<Position, readonly Side[]>> = {
  'beyond-target': ['target', 'actual'],
  'at-target': ['target', 'actual'],
  'target-reached': ['target', 'actual'],
  'target-missed': ['target', 'actual'],
  'better-than-baseline': ['actual', 'baseline'],
  'level-with-baseline': ['actual', 'baseline'],
  'worse-than-baseline': ['actual', 'baseline'],
};

/** Tells whether a band's position holds for an indicator, better meaning more or less as its direction says. */
export function standing(
  evaluation: Evaluation,
  indicator: Indicator,
  position: Position,
  worseBy: ComparisonBand['worseBy'],
): Standing {
  const sides = inTargetUnit(indicator);
  const inTheWay = obstacle(sides, NEEDS[position]);
  if (inTheWay !== null) return { unknown: inTheWay };
  if (position === 'target-reached' || position === 'target-missed') {
    if (evaluation.met === null) return { unknown: 'qualitative' };
    return { holds: evaluation.met === (position === 'target-reached') };
  }
  const reference: Side = position === 'beyond-target' || position === 'at-target' ? 'target' : 'baseline';
  const range = [sides.actual, sides[reference]].some((figure) => figure !== null && figure.upTo !== null);
  if (range) return { unknown: reference === 'target' ? 'range-target' : 'qualitative' };
  return { holds: compare(gain(sides, reference, evaluation), position, sides, worseBy) };
}

/** How far the actual is better than the reference; below zero when worse. */
function gain(sides: Sides, reference: Side, { direction }: Evaluation): Decimal {
  const difference = new Decimal(numberOf(sides.actual) ?? 0).minus(numberOf(sides[reference]) ?? 0);
  return direction.direction === 'decrease' ? difference.times(-1) : difference;
}

function compare(better: Decimal, position: Position, { baseline }: Sides, worseBy: number): boolean {
  switch (position) {
    case 'beyond-target':
    case 'better-than-baseline':
      return better.gt(0);
    case 'at-target':
      return better.eq(0);
    case 'level-with-baseline': {
      const allowed = new Decimal(numberOf(baseline) ?? 0).abs().times(worseBy).div(100);
      return better.lte(0) && better.gte(allowed.times(-1));
    }
    case 'worse-than-baseline':
      return better.lt(0);
    case 'target-reached':
      return better.gte(0);
    case 'target-missed':
      return better.lt(0);
  }
}
