/** A number in the decimal digits a spreadsheet shows: 0.DIGITS × 10^point, without its sign; zero has no digits. */
export interface Decimal {
  readonly digits: string;
  readonly point: number;
}

/**
 * The magnitude of a finite number to 15 significant digits, which is all Excel shows and rounds by: 1.005 is
 * 1.00500000000000 to it, whatever the binary digits behind.
 */
export function decimalOf(value: number): Decimal {
  if (value === 0) return { digits: '', point: 0 };
  const [mantissa = '', exponent = ''] = Math.abs(value).toExponential(14).split('e');
  return { digits: mantissa.replace('.', ''), point: Number(exponent) + 1 };
}

/** ×10^power. */
export function shifted({ digits, point }: Decimal, power: number): Decimal {
  return { digits, point: point + power };
}

/** Rounds half away from zero to `places` decimals. `integer` has no leading zeros, `fraction` exactly `places` digits. */
export function toFixed({ digits, point }: Decimal, places: number): { integer: string; fraction: string } {
  const kept = point + places;
  let all = kept < 0 ? '' : digits.slice(0, kept).padEnd(digits === '' ? 0 : kept, '0');
  if (kept >= 0 && kept < digits.length && digits.charCodeAt(kept) >= 53) all = increment(all);
  all = all.padStart(places, '0');
  const split = all.length - places;
  return { integer: trimLeadingZeros(all.slice(0, split)), fraction: all.slice(split) };
}

/** "199" → "200", "99" → "100", "" → "1". */
function increment(digits: string): string {
  let at = digits.length - 1;
  while (at >= 0 && digits.charAt(at) === '9') at--;
  const zeros = '0'.repeat(digits.length - 1 - at);
  return at < 0 ? `1${zeros}` : digits.slice(0, at) + String(Number(digits.charAt(at)) + 1) + zeros;
}

function trimLeadingZeros(digits: string): string {
  let at = 0;
  while (digits.charAt(at) === '0') at++;
  return digits.slice(at);
}

/** "1200" → "12", "000" → "". */
export function trimTrailingZeros(digits: string): string {
  let end = digits.length;
  while (digits.charAt(end - 1) === '0') end--;
  return digits.slice(0, end);
}

/** The magnitude of `value` with `places` decimals, "0" before the point where it has no integer part. */
export function fixedText(decimal: Decimal, places: number): string {
  const { integer, fraction } = toFixed(decimal, places);
  return (integer || '0') + (fraction === '' ? '' : `.${fraction}`);
}
