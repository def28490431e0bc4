import type { Locale } from '../locales/say.js';
import { OUT_COLUMNS, type OutRow } from './out-columns.js';

/** Excel takes a file for UTF-8 by these three bytes. */
export const BOM = '\uFEFF';

/** What makes a spreadsheet take a text for a formula (OWASP, CSV injection), in the width Japanese input gives too. */
const FORMULA_START = /^[=+\-@\t\r\n＝＋－−＠]/;
/** Figures and dashes begin like formulas and are none. */
const HARMLESS = /^(?:[-+－−＋]?[0-9０-９][0-9０-９,，]*(?:[.．][0-9０-９]+)?[%％]?|[-－−]+)$/;

/** A text no spreadsheet computes: an apostrophe goes before what begins like a formula. */
export function defused(text: string): string {
  return FORMULA_START.test(text) && !HARMLESS.test(text) ? `'${text}` : text;
}

function field(value: string | number | boolean | null): string {
  if (value === null) return '';
  if (typeof value !== 'string') return String(value);
  const text = defused(value);
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

function line(values: readonly (string | number | boolean | null)[]): string {
  return `${values.map(field).join(',')}\r\n`;
}

/** The heading line, in a language. */
export function csvHeader(locale: Locale): string {
  return line(OUT_COLUMNS.map((column) => column[locale]));
}

/** One row as a line of RFC 4180: numbers stay numbers, texts are safe to open in a spreadsheet. */
export function csvLine(row: OutRow): string {
  return line(OUT_COLUMNS.map(({ key }) => row[key]));
}
