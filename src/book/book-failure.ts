import { say, type Locale } from '../locales/say.js';
import { HostError } from '../sheet/host.js';
import { ToldError } from './told-error.js';

/** Why a book could not be read, as one sentence. */
export interface BookFailure {
  readonly code: string;
  readonly message: string;
}

/** The sentence for anything that can go wrong with the file named `book`. */
export function bookFailure(book: string, error: unknown, locale: Locale): BookFailure {
  if (error instanceof HostError) {
    const { code, data } = error;
    return { code, message: say(locale, `error.${code}`, { part: '-', ...data, book }) };
  }
  if (error instanceof ToldError) return { code: error.key, message: say(locale, error.key, error.data) };
  // A fault of Tenken's own: told as one, so that it is not taken for findings, and the other books go on.
  const detail = error instanceof Error ? error.message : String(error);
  return { code: 'unexpected', message: say(locale, 'error.unexpected', { book, detail }) };
}
