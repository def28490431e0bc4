import { numberOf } from '../achievement/figures.js';
import type { Indicator, Observation } from '../indicator/indicator.js';

/** The number of a figure that stands for one value: no range, no open side; null otherwise. */
export function exactOf(figure: Observation | null | undefined): number | null {
  return figure && figure.upTo === null && figure.bound === null ? numberOf(figure) : null;
}

/** The number of a target, whose 以上 and 以下 only say which side is wanted; null for a range or words. */
export function goalOf(figure: Observation | null): number | null {
  return figure !== null && figure.upTo === null ? numberOf(figure) : null;
}

/** The actual of the year before the one judged, from its own column; null where the sheet has none. */
export function previousOf({ actual, series }: Indicator): Observation | null {
  if (actual === null || actual.fiscalYear === null) return null;
  const year = actual.fiscalYear - 1;
  const found = series.filter((each) => each.role === 'actual' && each.fiscalYear === year);
  return found.length === 1 && found[0]?.cell !== actual.cell ? (found[0] ?? null) : null;
}
