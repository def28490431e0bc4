import { en } from './en.js';
import { ja, type MessageKey } from './ja.js';

export type Locale = 'ja' | 'en';
export type { MessageKey };

/** File names and texts of cells may hold line breaks and terminal commands: they are shown as blanks. */
function printable(text: string): string {
  return text.replace(/\p{Cc}+/gu, ' ');
}

/** The words for a key in a language, its `{holes}` filled from `data`; a hole without a value stays visible. */
export function say(
  locale: Locale,
  key: MessageKey,
  data: Readonly<Record<string, string | number>> = {},
): string {
  const text: string = locale === 'en' ? en[key] : ja[key];
  return text.replace(/\{([a-z]+)\}/g, (hole, name: string) =>
    Object.hasOwn(data, name) ? printable(String(data[name])) : hole,
  );
}
