import { say, type Locale } from '../locales/say.js';
import type { GroupBy } from './counts.js';
import type { TidyRow } from './tidy.js';

/** What an indicator is counted under, in words that stand in the cells. */
export type Labels = Readonly<Record<GroupBy, string>>;

/** `heading`: what it is counted under at the level of headings that is counted by; null where there is none. */
export function labelsOf(
  { department, rating }: Pick<TidyRow, 'department' | 'rating'>,
  heading: string | null,
  locale: Locale,
): Labels {
  return {
    heading: heading ?? say(locale, 'summary.no-heading'),
    department: oneLine(department) ?? say(locale, 'summary.no-department'),
    rating: rating ?? say(locale, 'summary.no-rating'),
  };
}

/** A name in one line; null for none. */
function oneLine(text: string | null): string | null {
  const line = (text ?? '').replace(/\s*\n\s*/g, '・').trim();
  return line === '' ? null : line;
}
