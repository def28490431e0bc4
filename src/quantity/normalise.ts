import { isHiragana, isKatakana, isLatin } from './characters.js';
import {
  fold,
  FOLD_KIND,
  foldKind,
  isInvisible,
  isKept,
  LONG_VOWEL,
  otherUnit,
  SUPERSCRIPT,
  VOICED_MARKS,
} from './fold.js';

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

const LONG_VOWEL_CODE = 0x30fc;
const HYPHEN = 0x2d;

function isKana(code: number): boolean {
  return isHiragana(code) || isKatakana(code);
}

/** A text that was folded unit by unit: every folded position is the printed one. */
class FoldedInPlace implements Folded {
  constructor(
    private readonly source: string,
    readonly text: string,
  ) {}

  printed(from: number, to: number): string {
    return to > from ? this.source.slice(from, to) : '';
  }

  sourceStart(at: number): number {
    return Math.min(at, this.source.length);
  }

  sourceEnd(at: number): number {
    return Math.min(at, this.source.length);
  }
}

/** Folding leaves ASCII, kana, kanji and the usual signs as they are; the mark of long vowels needs kana before it. */
const NOT_PLAIN = /[^\n -~、。「」『』【】ぁ-ゖァ-ヺー一-鿿]|(?<![ぁ-ゖァ-ヺー])ー/;

/**
 * Folds a text for reading: full-width and half-width forms, Kangxi radicals, squared units (㎡ → m2), dashes,
 * waves, blanks and line breaks of a kind. Kept as they are: ordinals in circles (①), fractions (½), exponents on
 * digits (10³), the long vowel mark after kana, signs such as ▲ △ ○. Invisible characters fall away. Idempotent.
 */
export function normalise(source: string): Folded {
  const first = source.search(NOT_PLAIN);
  if (first < 0) return new FoldedInPlace(source, source);
  let text = '';
  let taken = 0;
  let previous = source.charCodeAt(first - 1);
  for (let at = first; at < source.length; at++) {
    const code = source.charCodeAt(at);
    const kind = foldKind(code);
    if (kind === FOLD_KIND.special) return foldCarefully(source);
    let unit = code;
    if (kind === FOLD_KIND.other) unit = otherUnit(code);
    else if (kind === FOLD_KIND.vowelMark) unit = isKana(previous) ? LONG_VOWEL_CODE : HYPHEN;
    if (unit !== code) {
      text += source.slice(taken, at) + String.fromCharCode(unit);
      taken = at + 1;
    }
    previous = unit;
  }
  return new FoldedInPlace(source, taken === 0 ? source : text + source.slice(taken));
}

/** What one character becomes; a raised digit behind a Latin letter is an exponent of a unit (m²), elsewhere kept. */
function partsOf(character: string, code: number, previous: string, folds: Map<string, string>): string {
  const kind = code > 0xffff ? FOLD_KIND.special : foldKind(code);
  if (kind === FOLD_KIND.same) return character;
  if (kind === FOLD_KIND.other) return String.fromCharCode(otherUnit(code));
  const kept = isKept(code) || (SUPERSCRIPT.test(character) && !isLatin(previous.charCodeAt(0)));
  if (kept) return character;
  let parts = folds.get(character);
  if (parts === undefined) folds.set(character, (parts = fold(character)));
  return parts;
}

/** Folds a text that holds characters whose folding needs their neighbours or changes its length. */
function foldCarefully(source: string): Folded {
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
    if (character === '\r' && source[end] === '\n') {
      put('\n', at, end + 1);
      at = end + 1;
      continue;
    } else if (!isInvisible(code)) {
      const parts = partsOf(character, code, units.at(-1) ?? '', folds);
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
