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

/** ㌖ unfolds to six characters (キロメートル), more than any other sign of a sheet. */
const LONGEST_FOLD = 6;
export const LONG_VOWEL = 'ー';
export const SUPERSCRIPT = /^[⁰¹²³⁴-⁹ⁿ]$/;
export const VOICED_MARKS = new Set(['\u3099', '\u309a']);

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

/** True for characters that show nothing. */
export function isInvisible(code: number): boolean {
  return within(code, INVISIBLE_RANGES);
}

/** True for characters that keep their shape although NFKC has another one for them. */
export function isKept(code: number): boolean {
  return within(code, KEPT_RANGES);
}

/** NFKC and the tables together, for one character; ligatures of whole phrases stay. */
export function fold(character: string): string {
  const compatible = character.normalize('NFKC');
  if (compatible.length > LONGEST_FOLD) return character;
  return Array.from(compatible, (part) => CHARACTER_FOLDS.get(part) ?? part).join('');
}

/** What folding does to a code unit, whatever stands around it. */
export const FOLD_KIND = {
  unknown: 0,
  same: 1,
  /** One other unit stands for it. */
  other: 2,
  /** ー, or a dash that looks like it: kana before it tell. */
  vowelMark: 3,
  /** Falls away, becomes several, or depends on its neighbours. */
  special: 4,
} as const;

/** Found out once for every unit that occurs; two tables as large as the code units, for good. */
const kinds = new Uint8Array(0x10000);
const others = new Uint16Array(0x10000);

function learnKind(code: number): number {
  const character = String.fromCharCode(code);
  let kind: number = FOLD_KIND.special;
  if (isKept(code)) kind = FOLD_KIND.same;
  else if (
    character !== '\r' &&
    (code < 0xd800 || code > 0xdfff) &&
    !isInvisible(code) &&
    !SUPERSCRIPT.test(character)
  ) {
    const folded = fold(character);
    if (folded === LONG_VOWEL) kind = FOLD_KIND.vowelMark;
    else if (folded.length === 1 && !VOICED_MARKS.has(folded)) {
      kind = folded === character ? FOLD_KIND.same : FOLD_KIND.other;
      others[code] = folded.charCodeAt(0);
    }
  }
  kinds[code] = kind;
  return kind;
}

/** The kind of a UTF-16 code unit. */
export function foldKind(code: number): number {
  const kind = kinds[code];
  return kind === undefined || kind === FOLD_KIND.unknown ? learnKind(code) : kind;
}

/** The unit that stands for a unit of kind `other`. */
export function otherUnit(code: number): number {
  return others[code] ?? code;
}
