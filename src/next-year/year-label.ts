import { findFiscalYears, type FiscalYearReading } from '../quantity/fiscal-year.js';
import { movedYear } from './moved-year.js';

/** What joins the two ends of a period (令和3年度～令和7年度): a plan's years stay. */
const BETWEEN = /^\s*(?:[~〜～ー−–—-]|から|より|及び|・|、)\s*$/;

function isInPeriod(text: string, readings: readonly FiscalYearReading[], at: number): boolean {
  const joins = (a: FiscalYearReading | undefined, b: FiscalYearReading | undefined): boolean =>
    a !== undefined && b !== undefined && BETWEEN.test(text.slice(a.end, b.start));
  return joins(readings[at - 1], readings[at]) || joins(readings[at], readings[at + 1]);
}

/**
 * A label with the years moved on that `moves` names, those of periods apart; null where none is. Years that cannot be
 * moved in their manner stay.
 */
export function movedLabel(
  text: string,
  documentYear: number | null,
  moves: (reading: FiscalYearReading) => boolean,
): string | null {
  const readings = findFiscalYears(text, documentYear);
  let result = '';
  let taken = 0;
  let isMoved = false;
  readings.forEach((reading, at) => {
    if (reading.year === null || isInPeriod(text, readings, at) || !moves(reading)) return;
    const next = movedYear(text.slice(reading.start, reading.end), 1, documentYear);
    if (next === null) return;
    result += text.slice(taken, reading.start) + next;
    taken = reading.end;
    isMoved = true;
  });
  return isMoved ? result + text.slice(taken) : null;
}
