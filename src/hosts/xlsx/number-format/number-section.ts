import { decimalOf, shifted, toFixed, trimTrailingZeros, type Decimal } from './decimal.js';
import { generalText } from './general.js';
import { inDigits, inPlaces, type Numerals } from './kanji-numerals.js';
import type { NumberLayout } from './number-layout.js';
import { isDigit, type Section, type Token } from './section.js';

/** Shows the magnitude of a number through a section without dates; the sign is the caller's. */
export function numberText(magnitude: number, section: Section, layout: NumberLayout): string {
  const { numerals } = section;
  const hasDigits = layout.integerDigits + layout.fractionDigits > 0;
  if (!hasDigits) return plainText(magnitude, section.tokens, numerals);
  const decimal = shifted(decimalOf(magnitude), layout.power);
  const text = layout.exponent.length > 0 ? scientificText(decimal, layout) : fill(decimal, layout);
  return numerals ? inDigits(text, numerals) : text;
}

/** Sections without digit placeholders: words, and General among them. */
function plainText(magnitude: number, tokens: readonly Token[], numerals: Numerals | null): string {
  const general = numerals ? generalNumerals(magnitude, numerals) : generalText(magnitude);
  return tokens.map((token) => (token.kind === 'general' ? general : token.text)).join('');
}

/** 12.5 → 十二.五: places before the point, digits behind it. */
function generalNumerals(magnitude: number, numerals: Numerals): string {
  const [whole = '', fraction] = generalText(magnitude).split('.');
  const isPlain = Number.isInteger(magnitude) || !whole.includes('E');
  const front = isPlain ? inPlaces(Math.floor(magnitude), numerals) : inDigits(whole, numerals);
  return fraction === undefined || Number.isInteger(magnitude)
    ? front
    : `${front}.${inDigits(fraction, numerals)}`;
}

function fill(decimal: Decimal, layout: NumberLayout): string {
  const { integer, fraction } = toFixed(decimal, layout.fractionDigits);
  return fillInteger(integer, layout) + fillFraction(fraction, layout.fraction);
}

/** Digits go into the placeholders from the right; the leftmost placeholder takes all that are left. */
function fillInteger(digits: string, { integer, integerDigits, isGrouped, hasPoint }: NumberLayout): string {
  if (integerDigits === 0) return integer.map((token) => token.text).join('') + (hasPoint ? digits : '');
  let left = integerDigits;
  let rest = digits;
  let shown = 0;
  let text = '';
  const put = (digit: string): void => {
    if (isGrouped && shown > 0 && shown % 3 === 0) text = `,${text}`;
    text = digit + text;
    shown += 1;
  };
  for (let at = integer.length - 1; at >= 0; at--) {
    const token = integer[at];
    if (token?.kind !== 'digit') {
      text = (token?.text ?? '') + text;
      continue;
    }
    left -= 1;
    if (rest === '') {
      if (token.text === '0') put('0');
      else if (token.text === '?') text = ` ${text}`;
    }
    for (let taken = 0; rest !== '' && (taken === 0 || left === 0); taken++) {
      put(rest.charAt(rest.length - 1));
      rest = rest.slice(0, -1);
    }
  }
  return text;
}

/** From the point on: "#" drops trailing zeros, "?" leaves a space for them. */
function fillFraction(digits: string, tokens: readonly Token[]): string {
  const significant = trimTrailingZeros(digits).length;
  let at = 0;
  let text = '';
  for (const token of tokens) {
    if (!isDigit(token)) {
      text += token.text;
      continue;
    }
    if (at < significant || token.text === '0') text += digits.charAt(at);
    else if (token.text === '?') text += ' ';
    at += 1;
  }
  return text;
}

/** "0.00E+00"; several integer placeholders ("##0.0E+0") keep the exponent a multiple of their number. */
function scientificText(decimal: Decimal, layout: NumberLayout): string {
  const step = Math.max(layout.integerDigits, 1);
  const isZero = decimal.digits === '';
  let power = isZero ? 0 : Math.floor((decimal.point - 1) / step) * step;
  let mantissa = shifted(decimal, -power);
  // 9.99 shown as "10.0" is 1.0 with the next exponent.
  if (!isZero && toFixed(mantissa, layout.fractionDigits).integer.length > step) {
    power += step;
    mantissa = shifted(decimal, -power);
  }
  const [sign, ...rest] = layout.exponent;
  const showsPlus = sign?.kind === 'exponent' && sign.showsPlus;
  const width = rest.filter(isDigit).length;
  const tail = rest.map((token) => (isDigit(token) ? '' : token.text)).join('');
  const size = String(Math.abs(power)).padStart(width, '0');
  return `${fill(mantissa, layout)}E${power < 0 ? '-' : showsPlus ? '+' : ''}${size}${tail}`;
}
