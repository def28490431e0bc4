import type { Figure } from '../quantity/figure.js';
import { comparable, conversionFactor } from '../quantity/unit.js';
import { Decimal } from './decimal.js';
import type { RateReason } from './evaluation.js';

/** Which figure of an indicator a computation looks at. */
export type Side = 'target' | 'actual' | 'baseline';

const MISSING: Readonly<Record<Side, RateReason>> = {
  target: 'target-missing',
  actual: 'actual-missing',
  baseline: 'baseline-missing',
};

/** The figures of an indicator, or anything shaped like them. */
export type Sides = Readonly<Record<Side, Figure | null>>;

/** The number of a figure in base units; null where it is absent, words only, or no finite number. */
export function numberOf(figure: Figure | null): number | null {
  if (figure === null || figure.kind !== 'quantity' || figure.value === null) return null;
  // Adding 0 turns the -0 of a printed ▲0 into 0.
  return Number.isFinite(figure.value) ? figure.value + 0 : null;
}

/**
 * What stands in the way of comparing the figures asked for: one is missing, is words, or is in another unit.
 * An actual in words goes first (a target would not make it comparable), then what is missing, because that is what
 * somebody can still fill in. Null where they can be compared.
 */
export function obstacle(sides: Sides, needed: readonly Side[]): RateReason | null {
  const figures = needed.map((side) => ({ side, figure: sides[side] }));
  if (needed.includes('actual') && sides.actual?.kind === 'qualitative') return 'qualitative';
  const missing = figures.find(({ figure }) => figure === null || figure.kind === 'missing');
  if (missing !== undefined) return MISSING[missing.side];
  if (figures.some(({ figure }) => numberOf(figure) === null)) return 'qualitative';
  const units = figures.map(({ figure }) => figure?.unit ?? null);
  const clash = units.some((unit, index) =>
    units.slice(index + 1).some((other) => comparable(unit, other) === 'different'),
  );
  return clash ? 'unit-mismatch' : null;
}

/** The same figures, those in a convertible unit brought to the target's (1.2 km beside a target of 1,500 m → 1,200 m). */
export function inTargetUnit({ target, actual, baseline }: Sides): Sides {
  const unit = target?.unit ?? null;
  return { target, actual: converted(actual, unit), baseline: converted(baseline, unit) };
}

function converted(figure: Figure | null, unit: string | null): Figure | null {
  const value = numberOf(figure);
  if (figure === null || value === null || figure.unit === null || unit === null) return figure;
  const factor = comparable(figure.unit, unit) === 'convertible' ? conversionFactor(figure.unit, unit) : null;
  if (factor === null) return figure;
  const times = (number: number) => new Decimal(number).times(factor).toNumber();
  return { ...figure, value: times(value), upTo: figure.upTo === null ? null : times(figure.upTo), unit };
}

/** The numbers a figure stands for: a point, a range (10～20人), or an open side (10人以上). */
export interface Interval {
  readonly low: number;
  readonly high: number;
}

/** The numbers an actual figure may stand for; null where it is no number. */
export function intervalOf(figure: Figure | null): Interval | null {
  const value = numberOf(figure);
  if (figure === null || value === null) return null;
  if (figure.upTo !== null) return { low: value, high: figure.upTo };
  if (figure.bound === 'at-least' || figure.bound === 'more-than') return { low: value, high: Infinity };
  if (figure.bound === 'at-most' || figure.bound === 'less-than') return { low: -Infinity, high: value };
  return { low: value, high: value };
}
