import type { FiscalYearReading } from './fiscal-year.js';

/** What joins the two ends of a period (令和3年度～令和7年度). */
const TO = /^\s*(?:[~〜～ー−–—-]|から|より)\s*$/;
/** What joins years of a list (令和5・6年度). */
const AND = /^\s*(?:及び|および|並びに|と|・|、|,|，|\/|／)\s*$/;

/** How a year stands among its neighbours: alone, as an end of a plan's period, or as one of a list. */
export type Standing = 'alone' | 'period' | 'list';

function joined(
  text: string,
  first: FiscalYearReading | undefined,
  second: FiscalYearReading | undefined,
): Standing {
  if (!first || !second) return 'alone';
  const between = text.slice(first.end, second.start);
  if (AND.test(between)) return first.year === second.year ? 'alone' : 'list';
  if (!TO.test(between)) return 'alone';
  // R6-R5 is a difference, and 令和6年4月1日～令和7年3月31日 one fiscal year.
  const isPlan = first.year !== null && second.year !== null && first.year < second.year;
  return isPlan ? 'period' : 'alone';
}

/** How the reading at `at` stands among the years of a text. */
export function standingOf(text: string, readings: readonly FiscalYearReading[], at: number): Standing {
  const standings = [
    joined(text, readings[at - 1], readings[at]),
    joined(text, readings[at], readings[at + 1]),
  ];
  return standings.find((each) => each === 'period') ?? standings.find((each) => each === 'list') ?? 'alone';
}

/** The last years of the periods a text names: 2025 for 令和3～7年度. */
export function periodEnds(text: string, readings: readonly FiscalYearReading[]): number[] {
  return readings.flatMap((reading, at) =>
    joined(text, readings[at - 1], reading) === 'period' && reading.year !== null ? [reading.year] : [],
  );
}
