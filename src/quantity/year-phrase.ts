import { eraOfBareYear, westernYear } from './era.js';
import type { Era } from './era.data.js';
import type { FiscalYearReading, YearNote } from './fiscal-year.js';
import type { Folded } from './normalise.js';
import type { Stretch } from './spans.js';
import { headYear, neverWas, nextYearStart, scanYearHead, type YearHead } from './year-scan.js';

/** A reading with its folded positions, for the readers of figures. */
export interface ScannedYear extends Stretch {
  readonly reading: FiscalYearReading;
}

interface Clues {
  readonly year: number | null;
  readonly note: YearNote | null;
  readonly inferredEra: boolean;
  readonly era: Era | null;
}

const SUFFIX = / ?年 ?度| ?年(?!生|目|代|齢|次|長|少|賀)/y;
const MONTH = / ?(\d{1,2}) ?月(?:(?: ?)(\d{1,2}) ?日)?/y;
const DOTTED = /[./](\d{1,2})(?:[./](\d{1,2}))?(?![\d%])/y;
const DASHED = /-(\d{1,2})-(\d{1,2})(?!\d)/y;
const PERIOD_END = / ?[~・、] ?(元|\d{1,2}) ?(?=年度|年(?!生|[~・、])| *$| ?[)\n])/y;
const APRIL = 4;
const NO_YEARS: readonly ScannedYear[] = [];

function match(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(text);
}

/** What a head says once the document's year has named the era of a bare one. */
function resolve(head: YearHead, documentYear: number | null): Clues {
  const year = headYear(head);
  if (year !== null)
    return { year, note: neverWas(head) ? 'no-such-era-year' : null, inferredEra: false, era: head.era };
  const era = documentYear === null ? null : eraOfBareYear(head.number, documentYear);
  if (!era) return { year: null, note: 'era-unknown', inferredEra: true, era: null };
  const clues = resolve({ ...head, era }, documentYear);
  return { ...clues, inferredEra: true };
}

/** A second counting in brackets behind the first: (2022), (平成31), (令和2年度). Null where the bracket holds more. */
function scanPair(text: string, at: number, first: YearHead): { head: YearHead; end: number } | null {
  const open = match(/ ?\(/y, text, at);
  if (!open) return null;
  const head = scanYearHead(text, at + open[0].length);
  if (!head || (head.western === first.western && head.era === first.era)) return null;
  const close = match(/(?: ?年度?)? ?\)/y, text, head.end);
  return close ? { head, end: head.end + close[0].length } : null;
}

function pairClues(second: YearHead, clues: Clues): Clues {
  const other = headYear(second);
  if (other !== clues.year) return { ...clues, note: 'contradiction' };
  if (clues.note !== null && !second.western && !neverWas(second)) return { ...clues, note: 'restated' };
  return { ...clues, note: clues.note ?? (neverWas(second) ? 'no-such-era-year' : null) };
}

interface Day {
  readonly end: number;
  readonly month: number;
  readonly day: number | null;
}

function scanDay(text: string, at: number, head: YearHead, afterYear: boolean): Day | null {
  const full = head.western && !afterYear;
  const hit = afterYear ? match(MONTH, text, at) : (match(DOTTED, text, at) ?? match(DASHED, text, at));
  if (!hit || (full && hit[2] === undefined && !hit[0].startsWith('/'))) return null;
  return {
    end: at + hit[0].length,
    month: Number(hit[1]),
    day: hit[2] === undefined ? null : Number(hit[2]),
  };
}

function dayClues(clues: Clues, day: Day): Clues {
  if (clues.year === null) return clues;
  const days = [31, clues.year % 4 === 0 ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][day.month - 1];
  if (days === undefined || (day.day !== null && (day.day < 1 || day.day > days))) {
    return { ...clues, note: 'no-such-date' };
  }
  const stamp = (clues.year * 100 + day.month) * 100;
  const outside =
    clues.era !== null && (stamp + (day.day ?? 31) < clues.era.from || stamp + (day.day ?? 1) > clues.era.to);
  const year = day.month < APRIL ? clues.year - 1 : clues.year;
  return { ...clues, year, note: clues.note ?? (outside ? 'outside-era' : null) };
}

