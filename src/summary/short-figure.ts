/** Texts no wider than this, in half-width characters, stand in a list as they are printed. */
const WIDEST = 40;

function widthOf(character: string): number {
  return (character.codePointAt(0) ?? 0) > 0x2e7f ? 2 : 1;
}

/** A text in one line, of a long one the beginning; null where nothing is printed. */
export function shortText(text: string | null): string | null {
  const line = text?.replace(/\s+/g, ' ').trim() ?? '';
  if (line === '') return null;
  let width = 0;
  let beginning = '';
  for (const character of line) {
    width += widthOf(character);
    if (width < WIDEST) beginning += character;
  }
  return width <= WIDEST ? line : `${beginning}…`;
}

/**
 * A figure as a list shows it: as printed, or, where a whole story is printed around it, the figure alone; of a story
 * without a figure its beginning. Null where nothing is printed.
 */
export function shortFigure(text: string | null, value: number | null, unit: string | null): string | null {
  const short = shortText(text);
  if (value === null || short === null || !short.endsWith('…')) return short;
  return `${value.toLocaleString('en-US', { maximumFractionDigits: 10 })}${unit ?? ''}`;
}

/**
 * A figure that stands without a column for its unit: a bare number gets it, unless the number is printed in thousands
 * or the like.
 */
export function figureWithUnit(
  text: string | null,
  value: number | null,
  unit: string | null,
): string | null {
  const shown = shortFigure(text, value, unit);
  const isBare = shown !== null && value !== null && Number(shown.replaceAll(',', '')) === value;
  return isBare ? `${shown}${unit ?? ''}` : shown;
}
