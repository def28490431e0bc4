import { isHiragana, isKatakana, isLatin } from './characters.js';
import {
  COLONS,
  DASHES,
  DOTS,
  INVISIBLE_RANGES,
  KEPT_RANGES,
  RADICALS,
  SLASHES,
  WAVES,
} from './fold.data.js';

/** Characters a cell can hold (Excel specifications and limits); readers of cells look no further. */
export const LONGEST_CELL = 32_767;

/** A text folded for reading, with the way back to what is printed. All positions are UTF-16 code units. */
export interface Folded {
  readonly text: string;
  /** What is printed for folded positions from…to (to exclusive). */
  printed(from: number, to: number): string;
  /** Position in the printed text where folded position `at` begins. */
  sourceStart(at: number): number;
  /** Position in the printed text where the character before folded position `at` ends. */
  sourceEnd(at: number): number;
}

/** ㌖ unfolds to six characters (キロメートル), more than any other sign of a sheet. */
const LONGEST_FOLD = 6;
const LONG_VOWEL = 'ー';
const SUPERSCRIPT = /^[⁰¹²³⁴-⁹ⁿ]$/;
const VOICED_MARKS = new Set(['\u3099', '\u309a']);

const CHARACTER_FOLDS: ReadonlyMap<string, string> = new Map([
  ...[...DASHES].map((character): [string, string] => [character, '-']),
  ...[...WAVES].map((character): [string, string] => [character, '~']),
  ...[...DOTS].map((character): [string, string] => [character, '・']),
  ...[...SLASHES].map((character): [string, string] => [character, '/']),
  ...[...COLONS].map((character): [string, string] => [character, ':']),
  ...Object.entries(RADICALS),
  ['\t', ' '],
  ['\u1680', ' '],
  ...['\r', '\u000b', '\u000c', '\u0085', '\u2028', '\u2029'].map((character): [string, string] => [
    character,
    '\n',
  ]),
]);

function within(code: number, ranges: readonly (readonly [number, number])[]): boolean {
  return ranges.some(([first, last]) => code >= first && code <= last);
}

/** Characters NFKC and the tables leave alone: most of a Japanese sheet. */
function isPlain(code: number): boolean {
  return (
    (code >= 0x20 && code < 0x7f) ||
    code === 0x0a ||
    (code >= 0x4e00 && code <= 0x9fff) ||
    (code >= 0x3041 && code <= 0x3096) ||
    (code >= 0x30a1 && code <= 0x30fa)
  );
}

/** NFKC and the tables together, for one character; ligatures of whole phrases stay. */
function fold(character: string): string {
  const compatible = character.normalize('NFKC');
  if (compatible.length > LONGEST_FOLD) return character;
  return Array.from(compatible, (part) => CHARACTER_FOLDS.get(part) ?? part).join('');
}

function isKana(code: number): boolean {
  return isHiragana(code) || isKatakana(code);
}

/**
 * Folds a text for reading: full-width and half-width forms, Kangxi radicals, squared units (㎡ → m2), dashes,
 * waves, blanks and line breaks of a kind. Kept as they are: ordinals in circles (①), fractions (½), exponents on
 * digits (10³), the long vowel mark after kana, signs such as ▲ △ ○. Invisible characters fall away. Idempotent.
 */
export function normalise(source: string): Folded {
  if (source.length > MEMO_LENGTH) return foldAll(source);
  let folded = memo.get(source);
  if (!folded) {
    folded = foldAll(source);
    // Forgetting everything now and then keeps memory bounded at next to no cost.
    if (memo.size >= MEMO_SIZE) memo.clear();
    memo.set(source, folded);
  }
  return folded;
}

/** A cell's text is read for its year, its figures and by several rules: the fold is the same each time. */
const memo = new Map<string, Folded>();
const MEMO_SIZE = 4096;
const MEMO_LENGTH = 300;

function foldAll(source: string): Folded {
  const units: string[] = [];
  const starts: number[] = [];
  const ends: number[] = [];
  const folds = new Map<string, string>();

  /** Adds one folded code unit; a voiced mark joins the kana before it, a long vowel needs kana before it. */
  const put = (unit: string, start: number, end: number): void => {
    const previous = units.at(-1) ?? '';
    const afterKana = isKana(previous.charCodeAt(0));
    if (afterKana && VOICED_MARKS.has(unit)) {
      const composed = (previous + unit).normalize('NFC');
      if (composed.length === 1) {
        units[units.length - 1] = composed;
        ends[ends.length - 1] = end;
        return;
      }
    }
    units.push(unit === LONG_VOWEL && !afterKana ? '-' : unit);
    starts.push(start);
    ends.push(end);
  };

  let at = 0;
  while (at < source.length) {
    const code = source.codePointAt(at) ?? 0;
    const width = code > 0xffff ? 2 : 1;
    const character = source.slice(at, at + width);
    const end = at + width;
    if (isPlain(code)) {
      units.push(character);
      starts.push(at);
      ends.push(end);
    } else if (character === '\r' && source[end] === '\n') {
      put('\n', at, end + 1);
      at = end + 1;
      continue;
    } else if (!within(code, INVISIBLE_RANGES)) {
      const kept =
        within(code, KEPT_RANGES) ||
        (SUPERSCRIPT.test(character) && !isLatin(units.at(-1)?.charCodeAt(0) ?? NaN));
      let parts = kept ? character : folds.get(character);
      if (parts === undefined) {
        parts = fold(character);
        folds.set(character, parts);
      }
      for (let unit = 0; unit < parts.length; unit++) put(parts.charAt(unit), at, end);
    }
    at = end;
  }

  const sourceStart = (position: number): number => starts[position] ?? source.length;
  const sourceEnd = (position: number): number => (position > 0 ? (ends[position - 1] ?? source.length) : 0);
  return {
    text: units.join(''),
    printed: (from, to) => (to > from ? source.slice(sourceStart(from), sourceEnd(to)) : ''),
    sourceStart,
    sourceEnd,
  };
}
