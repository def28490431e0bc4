import type { Indicator, SeriesEntry } from '../indicator/indicator.js';

/**
 * Last year's actual where the sheet has it beside this year's: the latest actual before the one that is judged, with a
 * year of its own and a figure. Null where there is none, or where nothing says which year is judged.
 */
export function previousActual({ actual, series, measure }: Indicator): SeriesEntry | null {
  const year = actual?.fiscalYear ?? null;
  if (year === null || actual === null) return null;
  const earlier = series.filter(
    (entry) =>
      entry.role === 'actual' &&
      entry.value !== null &&
      entry.part === 'main' &&
      entry.fiscalYear !== null &&
      entry.fiscalYear < year &&
      (measure === null || entry.label === null || entry.label === actual.label),
  );
  const latest = Math.max(...earlier.map((entry) => entry.fiscalYear ?? 0));
  const ofYear = earlier.filter((entry) => entry.fiscalYear === latest);
  // Several figures of one year could each be meant: none is taken.
  return ofYear.length === 1 ? (ofYear[0] ?? null) : null;
}
