import type { Narrative } from '../indicator/indicator.js';
import { findFiscalYears, type FiscalYearReading } from '../quantity/fiscal-year.js';

interface Reading {
  readonly documentYear: number | null;
  readonly years: readonly FiscalYearReading[];
}

/** Several rules look for years in the same texts; what was read lives as long as the text does. */
const known = new WeakMap<Narrative, Reading>();

/** The years a text of an indicator names. */
export function yearsOf(narrative: Narrative, documentYear: number | null): readonly FiscalYearReading[] {
  const before = known.get(narrative);
  if (before?.documentYear === documentYear) return before.years;
  const years = findFiscalYears(narrative.text, documentYear);
  known.set(narrative, { documentYear, years });
  return years;
}
