import { isDigit, type Section, type Token } from './section.js';

/** A number section taken apart once, so that showing a number is only filling in digits. */
export interface NumberLayout {
  /** Up to the point, from the point to the exponent, and from the exponent on (or empty). */
  readonly integer: readonly Token[];
  readonly fraction: readonly Token[];
  readonly exponent: readonly Token[];
  readonly integerDigits: number;
  readonly fractionDigits: number;
  readonly hasPoint: boolean;
  /** A comma between digits: thousands are grouped. */
  readonly isGrouped: boolean;
  /** Power of ten from percent signs (+2 each) and commas behind the last digit (−3 each). */
  readonly power: number;
}

export function numberLayout({ tokens }: Section): NumberLayout {
  const exponentAt = tokens.findIndex((token) => token.kind === 'exponent');
  const mantissaEnd = exponentAt < 0 ? tokens.length : exponentAt;
  const mantissa = tokens.slice(0, mantissaEnd);
  const pointAt = mantissa.findIndex((token) => token.text === '.' && token.kind === 'mark');
  const lastDigit = mantissa.findLastIndex(isDigit);
  const firstDigit = mantissa.findIndex(isDigit);
  const integerEnd = pointAt < 0 ? mantissa.length : pointAt;
  const lastIntegerDigit = mantissa.slice(0, integerEnd).findLastIndex(isDigit);

  let isGrouped = false;
  let power = 0;
  const kept = mantissa.map((token, index): Token | null => {
    if (token.kind !== 'mark') return token;
    if (token.text === '%') power += 2;
    if (token.text !== ',' || firstDigit < 0 || index < firstDigit) return token;
    if (index < lastIntegerDigit) isGrouped = true;
    // Commas right behind a run of digits scale, before the point ("0,.0") as well as at the end ("0.0,,").
    else if (index > lastDigit || index < integerEnd) power -= 3;
    return null;
  });
  const present = (token: Token | null): token is Token => token !== null;
  const integer = kept.slice(0, integerEnd).filter(present);
  const fraction = kept.slice(integerEnd).filter(present);
  return {
    integer,
    fraction,
    exponent: exponentAt < 0 ? [] : tokens.slice(exponentAt),
    integerDigits: integer.filter(isDigit).length,
    fractionDigits: fraction.filter(isDigit).length,
    hasPoint: pointAt >= 0,
    isGrouped,
    power,
  };
}
