import type { MessageKey } from './ja.js';

export type Locale = 'ja' | 'en';

/** The words a page or program has by now, by language; it never changes, another takes its place. */
export type KnownWords = Readonly<Record<Locale, Readonly<Partial<Record<MessageKey, string>>>>>;

let known: KnownWords = { ja: {}, en: {} };
const listeners = new Set<() => void>();

/** What is known now. */
export function knownWords(): KnownWords {
  return known;
}

/** Adds words of a language; whoever shows words is told. */
export function addWords(locale: Locale, words: KnownWords[Locale]): void {
  known = { ...known, [locale]: { ...known[locale], ...words } };
  for (const listener of listeners) listener();
}

/** Tells when words come; returns the way to hear no more. */
export function onWords(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}
