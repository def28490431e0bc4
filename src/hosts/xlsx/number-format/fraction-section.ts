import { isDigit, type Section, type Token } from './section.js';

/** Nothing shows a denominator of more digits; it also bounds the search. */
const MOST_DENOMINATOR_DIGITS = 5;

export interface FractionLayout {
  readonly prefix: readonly Token[];
  readonly whole: readonly Token[];
  readonly between: readonly Token[];
  readonly denominatorWidth: number;
  /** "?/8": the denominator is given. */
  readonly denominator: number | null;
  readonly suffix: readonly Token[];
}

/** Takes "# ?/?" or "?/8" apart; null when the section shows no fraction. */
export function fractionLayout({ tokens }: Section): FractionLayout | null {
  const slash = tokens.findIndex((token) => token.kind === 'mark' && token.text === '/');
  if (slash < 1 || !isDigitAt(tokens, slash - 1)) return null;
  let numerator = slash - 1;
  while (isDigitAt(tokens, numerator - 1)) numerator--;
  let end = slash + 1;
  while (isDigitAt(tokens, end) || /^[0-9]+$/.test(literalAt(tokens, end))) end++;
  if (end === slash + 1) return null;
  const below = tokens.slice(slash + 1, end);
  const isGiven = below.some((token) => token.kind === 'literal');
  const denominator = isGiven ? Number(below.map((token) => token.text).join('')) : null;
  if (denominator === 0 || Number.isNaN(denominator)) return null;
  const before = tokens.slice(0, numerator);
  const firstWhole = before.findIndex(isDigit);
  const lastWhole = before.findLastIndex(isDigit);
  return {
    prefix: firstWhole < 0 ? before : before.slice(0, firstWhole),
    whole: firstWhole < 0 ? [] : before.slice(firstWhole, lastWhole + 1),
    between: firstWhole < 0 ? [] : before.slice(lastWhole + 1),
    denominatorWidth: below.length,
    denominator,
    suffix: tokens.slice(end),
  };
}

/** Shows a magnitude as a fraction: 1.25 through "# ?/?" is "1 1/4". A whole number shows no fraction. */
export function fractionText(magnitude: number, layout: FractionLayout): string {
  const hasWhole = layout.whole.length > 0;
  let whole = hasWhole ? Math.floor(magnitude) : 0;
  const rest = magnitude - whole;
  const limit = 10 ** Math.min(layout.denominatorWidth, MOST_DENOMINATOR_DIGITS) - 1;
  let [numerator, denominator] = layout.denominator
    ? [Math.round(rest * layout.denominator), layout.denominator]
    : nearestFraction(rest, limit);
  if (hasWhole && numerator === denominator) {
    whole += 1;
    numerator = 0;
    denominator = 1;
  }
  const text = (tokens: readonly Token[]): string => tokens.map((token) => token.text).join('');
  if (hasWhole && numerator === 0) return text(layout.prefix) + String(whole) + text(layout.suffix);
  const isWholeShown = hasWhole && (whole > 0 || layout.whole.some((token) => token.text === '0'));
  const fraction = `${numerator}/${denominator}`;
  const front = isWholeShown ? String(whole) + text(layout.between) : '';
  return text(layout.prefix) + front + fraction + text(layout.suffix);
}

/**
 * A fraction near `value` with a denominator up to `limit`: the last convergent of its continued fraction that fits,
 * as spreadsheets choose it (π is 3 1/7, not 3 14/99).
 */
function nearestFraction(value: number, limit: number): [number, number] {
  let [before, numerator] = [1, Math.floor(value)];
  let [denominatorBefore, denominator] = [0, 1];
  let rest = value - numerator;
  while (rest > 1e-10) {
    const inverse = 1 / rest;
    const step = Math.floor(inverse + 1e-10);
    if (denominatorBefore + step * denominator > limit) {
      // No convergent but the whole number: the smallest part there is may come nearer (3.1 is 3 1/9).
      const isWhole = denominator === 1;
      return isWhole && rest > 1 / limit / 2 ? [numerator * limit + 1, limit] : [numerator, denominator];
    }
    [before, numerator] = [numerator, before + step * numerator];
    [denominatorBefore, denominator] = [denominator, denominatorBefore + step * denominator];
    rest = inverse - step;
  }
  return [numerator, denominator];
}

function isDigitAt(tokens: readonly Token[], at: number): boolean {
  return tokens[at]?.kind === 'digit';
}

function literalAt(tokens: readonly Token[], at: number): string {
  const token = tokens[at];
  return token?.kind === 'literal' ? token.text : '';
}
