import type { Locale } from './say.js';

/** The language for a tag such as `en-GB`: English where it is one of the English ones, else Japanese. */
export function localeOf(tag: string): Locale {
  return /^en\b/i.test(tag) ? 'en' : 'ja';
}
