import { decimalOf, fixedText, shifted, trimTrailingZeros } from './decimal.js';

/** Characters a General cell has room for, the sign not counted. */
const WIDTH = 11;

/**
 * What the format General shows in a cell wide enough: up to 11 characters, e.g. 0.333333333, 1234567.891,
 * 1.23457E+11 (ECMA-376-1 18.8.30 leaves it open; this is what Excel does).
 */
export function generalText(value: number): string {
  if (Number.isInteger(value) && Math.abs(value) < 1e11) return String(value === 0 ? 0 : value);
  const sign = value < 0 ? '-' : '';
  const decimal = decimalOf(value);
  // Power of ten of the first digit.
  const power = decimal.point - 1;
  if (power >= WIDTH || power < -9) return sign + scientific(value);
  // Digits after the point that still fit beside the integer part and the point.
  const places = Math.max(0, WIDTH - 1 - Math.max(decimal.point, 1));
  const text = trimFraction(fixedText(decimal, places));
  // Below 0.0001 a number is written out only while nothing is cut off.
  const isCut = power < -4 && trimTrailingZeros(decimal.digits).length - decimal.point > places;
  return sign + (isCut ? scientific(value) : text);
}

function scientific(value: number): string {
  const decimal = decimalOf(value);
  let power = decimal.point - 1;
  let mantissa = fixedText(shifted(decimal, -power), 5);
  if (mantissa.startsWith('10')) {
    power += 1;
    mantissa = '1';
  }
  const size = String(Math.abs(power)).padStart(2, '0');
  return `${trimFraction(mantissa)}E${power < 0 ? '-' : '+'}${size}`;
}

function trimFraction(text: string): string {
  if (!text.includes('.')) return text;
  const trimmed = trimTrailingZeros(text);
  return trimmed.endsWith('.') ? trimmed.slice(0, -1) : trimmed;
}
