import type { Locale } from './known-words.js';

/** Fetches what a page needs to be seen in a language, before it is; rejects where that cannot be had. */
export async function loadLanguage(locale: Locale): Promise<void> {
  // The Japanese words of the first screen come with the page.
  if (locale === 'en') await import('./english.js');
}

/** Fetches the words of all that a page does not show at first. English came as a whole. */
export async function loadFurtherWords(): Promise<void> {
  await import('./japanese.js');
}
