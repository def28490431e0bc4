import { codeUnits, isDigit, isKanji, isLatin, searchFor } from './characters.js';
import { eraNamed, eraNumber, existed, westernYear } from './era.js';
import type { Era } from './era.data.js';

/** A year named either in an era or in western counting, as it stands in a folded text. */
export interface YearHead {
  readonly end: number;
  /** Null for a year without an era (18年度). */
  readonly era: Era | null;
  /** Number within the era, or the western year itself. */
  readonly number: number;
  readonly western: boolean;
  /** R4, H30: an abbreviation, so a fiscal year also without 年度. */
  readonly abbreviated: boolean;
}

const NUMBER = '(元|\\d{1,2}(?!\\d)|[〇一二三四五六七八九十]{1,3})';
const NAMED = new RegExp(`(明治|大正|昭和|平成|令和) {0,2}${NUMBER}`, 'y');
const SHORT = /([明大昭平令]) ?(元|\d{1,2})(?=年|[.]\d| ?[)~・-]| *$|\n)/y;
const LETTER = /([MTSHR])[. ]?(元|\d{1,2})(?![\dA-Za-z=%]|\.\d{1,4} ?%)/y;
/** M7, S1, T5 are no years unless 年 or a date says so. */
const RARE_LETTER = /[MT]|S\d(?!\d)/y;
const WESTERN = /(?:西暦 ?|FY ?)?((?:18|19|20)\d\d)(?!\d)/y;
const BARE = /(元|\d{1,2}) ?年度(?!目|間|当|あ)/y;

const isEraStart = codeUnits('明大昭平令');
const isLetterStart = codeUnits('MTSHR');
const isOtherStart = codeUnits('西元F');
/** First characters of all of them: a text is looked through for these alone. */
export const YEAR_STARTS = '明大昭平令西元MTSHRF0123456789';

/** Where the next year may begin. */
export const nextYearStart = searchFor(YEAR_STARTS);

/** What BARE and WESTERN need at a digit: 年度 behind one or two digits, or four digits. */
function mayBeYearNumber(text: string, at: number): boolean {
  const second = isDigit(text.charCodeAt(at + 1));
  if (second && isDigit(text.charCodeAt(at + 2))) return true;
  const end = at + (second ? 2 : 1);
  return text[end] === '年' || text[end] === ' ';
}

function match(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(text);
}

function eraHead(hit: RegExpExecArray | null, at: number, abbreviated: boolean): YearHead | null {
  const era = eraNamed(hit?.[1] ?? '');
  const number = eraNumber(hit?.[2] ?? '');
  return hit && era && number !== null
    ? { end: at + hit[0].length, era, number, western: false, abbreviated }
    : null;
}

/** The year that begins at `at`, era or western or bare, without the 年度 behind it; null where none does. */
export function scanYearHead(text: string, at: number): YearHead | null {
  const code = text.charCodeAt(at);
  const previous = text.charCodeAt(at - 1);
  const glued = isLatin(previous) || isDigit(previous);
  if (isEraStart(code)) {
    const named = eraHead(match(NAMED, text, at), at, false);
    return named ?? (isKanji(previous) ? null : eraHead(match(SHORT, text, at), at, true));
  }
  if (isLetterStart(code)) {
    const letter = glued ? null : eraHead(match(LETTER, text, at), at, true);
    return letter && (text[letter.end] === '年' || match(RARE_LETTER, text, at) === null) ? letter : null;
  }
  if (isDigit(code) ? !mayBeYearNumber(text, at) : !isOtherStart(code)) return null;
  if (glued || (/[.,]/.test(text[at - 1] ?? '') && isDigit(text.charCodeAt(at - 2)))) return null;
  const western = match(WESTERN, text, at);
  if (western) {
    const abbreviated = western[0].startsWith('FY');
    return { end: at + western[0].length, era: null, number: Number(western[1]), western: true, abbreviated };
  }
  const bare = text[at - 1] === '第' ? null : match(BARE, text, at);
  const number = eraNumber(bare?.[1] ?? '');
  if (!bare || number === null) return null;
  return { end: at + (bare[1] ?? '').length, era: null, number, western: false, abbreviated: false };
}

/** Western year of a head that names its counting; null for a bare one. */
export function headYear(head: YearHead): number | null {
  if (head.western) return head.number;
  return head.era ? westernYear(head.era, head.number) : null;
}

/** True for an era year that never was (平成32). */
export function neverWas(head: YearHead): boolean {
  return head.era !== null && !existed(head.era, head.number);
}
