/**
 * How sure a reading is, 0…1. A reading begins with 1 and is multiplied by what it had to take for granted:
 *   1          a number with a unit of the tables, a dash, a known word for "no figure"
 *   0.95       the unit comes from the column
 *   0.9        a text that surely holds no figure
 *   0.85       a unit of no table; a sentence that carries the figure (…を850件とする)
 *   0.8        a word for "no figure" in a longer text
 *   0.7        a change instead of a level, △, a minus sign glued to a word
 *   0.6        several measures where one was asked for; 10年; leading zeros; an unknown unit of Latin letters;
 *              numbers in kanji; a figure only in brackets behind words or under [参考]; a text with digits that
 *              are no figure
 *   0.5        a cell that is nothing but a bracket; a figure a short text mentions; a range without a unit
 *   0.45       a number without a unit glued to a word (施策1); figures in brackets beside words without a figure
 *   0.4        bare numbers side by side (1 234)
 *   0.3        grouped as no number is (1,23,4); digits that make no number (1.234.5)
 * Figures under 0.5 are to be shown, not judged.
 */
export const CARRIED_BY_SENTENCE = 0.85;
export const CHANGE = 0.7;
export const ONE_OF_SEVERAL = 0.6;
export const BRACKET_BEHIND_WORDS = 0.6;
export const BRACKET_ALONE = 0.5;
export const MENTIONED = 0.5;
export const REFERENCE_ONLY = 0.6;
export const TORN_NUMBER = 0.4;
export const UNKNOWN_UNIT = 0.85;
/** 5G, 1e5: letters that are as likely part of a name or a number. */
export const UNKNOWN_LATIN_UNIT = 0.6;
export const AMBIGUOUS_SIGN = 0.7;
/** 10年 may be a span or a year without its era. */
export const SPAN_OR_YEAR = 0.6;
export const LEADING_ZERO = 0.6;
export const KANJI_NUMBER = 0.6;
export const RANGE_WITHOUT_UNIT = 0.5;
export const GLUED_NUMBER = 0.45;
export const ODD_GROUPING = 0.3;
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
