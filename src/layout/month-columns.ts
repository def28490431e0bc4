import type { Draft } from './columns.js';

const MONTH = /^(?:1[0-2]|[1-9])月$/;
/** Terms of a year: two of them make it. */
const TERM = /^(?:[前後上下]期|[前後上下]半期|第?[1-4]四半期|[1-3]学期)(?:実績)?$/;
const TOTAL = /^(?:合?計|累計|年間?計|年間|通年)$/;
/** Fewer months may be dates of something else. */
const MONTHS_FROM = 3;
const TERMS_FROM = 2;

/** True for the header of the figures of a month or of a term. */
export function isMonth(key: string): boolean {
  return MONTH.test(key) || TERM.test(key);
}

/** Behind columns of months or terms 計 holds the year's figure: the actual, where no column names one. */
export function readMonths(drafts: readonly Draft[]): void {
  if (drafts.some(({ candidates }) => candidates[0]?.role === 'actual')) return;
  const months = drafts.filter(({ path }) => isMonth(path.at(-1)?.key ?? ''));
  const last = months.at(-1)?.index;
  const enough = months.some(({ path }) => TERM.test(path.at(-1)?.key ?? '')) ? TERMS_FROM : MONTHS_FROM;
  if (months.length < enough || last === undefined) return;
  const total = drafts.find(({ index, path }) => index > last && TOTAL.test(path.at(-1)?.key ?? ''));
  if (total) total.candidates = [{ role: 'actual', score: 0.6, word: total.path.at(-1)?.text ?? '' }];
}
