import { say, type Locale, type MessageKey } from '../locales/say.js';

export type Words = (key: MessageKey, data?: Readonly<Record<string, string | number>>) => string;

/** The words of a language. */
export function wordsOf(locale: Locale): Words {
  return (key, data) => say(locale, key, data);
}
