import { say, type Locale } from '../locales/say.js';
import type { BookResult } from './book-result.js';

/** Milliseconds a workbook may take, whoever reads it. The largest plan of a city takes some seconds. */
export const LONGEST = 120_000;

/** Why reading a workbook was broken off: its reader broke, or it took longer than it may, in milliseconds. */
export type BreakOff =
  | { readonly state: 'crashed'; readonly detail: string }
  | { readonly state: 'too-long'; readonly longest: number };

/** The result of the workbook named `book` whose reading was broken off. */
export function brokenOff(book: string, why: BreakOff, locale: Locale): BookResult {
  const message =
    why.state === 'crashed'
      ? say(locale, 'collect.crashed', { book, detail: why.detail })
      : say(locale, 'collect.too-long', { book, seconds: why.longest / 1000 });
  return { status: 'failed', code: why.state, message };
}
