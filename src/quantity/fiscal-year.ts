import { LONGEST_CELL, normalise, type Folded } from './normalise.js';
import { scanYears } from './year-phrase.js';

const BARE_WESTERN = /^[\s([【]*((?:19|20)\d\d)[\s)\]】]*$/;

/** What is odd about a year; the words for it are the locale's. */
export type YearNote =
  /** Two countings that do not agree: 令和4(2021)年度. */
  | 'contradiction'
  /** 平成32年度(令和2年度): the era year never was, and the text itself gives the right one. */
  | 'restated'
  /** An era year that never was: 平成32年度, 令和0年度. */
  | 'no-such-era-year'
  /** A day outside the era it names: 平成31年9月. */
  | 'outside-era'
  /** No such month or day: 令和5年13月. */
  | 'no-such-date'
  /** A year without an era where no document year tells which: 18年度. */
  | 'era-unknown';

export interface FiscalYearReading {
  /** Western year in which the fiscal year begins; the year itself for kind 'calendar'; null where it cannot be told. */
  readonly year: number | null;
  /** As printed; `source.slice(start, end)`. */
  readonly text: string;
  readonly start: number;
  readonly end: number;
  /** The year or day never was (平成32年度, 昭和65年, 平成31年9月); `year` still says which one is meant. */
  readonly impossible: boolean;
  readonly note: YearNote | null;
  /** The era is not printed but taken from the document's year or from the other end of a period. */
  readonly inferredEra: boolean;
  /** 'date': a month or day, `year` is the fiscal year it falls in (January to March belong to the year before). */
  readonly kind: 'fiscal-year' | 'date' | 'calendar';
}

/**
 * Every year and date named in a text, in order, with positions in it. 令和4(2022)年度 is one reading, H29～H33年度
 * two. A text that is nothing but 2022 is the fiscal year 2022; years without an era (18年度) take the era that
 * brings them nearest to `documentYear` (western). A text longer than a cell can be is read up to that length.
 */
export function findFiscalYears(text: string, documentYear: number | null = null): FiscalYearReading[] {
  const folded = normalise(text.slice(0, LONGEST_CELL));
  return yearsIn(folded, documentYear);
}

/** {@link findFiscalYears} in a text that is folded already; positions are those of the printed text. */
export function yearsIn(folded: Folded, documentYear: number | null): FiscalYearReading[] {
  const found = scanYears(folded, documentYear).map((scanned) => scanned.reading);
  const bare = found.length === 0 ? BARE_WESTERN.exec(folded.text)?.[1] : undefined;
  if (bare === undefined) return found;
  const from = folded.text.indexOf(bare);
  const start = folded.sourceStart(from);
  const end = folded.sourceEnd(from + bare.length);
  const plain = { impossible: false, note: null, inferredEra: false, kind: 'fiscal-year' as const };
  const text = folded.printed(from, from + bare.length);
  return [{ year: Number(bare), text, start, end, ...plain }];
}

/** The first year a text names; `year` null and the whole text where it names none. */
export function readFiscalYear(text: string, documentYear: number | null = null): FiscalYearReading {
  const first = findFiscalYears(text, documentYear)[0];
  if (first) return first;
  const printed = text.trim();
  const start = text.indexOf(printed);
  return {
    year: null,
    text: printed,
    start,
    end: start + printed.length,
    impossible: false,
    note: null,
    inferredEra: false,
    kind: 'fiscal-year',
  };
}
