import { say, type Locale } from '../locales/say.js';
import { fiscalYearName } from '../quantity/fiscal-year-name.js';
import { printName } from '../rules/print.js';
import type { Checked } from '../rules/rule.js';
import type { Change, ChangeSide, MatchEvidence, Pair } from './comparison.js';

/** A year as a heading names it. */
export function sayYear(year: number | null, locale: Locale): string {
  if (year === null) return say(locale, 'compare.year-unknown');
  return say(locale, 'compare.year', { year: locale === 'ja' ? fiscalYearName(year) : year });
}

/** What one side of a change says. */
export function saySide(change: Change, side: ChangeSide, locale: Locale): string {
  const { text } = side;
  const isDirection = change.kind === 'direction-changed';
  if (isDirection && (text === 'increase' || text === 'decrease' || text === 'maintain'))
    return say(locale, `direction.${text}`);
  return text;
}

/** Whether a change ought to be explained by the sheet: a moved target, not a new number. */
export function needsWord({ kind }: Change): boolean {
  return kind === 'target-changed' || kind === 'baseline-changed' || kind === 'actual-revised';
}

/** What the sheet says about a change; empty where nothing need be said. */
export function sayExplained(change: Change, locale: Locale): string {
  if (change.explained !== null) return say(locale, 'compare.explained', { text: change.explained });
  return needsWord(change) ? say(locale, 'compare.unexplained') : '';
}

function sayOne({ code, share, agreeing, compared }: MatchEvidence, locale: Locale): string {
  const word = say(locale, `compare.evidence.${code}`);
  return agreeing === undefined || compared === undefined
    ? say(locale, 'compare.evidence.share', { code: word, percent: Math.round(share * 100) })
    : say(locale, 'compare.evidence.counted', { code: word, agreeing, compared });
}

/** What a match rests on, in one line. */
export function sayEvidence({ evidence }: Pair, locale: Locale): string {
  return evidence.map((each) => sayOne(each, locale)).join(' ・ ');
}

/** Where an indicator stands in its book. */
export function placeOf({ indicator }: Checked): string {
  return `${indicator.sheet}!${indicator.cells.name ?? indicator.target?.cell ?? `A${indicator.firstRow + 1}`}`;
}

export { printName };
