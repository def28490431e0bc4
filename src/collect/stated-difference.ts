import { say, type Locale } from '../locales/say.js';
import type { TidyRow } from '../summary/tidy.js';

/** Stated rates are rounded; so much apart they may be the same. */
const ROUNDING = 0.1;

/** What the sheet states of rate and rating where that differs from what was computed; null where it does not. */
export function differenceOf(
  { rate, rating, stated_rate, stated_rating }: TidyRow,
  locale: Locale,
): string | null {
  const parts = [
    stated_rate !== null && rate !== null && Math.abs(stated_rate - rate) > ROUNDING + 1e-9
      ? say(locale, 'summary.stated.rate', { rate: stated_rate })
      : null,
    stated_rating !== null && rating !== null && stated_rating !== rating
      ? say(locale, 'summary.stated.rating', { rating: stated_rating })
      : null,
  ].filter((part) => part !== null);
  return parts.length === 0 ? null : parts.join('・');
}
