import { plain } from '../achievement/decimal.js';
import { numberOf } from '../achievement/figures.js';
import type { Indicator, Observation } from '../indicator/indicator.js';

const LONGEST_FIGURE = 24;
/** A text that is nothing but a number says less than the number with its unit. */
const BARE_NUMBER = /^[-+▲△−－0-9０-９,，.．\s]*$/;

/** A figure as an official would read it: as printed where that is short and names its unit, else number and unit. */
export function printFigure(figure: Observation): string {
  const text = figure.text.replace(/\s+/g, ' ').trim();
  const value = numberOf(figure);
  if (value === null || (text.length <= LONGEST_FIGURE && !BARE_NUMBER.test(text))) return text;
  return plain(value) + (figure.unit ?? '');
}

/** What the indicator is called in a message: the measure with its name where a cell holds several. */
export function printName({ name, measure }: Indicator): string {
  return measure === null || measure === name ? name : `${name}（${measure}）`;
}
