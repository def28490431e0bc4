/** Office.js measures widths in points, files in characters of the standard font with some padding. */
const POINTS_PER_PIXEL = 0.75;
/** A column of the standard width has room for so many digits and this padding, in pixels... */
const STANDARD_DIGITS = 8;
const PADDING = 5;
/** ...as with Calibri 11, where nothing else is known. */
const USUAL_DIGIT = 7;

/**
 * Pixels of the widest digit of the workbook's standard font, told by the width of a column nobody changed: 64 pixels
 * with Calibri, 72 with 游ゴシック.
 */
export function digitWidth(standardPoints: number): number {
  const pixels = standardPoints / POINTS_PER_PIXEL;
  const digit = Math.round((pixels - PADDING) / STANDARD_DIGITS);
  return digit > 0 ? digit : USUAL_DIGIT;
}

/** A width in points as a file would have it, to 1/256 of a character. */
export function charactersOf(points: number, digit: number): number {
  return Math.trunc((points / POINTS_PER_PIXEL / digit) * 256) / 256;
}

/** A width of a file in points, in whole pixels as Excel shows it. */
export function pointsOf(characters: number, digit: number): number {
  const pixels = Math.trunc(((256 * characters + Math.trunc(128 / digit)) / 256) * digit);
  return pixels * POINTS_PER_PIXEL;
}
