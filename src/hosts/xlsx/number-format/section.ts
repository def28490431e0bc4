import { readBracket, type Bracket } from './bracket.js';
import type { Numerals } from './kanji-numerals.js';

/** One piece of a number format. `text` is what the piece shows where it stands for itself. */
export type Token =
  | { readonly kind: 'literal'; readonly text: string }
  | { readonly kind: 'digit'; readonly text: '0' | '#' | '?' }
  | { readonly kind: 'mark'; readonly text: '.' | ',' | '%' | '/' }
  | { readonly kind: 'exponent'; readonly text: string; readonly showsPlus: boolean }
  /** A run of one date letter ("yyyy", "m"), "AM/PM", or an elapsed time in brackets ("[h]"). */
  | { readonly kind: 'date'; readonly text: string }
  | { readonly kind: 'general'; readonly text: string }
  | { readonly kind: 'value'; readonly text: '@' };

export interface Condition {
  readonly operator: '<' | '<=' | '=' | '<>' | '>=' | '>';
  readonly operand: number;
}

/** One of the up to four parts of a number format that ";" divides. */
export interface Section {
  readonly tokens: readonly Token[];
  readonly kind: 'number' | 'date' | 'text';
  readonly condition: Condition | null;
  /** Language of [$-411] or [$-ja-JP]: 'other' is any but Japanese, null when none is given. */
  readonly language: 'ja' | 'other' | null;
  /** [$-ja-JP-x-gannen]: the first year of an era is 元年. */
  readonly isGannen: boolean;
  /** [$-F800] and [$-F400]: the system's long date and its time, whatever the letters say. */
  readonly system: 'date' | 'time' | null;
  readonly numerals: Numerals | null;
}

const DATE_LETTERS = 'ymdhsegar';

/** Splits a format into its sections. Never fails: what has no meaning stands for itself. */
export function readSections(format: string): Section[] {
  const sections: Section[] = [];
  let tokens: Token[] = [];
  let brackets: Bracket[] = [];
  const close = (): void => {
    sections.push(section(tokens, brackets));
    tokens = [];
    brackets = [];
  };
  for (let at = 0; at < format.length;) {
    const char = format.charAt(at);
    if (char === ';') {
      close();
      at += 1;
      continue;
    }
    if (char === '[') {
      const end = format.indexOf(']', at);
      const bracket = end < 0 ? null : readBracket(format.slice(at + 1, end));
      if (bracket) {
        if (bracket.kind === 'elapsed') tokens.push({ kind: 'date', text: bracket.letters });
        else if (bracket.kind === 'locale' && bracket.symbol !== '') {
          tokens.push({ kind: 'literal', text: bracket.symbol });
        }
        brackets.push(bracket);
        at = end + 1;
        continue;
      }
    }
    const { token, length } = readToken(format, at, tokens);
    if (token) tokens.push(token);
    at += length;
  }
  close();
  return sections;
}

function readToken(
  format: string,
  at: number,
  before: readonly Token[],
): { token: Token | null; length: number } {
  const char = format.charAt(at);
  const next = format.charAt(at + 1);
  switch (char) {
    case '"': {
      const end = format.indexOf('"', at + 1);
      const stop = end < 0 ? format.length : end;
      return { token: { kind: 'literal', text: format.slice(at + 1, stop) }, length: stop + 1 - at };
    }
    case '\\':
      return { token: { kind: 'literal', text: next }, length: 2 };
    case '_': // room as wide as the next character
      return { token: { kind: 'literal', text: ' ' }, length: 2 };
    case '*': // the next character repeated to fill the column: nothing in text
      return { token: null, length: 2 };
    case '0':
    case '#':
    case '?':
      return { token: { kind: 'digit', text: char }, length: 1 };
    case '.':
    case ',':
    case '%':
    case '/':
      return { token: { kind: 'mark', text: char }, length: 1 };
    case '@':
      return { token: { kind: 'value', text: char }, length: 1 };
  }
  if ((char === 'E' || char === 'e') && (next === '+' || next === '-') && before.some(isDigit)) {
    return { token: { kind: 'exponent', text: char + next, showsPlus: next === '+' }, length: 2 };
  }
  return readWord(format, at);
}

/** Words and letters; any other character stands for itself. */
function readWord(format: string, at: number): { token: Token; length: number } {
  const rest = format.slice(at, at + 7).toLowerCase();
  for (const word of ['general', 'g/標準', '標準']) {
    if (rest.startsWith(word)) {
      return { token: { kind: 'general', text: format.slice(at, at + word.length) }, length: word.length };
    }
  }
  for (const word of ['am/pm', 'a/p']) {
    if (rest.startsWith(word)) {
      return { token: { kind: 'date', text: format.slice(at, at + word.length) }, length: word.length };
    }
  }
  const letter = rest.charAt(0);
  if (!DATE_LETTERS.includes(letter))
    return { token: { kind: 'literal', text: format.charAt(at) }, length: 1 };
  let end = at + 1;
  while (format.charAt(end).toLowerCase() === letter) end++;
  const text = format.slice(at, end);
  // A lone "a" is no weekday: aaa is 水, aaaa 水曜日.
  const isDate = letter !== 'a' || text.length >= 3;
  return { token: { kind: isDate ? 'date' : 'literal', text }, length: text.length };
}

function section(tokens: readonly Token[], brackets: readonly Bracket[]): Section {
  let condition: Condition | null = null;
  let numerals: Numerals | null = null;
  let language: Section['language'] = null;
  let isGannen = false;
  let system: Section['system'] = null;
  for (const bracket of brackets) {
    if (bracket.kind === 'condition') condition = bracket.condition;
    else if (bracket.kind === 'numerals') numerals = bracket.numerals;
    else if (bracket.kind === 'locale') {
      language ??= bracket.language;
      isGannen ||= bracket.isGannen;
      system ??= bracket.system;
    }
  }
  return { tokens, kind: kindOf(tokens, system), condition, language, isGannen, system, numerals };
}

function kindOf(tokens: readonly Token[], system: Section['system']): Section['kind'] {
  if (system) return 'date';
  if (tokens.some((token) => token.kind === 'value')) return 'text';
  if (!tokens.some((token) => token.kind === 'date')) return 'number';
  // Digits beside date letters are no date ("0 km"), unless they are fractions of a second ("ss.000").
  const hasOtherDigits = tokens.some((token, index) => isDigit(token) && !isSecondFraction(tokens, index));
  return hasOtherDigits || tokens.some((token) => token.kind === 'general') ? 'number' : 'date';
}

/** True when the digit at `index` continues "s.0…". */
function isSecondFraction(tokens: readonly Token[], index: number): boolean {
  let at = index;
  while (at > 0 && tokens[at - 1]?.kind === 'digit') at--;
  const letters = tokens[at - 2];
  return tokens[at - 1]?.text === '.' && letters?.kind === 'date' && letters.text.toLowerCase().includes('s');
}

export function isDigit(token: Token): boolean {
  return token.kind === 'digit';
}
