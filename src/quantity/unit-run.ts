import { isDigit, isHiragana, isKanji, isKatakana, isLatin, isNounLetter } from './characters.js';
import { UNKNOWN_LATIN_UNIT, UNKNOWN_UNIT } from './confidence.js';
import { boundAfter } from './bound.js';
import { ACTIONS, UNIT_TAILS } from './sentence.data.js';
import { scanKnownUnit } from './unit.js';
import { wordsOf } from './wording.js';

/** The unit behind a number. */
export interface UnitRun {
  readonly to: number;
  readonly unit: string;
  /** Base units per printed unit (千円 behind a blank: 1000). */
  readonly factor: number;
  /** 0…1: 1 for a unit of the tables. */
  readonly trust: number;
}

const LONGEST_UNKNOWN = 8;
const TAILS = wordsOf([...UNIT_TAILS, ...ACTIONS]);

function runEnd(text: string, at: number): number {
  let end = at;
  while (end < at + LONGEST_UNKNOWN + 1 && isNounLetter(text.charCodeAt(end))) end += 1;
  return end;
}

function isJapanese(code: number): boolean {
  return isKanji(code) || isKatakana(code);
}

/** A unit of no table: the short noun glued to the number, without what only follows it (3議席増 → 議席). */
function unknownUnit(text: string, at: number): UnitRun | null {
  if (TAILS.startingAt(text, at) !== null || boundAfter(text, at) !== null) return null;
  const end = runEnd(text, at);
  const tail = TAILS.endingAt(text, end, at + 1);
  const to = end - (tail?.length ?? 0);
  if (to === at || to - at > LONGEST_UNKNOWN) return null;
  const trust = isLatin(text.charCodeAt(at)) ? UNKNOWN_LATIN_UNIT : UNKNOWN_UNIT;
  return { to, unit: text.slice(at, to), factor: 1, trust };
}

/**
 * Reads the unit that begins at `at` of a folded text, behind at most one blank (or, for a unit of the tables, a line
 * break inside a sentence). Null where none stands there.
 */
export function scanUnit(text: string, at: number): UnitRun | null {
  const blank = text[at] === ' ' || text[at] === '\n';
  const start = blank ? at + 1 : at;
  const known = scanKnownUnit(text, start);
  if (!known) return blank ? null : unknownUnit(text, start);
  const run: UnitRun = { to: known.end, unit: known.scaled.unit, factor: known.scaled.factor, trust: 1 };
  const next = text.charCodeAt(known.end);
  const tail = TAILS.startingAt(text, known.end) !== null || boundAfter(text, known.end) !== null;
  if (text[at] === '\n')
    return isHiragana(next) || tail || Number.isNaN(next) || text[known.end] === '\n' ? run : null;
  if (!isNounLetter(next) || tail) return run;
  if (blank) return null;
  // 5社会福祉法人: a longer noun that merely begins like a unit of the tables, when nothing else follows.
  const end = runEnd(text, start);
  const after = text.charCodeAt(end);
  const alone = !isHiragana(after) && !isDigit(after) && end - start <= LONGEST_UNKNOWN;
  const longer =
    alone && isJapanese(text.charCodeAt(known.end - 1)) && isJapanese(next) ? unknownUnit(text, start) : null;
  return longer ?? { ...run, trust: UNKNOWN_UNIT };
}
