/**
 * How sure a reading is, 0…1. A reading begins with 1 and is multiplied by what it had to take for granted:
 *   1          a number with a unit of the tables, a dash, a known word for "no figure"
 *   0.85       a unit of no table; a sentence that carries the figure (…を850件とする)
 *   0.7        a change instead of a level, △, a minus sign glued to a word
 *   0.6        several measures where one was asked for; leading zeros; a figure only in brackets behind words or under
 *              [参考]
 *   0.5        a cell that is nothing but a bracket; a figure a short text mentions; a dash between bare numbers
 *   0.4        bare numbers side by side (1 234)
 *   0.3        grouped as no number is (1,23,4)
 * Figures under 0.5 are shown, not judged.
 */
export const CARRIED_BY_SENTENCE = 0.85;
export const CHANGE = 0.7;
export const ONE_OF_SEVERAL = 0.6;
export const BRACKET_BEHIND_WORDS = 0.6;
export const BRACKET_ALONE = 0.5;
export const MENTIONED = 0.5;
export const REFERENCE_ONLY = 0.6;
export const TORN_NUMBER = 0.4;
export const UNIT_FROM_CONTEXT = 0.95;
export const BRACKET_OF_QUALITATIVE = 0.45;
/** A text without figures: a short one is surely qualitative, one with digits left over less so. */
export const QUALITATIVE = 0.9;
export const QUALITATIVE_WITH_DIGITS = 0.6;
export const UNREADABLE_DIGITS = 0.3;
/** A word for "no figure" at the end of a longer text. */
export const PLACEHOLDER_IN_TEXT = 0.8;

/** Rounded to two digits, so that readings compare well. */
export function confidence(...factors: readonly number[]): number {
  return Math.round(factors.reduce((product, factor) => product * factor, 1) * 100) / 100;
}
