/** Pixels a digit of the standard font (Calibri 11) takes; other fonts, such as the Japanese ones, take more. */
const DIGIT = 7;
const POINTS_PER_PIXEL = 0.75;

/** Inferred: widths as Office.js gives them are points at 96 dpi. */
export const STANDARD_WIDTH = 48;
export const STANDARD_HEIGHT = 15;

/** A width as files have it, in characters with padding, → points. */
export function pointsOfCharacters(width: number): number {
  return Math.trunc(((256 * width + Math.trunc(128 / DIGIT)) / 256) * DIGIT) * POINTS_PER_PIXEL;
}
