import { isNounLetter } from './characters.js';
import { PLACEHOLDERS_IN_TEXT, PLACEHOLDER_ENDINGS, PLACEHOLDER_WORDS } from './placeholder.data.js';
import { wordsOf } from './wording.js';
import { isKnownUnit } from './unit.js';

export interface Placeholder {
  /** The word that says so, as folded; null for a blank or a dash. */
  readonly word: string | null;
  /** The whole text says nothing else. */
  readonly whole: boolean;
}

const WORDS = new Set(PLACEHOLDER_WORDS);
const IN_TEXT = wordsOf(PLACEHOLDERS_IN_TEXT);
const LONGEST_TEXT = 40;
/** A dash, dots or a slash, also before a unit that was left to be filled in: -, --, ..., - 人. */
const DASH = /^(?:[-~]{1,8}|\.{2,6}|…{1,3}|・{2,6}|[/\\*])$/;
const DASH_AND_UNIT = /^-{1,3} ?([^\s\d-]{1,6})$/;
const TOO_NARROW = /^#{2,}$/;
const SHEET_ERROR = /^#(?:N\/A|REF!|DIV\/0!|VALUE!|NAME\?|NUM!|NULL!|SPILL!|CALC!)$/;

/** True for an error code of the workbook (#DIV/0!): the digit in it is no figure. */
export function isSheetError(text: string): boolean {
  return SHEET_ERROR.test(text);
}

function withoutEndings(text: string): string {
  let rest = text;
  for (let cuts = 0; cuts < 3; cuts++) {
    const ending = PLACEHOLDER_ENDINGS.find((each) => rest.endsWith(each));
    if (ending === undefined) break;
    rest = rest.slice(0, -ending.length);
  }
  return rest;
}

/**
 * Recognises a text that stands where a figure should: blank, dashes, 「調査中」, ######. `core` is folded, without
 * years and brackets. Null for anything else. Only asked of texts that hold no figure: 0 is a figure.
 */
export function readPlaceholder(core: string): Placeholder | null {
  const text = core.trim();
  if (text === '' || DASH.test(text)) return { word: null, whole: true };
  if (text.length > LONGEST_TEXT) return null;
  if (TOO_NARROW.test(text) || isSheetError(text)) return { word: text, whole: true };
  const compact = text.replace(/\s+/g, '');
  const unit = DASH_AND_UNIT.exec(text)?.[1];
  if (unit !== undefined && isKnownUnit(unit)) return { word: null, whole: true };
  const bare = withoutEndings(compact);
  if (WORDS.has(compact) || WORDS.has(bare))
    return { word: WORDS.has(compact) ? compact : bare, whole: true };
  const first = IN_TEXT.startingAt(bare, 0);
  const opens = first !== null && !isNounLetter(bare.charCodeAt(first.length));
  const word = IN_TEXT.endingAt(bare, bare.length, 0) ?? (opens ? first : null);
  return word === null ? null : { word, whole: false };
}
