import type { Cell } from './cell.js';
import type { Content } from './edit.js';

/** What a Japanese input method types for the signs of a number, and the minus of a Mac. */
const WIDE: Readonly<Record<string, string>> = {
  '．': '.',
  '，': ',',
  '％': '%',
  '＋': '+',
  '－': '-',
  '−': '-',
};
const WIDE_SIGN = /[０-９．，％＋－−]/g;

/** Digits, thousands set off regularly or not at all, perhaps a per cent sign. */
const NUMBER = /^([+-]?)((?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d*)?|\.\d+)\s?(%?)$/;

/** Full-width digits stand so far behind the others. */
const WIDER_BY = 0xfee0;

/** Excel keeps so many digits of a number and writes zeros for the rest. */
const DIGITS_KEPT = 15;

/**
 * What becomes of text typed into a cell that held `was` (its format counts, for a blank cell too): a number, text, or
 * nothing. It is what Excel makes of it, as long as the cell shows what was typed although its format stays: per cent
 * is a number only where the format is not General, and dates, times, fractions, money, brackets, 1E5, TRUE and
 * numbers of more than 15 digits stay text. Never a formula: text that begins like one is text. A leading ' says text
 * and is dropped.
 */
export function readInput(text: string, was: Cell): Content {
  if (text.startsWith("'")) return textContent(text.slice(1));
  if (showsText(was.format)) return textContent(text);
  const match = NUMBER.exec(narrowed(text).trim());
  if (!match) return textContent(text);
  const [, sign = '', printed = '', percent = ''] = match;
  const digits = printed.replaceAll(',', '');
  if (digits.replace('.', '').replace(/^0+/, '').length > DIGITS_KEPT) return textContent(text);
  if (percent !== '' && was.format === 'General') return textContent(text);
  const plain = Number(digits);
  // Where per cent is shown 10, 10% and 0.1 are all a tenth.
  const isPercent = percent !== '' || (showsPercent(was.format) && plain >= 1);
  const value = isPercent ? Number(`${digits}e-2`) : plain;
  return { kind: 'number', value: sign === '-' && value !== 0 ? -value : value };
}

function textContent(text: string): Content {
  return text === '' ? { kind: 'blank' } : { kind: 'text', text };
}

function narrowed(text: string): string {
  return text.replace(WIDE_SIGN, (sign) => WIDE[sign] ?? String.fromCharCode(sign.charCodeAt(0) - WIDER_BY));
}

/** The format for positive numbers without what it shows as it stands. */
function firstSection(format: string): string {
  const bare = format.replace(/"[^"]*"?|\\.|_.|\*.|\[[^\]]*\]/gs, '');
  return bare.split(';', 1)[0] ?? '';
}

function showsText(format: string): boolean {
  return firstSection(format).includes('@');
}

function showsPercent(format: string): boolean {
  return firstSection(format).includes('%');
}
