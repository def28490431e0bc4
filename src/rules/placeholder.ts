import type { Indicator, Observation } from '../indicator/indicator.js';
import { findFiscalYears } from '../quantity/fiscal-year.js';
import { normalise } from '../quantity/normalise.js';

/** Dashes, dots, a cut ######: nothing to read. */
const EMPTY = /^[-~.・…/\\*#\s]*$/;
/** Words and error values of Excel that give no reason either. */
const NOTHING =
  /^(?:なし|無し|無|該当なし|該当無し|実績なし|実績無し|データなし|記載なし|未記入|未入力|空欄|n\/?a|n\.a\.?|nil|null|#[a-z0-9/]+[!?]?)$/i;

/** What stands there besides brackets and years: ― of 「―（令和4年度）」. */
function core(text: string): string {
  const folded = normalise(text).text.replace(/\([^()]*\)/g, '');
  return findFiscalYears(folded)
    .reduce((rest, year) => rest.replace(year.text, ''), folded)
    .trim();
}

/** Whether a figure is absent: 'blank' when nothing says why (blank, ―), 'stated' when a reason does (調査中). */
export function absence(figure: Observation | null): 'blank' | 'stated' | null {
  if (figure === null) return 'blank';
  if (figure.kind !== 'missing') return null;
  const text = core(figure.text);
  return EMPTY.test(text) || NOTHING.test(text) ? 'blank' : 'stated';
}

/** A figure or words that can be held against the other side. */
export function isFilled(figure: Observation | null): figure is Observation {
  return figure !== null && figure.kind !== 'missing';
}

/** Indicators of one record share its rows; a cell of several measures gives several of them. */
export function recordOf({ firstRow, lastRow, sheet }: Indicator): string {
  return `${sheet}!${firstRow}:${lastRow}`;
}
