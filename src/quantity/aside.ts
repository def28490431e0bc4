import { ASIDES, QUOTED_NAME_LENGTH, type Aside } from './aside.data.js';
import type { Bracket } from './brackets.js';
import { isDigit, isLatin } from './characters.js';

/** A stretch of folded text whose digits are no figure. */
export interface Span {
  readonly from: number;
  readonly to: number;
  readonly kind: Aside['kind'] | 'year' | 'name' | 'latin';
}

const STARTERS = /[\dh第N#n人千万十午]/;

function asideAt(text: string, at: number): Span | null {
  if (!STARTERS.test(text[at] ?? '')) return null;
  const previous = text.charCodeAt(at - 1);
  const startsInNumber =
    isDigit(text.charCodeAt(at)) &&
    (isDigit(previous) || (/[.,]/.test(text[at - 1] ?? '') && isDigit(text.charCodeAt(at - 2))));
  if (startsInNumber) return null;
  for (const { kind, pattern } of ASIDES) {
    pattern.lastIndex = at;
    const length = pattern.exec(text)?.[0].length;
    if (length !== undefined) return { from: at, to: at + length, kind };
  }
  return null;
}

const LATIN_NAME = /[A-Za-z]{1,20}[.-]?\d{1,6}(?:\.\d{1,3})?[A-Za-z]{0,10}/y;
/** PM2.5, SDGs17, COVID-19: a number glued to Latin letters is part of a name; L=357.1 is none. */
function latinNameAt(text: string, at: number): Span | null {
  if (!isLatin(text.charCodeAt(at)) || isLatin(text.charCodeAt(at - 1))) return null;
  LATIN_NAME.lastIndex = at;
  const hit = LATIN_NAME.exec(text)?.[0];
  if (hit === undefined) return null;
  // After a number Latin letters are its unit: 5km10人.
  if (isDigit(text.charCodeAt(at - 1))) return null;
  return { from: at, to: at + hit.length, kind: 'latin' };
}

/** Numbers that are no figures in a folded text, in order; `years` are left out of the search and merged in. */
export function findAsides(
  text: string,
  years: readonly { readonly from: number; readonly to: number }[],
  brackets: readonly Bracket[],
): Span[] {
  const spans: Span[] = [];
  let nextYear = 0;
  let nextBracket = 0;
  let at = 0;
  while (at < text.length) {
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
      const span = asideAt(text, at) ?? latinNameAt(text, at);
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
