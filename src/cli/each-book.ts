import { basename } from 'node:path';
import type { Locale } from '../locales/say.js';
import { failureOf, type Failure } from './book.js';
import { progress, type Output } from './output.js';

/** Does the work of a command on each book in turn, saying how far it is. One that fails does not stop the others. */
export async function eachBook<T>(
  books: readonly string[],
  output: Output,
  locale: Locale,
  work: (path: string) => T,
): Promise<{ readonly results: readonly T[]; readonly failures: readonly Failure[] }> {
  const results: T[] = [];
  const failures: Failure[] = [];
  const line = progress(output, locale);
  for (const [index, path] of books.entries()) {
    line.show('cli.reading', { index: index + 1, total: books.length, book: basename(path) });
    // Lets a Ctrl+C through between two books.
    await new Promise((resolve) => setImmediate(resolve));
    try {
      results.push(work(path));
    } catch (error) {
      failures.push(failureOf(path, error, locale));
    }
  }
  line.wipe();
  return { results, failures };
}
