import Big from 'big.js';

/**
 * Decimals cut off, never rounded, by division: a quotient cut at 12 places still has the true digit that decides
 * the final rounding, while a quotient already rounded would be rounded twice.
 */
export const Decimal = Big();
Decimal.DP = 12;
Decimal.RM = Decimal.roundDown;

export type Decimal = Big;

/** Decimal places a rate may be given with. */
export type Decimals = 0 | 1 | 2;

/** Numerator ÷ denominator in percent, rounded half up (away from zero) to so many decimals. */
export function percent(numerator: Decimal, denominator: Decimal, decimals: Decimals): Decimal {
  const rounded = new Decimal(numerator.times(100)).div(denominator).round(decimals, Decimal.roundHalfUp);
  // Rounding −0.04 leaves a zero with a sign, which would be printed as "-0.0".
  return rounded.eq(0) ? new Decimal(0) : rounded;
}

/** A figure in plain digits with thousands separators: 13000000 → "13,000,000", 0.5 → "0.5". */
export function plain(value: Decimal | number): string {
  const [whole = '', fraction] = new Decimal(value).toFixed().split('.');
  const grouped = whole.replace(/\B(?=(?:\d{3})+$)/g, ',');
  return fraction === undefined ? grouped : `${grouped}.${fraction}`;
}
