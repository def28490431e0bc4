import type { MessageKey } from './ja.js';
import { knownWords, type KnownWords, type Locale } from './known-words.js';

export type { Locale, MessageKey };

/** File names and texts of cells may hold line breaks and terminal commands: they are shown as blanks. */
function printable(text: string): string {
  return text.replace(/\p{Cc}+/gu, ' ');
}

/**
 * The words for a key in a language, its `{holes}` filled from `data`; a hole without a value stays visible. What is not
 * there in English yet is said in Japanese; a key is never shown.
 */
export function say(
  locale: Locale,
  key: MessageKey,
  data: Readonly<Record<string, string | number>> = {},
  known: KnownWords = knownWords(),
): string {
  const text = known[locale][key] ?? known.ja[key] ?? '';
  return text.replace(/\{([a-z]+)\}/g, (hole, name: string) =>
    Object.hasOwn(data, name) ? printable(String(data[name])) : hole,
  );
}
