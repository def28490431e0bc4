import { plain } from '../achievement/decimal.js';
import { numberOf } from '../achievement/figures.js';
import type { Indicator, Observation } from '../indicator/indicator.js';
import { readAmounts } from './amounts.js';

const LONGEST_FIGURE = 24;
/** A text that is nothing but a number says less than the number with its unit. */
const BARE_NUMBER = /^[-+▲△−－0-9０-９,，.．\s]*$/;

function shortened(text: string): string {
  const letters = Array.from(text);
  return letters.length > LONGEST_FIGURE ? `${letters.slice(0, LONGEST_FIGURE - 1).join('')}…` : text;
}

/**
 * A figure as an official would read it: as printed where that is short and names its unit; out of a longer text only
 * the number as printed there (96億円); else number and unit.
 */
export function printFigure(figure: Observation): string {
  const text = figure.text.replace(/\s+/g, ' ').trim();
  const value = numberOf(figure);
  if (value === null) return shortened(text);
  if (Array.from(text).length <= LONGEST_FIGURE && !BARE_NUMBER.test(text)) return text;
  const same = readAmounts(text).amounts.find((each) => each.unit === figure.unit && each.value.eq(value));
  return same && same.unit !== null ? same.printed : plain(value) + (figure.unit ?? '');
}

/** What the indicator is called in a message: the measure with its name where a cell holds several. */
export function printName({ name, measure }: Indicator): string {
  return measure === null || measure === name ? name : `${name}（${measure}）`;
}
