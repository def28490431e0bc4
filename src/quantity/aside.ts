import { ASIDES, QUOTED_NAME_LENGTH, type Aside } from './aside.data.js';
import { BRACKETS, type Bracket } from './brackets.js';
import { boundAfter } from './bound.js';
import { isDigit, isHiragana, isLatin, isNounLetter, searchFor } from './characters.js';
import { changeAfter, qualifierAfter } from './qualifier.js';
import type { Stretch } from './spans.js';
import { scanUnit } from './unit-run.js';
import { scanKnownUnit } from './unit.js';
import { YEAR_STARTS } from './year-scan.js';

/** A stretch of folded text whose digits are no figure. */
export interface Span extends Stretch {
  readonly kind: Aside['kind'] | 'year' | 'name' | 'latin';
}

const DIGITS = '0123456789';
const BY_OPENING: ReadonlyMap<string, readonly Aside[]> = new Map(
  [...new Set([DIGITS, ...ASIDES.map((aside) => aside.opens ?? '')].join(''))].map((character) => [
    character,
    ASIDES.filter((aside) => (aside.opens ?? DIGITS).includes(character)),
  ]),
);

function asideAt(text: string, at: number): Span | null {
  const asides = BY_OPENING.get(text[at] ?? '');
  if (!asides) return null;
  const previous = text.charCodeAt(at - 1);
  const startsInNumber =
    isDigit(text.charCodeAt(at)) &&
    (isDigit(previous) || (/[.,]/.test(text[at - 1] ?? '') && isDigit(text.charCodeAt(at - 2))));
  if (startsInNumber) return null;
  for (const { kind, pattern } of asides) {
    pattern.lastIndex = at;
    const length = pattern.exec(text)?.[0].length;
    if (length !== undefined) return { from: at, to: at + length, kind };
  }
  return null;
}

/** (1) …, 1. …, 1) … at the beginning of a line, with words behind. */
const LINE_ORDINAL = / {0,4}(?:\(\d{1,2}\)|\d{1,2}[.)]) ?(?=[^\s\d()%])/y;

/** 1 財政の健全化: a number before words, with nothing that could be its unit. */
const LINE_NUMBER = / {0,4}\d{1,3} (?=[^\s\d()%~][^\s\d]{3})/y;

function lineOrdinalAt(text: string, at: number): Span | null {
  if (at > 0 && text[at - 1] !== '\n') return null;
  LINE_ORDINAL.lastIndex = at;
  const ordinal = LINE_ORDINAL.exec(text)?.[0].length;
  if (ordinal !== undefined) return { from: at, to: at + ordinal, kind: 'numbering' };
  LINE_NUMBER.lastIndex = at;
  const number = LINE_NUMBER.exec(text)?.[0].length;
  if (number === undefined) return null;
  const to = at + number;
  const named = isNounLetter(text.charCodeAt(to)) || isHiragana(text.charCodeAt(to));
  const counted =
    scanUnit(text, to - 1) ?? boundAfter(text, to) ?? qualifierAfter(text, to) ?? changeAfter(text, to);
  return named && counted === null ? { from: at, to, kind: 'numbering' } : null;
}

const LATIN_NAME = /[A-Za-z]{1,20}[.-]?\d{1,6}(?:\.\d{1,3})?[A-Za-z]{0,10}/y;

/** PM2.5, SDGs17, COVID-19: a number glued to Latin letters is part of a name; L=357.1 and LED150基 hold figures. */
function latinNameAt(text: string, at: number): Span | null {
  if (!isLatin(text.charCodeAt(at)) || isLatin(text.charCodeAt(at - 1))) return null;
  LATIN_NAME.lastIndex = at;
  const hit = LATIN_NAME.exec(text)?.[0];
  if (hit === undefined) return null;
  // After a number Latin letters are its unit: 5km10人.
  if (isDigit(text.charCodeAt(at - 1))) return null;
  const end = at + hit.length;
  const counted =
    isDigit(text.charCodeAt(end - 1)) && !isLatin(text.charCodeAt(end)) && scanKnownUnit(text, end) !== null;
  return counted ? null : { from: at, to: end, kind: 'latin' };
}

const LATIN = 'abcdefghijklmnopqrstuvwxyz';
/** What an aside begins with, lines apart: most characters of a text are passed over by it. */
const nextOpening = searchFor(
  [...BY_OPENING.keys(), BRACKETS, YEAR_STARTS, LATIN, LATIN.toUpperCase(), '\n'].join(''),
);

/** Numbers that are no figures in a folded text, in order; `years` are left out of the search and merged in. */
export function findAsides(text: string, years: readonly Stretch[], brackets: readonly Bracket[]): Span[] {
  const spans: Span[] = [];
  let nextYear = 0;
  let nextBracket = 0;
  let at = 0;
  while (at < text.length) {
    if (at > 0 && text[at - 1] !== '\n') {
      at = nextOpening(text, at);
      if (at === text.length) break;
    }
    while ((years[nextYear]?.to ?? Infinity) <= at) nextYear += 1;
    while ((brackets[nextBracket]?.close ?? Infinity) < at) nextBracket += 1;
    const year = years[nextYear];
    const bracket = brackets[nextBracket];
    if (year?.from === at) {
      spans.push({ from: year.from, to: year.to, kind: 'year' });
      at = year.to;
    } else if (bracket?.open === at && bracket.kind === 'quote' && isNameInText(text, bracket)) {
      spans.push({ from: at, to: bracket.close + 1, kind: 'name' });
      at = bracket.close + 1;
    } else {
      const span = lineOrdinalAt(text, at) ?? asideAt(text, at) ?? latinNameAt(text, at);
      if (span) spans.push(span);
      at = span?.to ?? at + 1;
    }
  }
  return spans;
}

function isNameInText(text: string, bracket: Bracket): boolean {
  const whole = text.slice(0, bracket.open).trim() === '' && text.slice(bracket.close + 1).trim() === '';
  return !whole && bracket.close - bracket.open <= QUOTED_NAME_LENGTH;
}