const IMPOSSIBLE: readonly (YearNote | null)[] = ['no-such-era-year', 'outside-era', 'no-such-date'];

function reading(
  folded: Folded,
  from: number,
  to: number,
  clues: Clues,
  kind: FiscalYearReading['kind'],
): ScannedYear {
  const { year, note, inferredEra } = clues;
  const start = folded.sourceStart(from);
  const end = folded.sourceEnd(to);
  const text = folded.printed(from, to);
  return {
    from,
    to,
    reading: { year, text, start, end, impossible: IMPOSSIBLE.includes(note), note, inferredEra, kind },
  };
}

/** The year at `at`, with its second counting, 年度 and day, and the end of a period that shares its era. */
function scanAt(folded: Folded, at: number, documentYear: number | null): readonly ScannedYear[] {
  const { text } = folded;
  const head = scanYearHead(text, at);
  if (!head) return NO_YEARS;
  let clues = resolve(head, documentYear);
  let end = head.end;
  const pairedBefore = scanPair(text, end, head);
  if (pairedBefore) {
    clues = pairClues(pairedBefore.head, clues);
    end = pairedBefore.end;
  }
  const suffix = match(SUFFIX, text, end)?.[0] ?? '';
  const fiscal = suffix.endsWith('度');
  const day = fiscal ? null : scanDay(text, end + suffix.length, head, suffix !== '');
  if (day) return [reading(folded, at, day.end, dayClues(clues, day), 'date')];
  const periodEnd = suffix === '' || fiscal ? match(PERIOD_END, text, end + suffix.length) : null;
  const westernPeriod =
    head.western && suffix === '' && match(/ ?[~・-] ?(?:19|20)\d\d ?年/y, text, end) !== null;
  const known = suffix !== '' || pairedBefore !== null || !head.western || head.abbreviated;
  if (!known && !periodEnd && !westernPeriod) return NO_YEARS;
  end += suffix.length;
  const pairedBehind = pairedBefore || suffix === '' ? null : scanPair(text, end, head);
  if (pairedBehind) {
    clues = pairClues(pairedBehind.head, clues);
    end = pairedBehind.end;
  }
  const kind = suffix !== '' && !fiscal ? 'calendar' : 'fiscal-year';
  const first = reading(folded, at, end, clues, kind);
  const last = periodEnd ? scanPeriodEnd(folded, periodEnd, end, head, clues) : null;
  return last ? [first, last] : [first];
}

/** The later end of 平成27～31年度, 2021～25年度: the era of the first end holds for it. */
function scanPeriodEnd(
  folded: Folded,
  hit: RegExpExecArray,
  at: number,
  head: YearHead,
  clues: Clues,
): ScannedYear | null {
  const printed = hit[1] ?? '';
  const from = at + hit[0].indexOf(printed);
  const number = printed === '元' ? 1 : Number(printed);
  const suffix = match(SUFFIX, folded.text, at + hit[0].length)?.[0] ?? '';
  const to =
    from + printed.length + (hit[0].length - hit[0].indexOf(printed) - printed.length) + suffix.length;
  if (head.western) {
    const year = 2000 + number;
    if (year <= head.number) return null;
    return reading(folded, from, to, { ...clues, year, note: null, inferredEra: true }, 'fiscal-year');
  }
  if (!clues.era || number <= head.number) return null;
  const last = { ...head, era: clues.era, number };
  const note = neverWas(last) ? 'no-such-era-year' : null;
  const year = westernYear(clues.era, number);
  return reading(folded, from, to, { ...clues, year, note, inferredEra: true }, 'fiscal-year');
}

/** Every year and date of a folded text, in order. `documentYear` (western) names the era of bare years. */
export function scanYears(folded: Folded, documentYear: number | null): ScannedYear[] {
  const { text } = folded;
  const years: ScannedYear[] = [];
  for (let at = nextYearStart(text, 0); at < text.length;) {
    const found = scanAt(folded, at, documentYear);
    for (const year of found) years.push(year);
    at = nextYearStart(text, found.at(-1)?.to ?? at + 1);
  }
  return years;
}
