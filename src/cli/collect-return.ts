import { join } from 'node:path';
import { COLLECTED_MARK } from '../collect/book-result.js';
import type { ReturnedFinding } from '../collect/return-tab.js';
import { returnedBooks } from '../collect/returned-books.js';
import type { Locale } from '../locales/say.js';
import { writeNewFile } from './new-file.js';

/** Writes each department's findings as a workbook of its own; answers how many there are. */
export function returnFindings(
  findings: Iterable<ReturnedFinding>,
  folder: string,
  inputs: readonly string[],
  locale: Locale,
): number {
  const books = returnedBooks(findings, locale);
  for (const { name, sheet } of books) writeNewFile(join(folder, name), inputs, [sheet], COLLECTED_MARK);
  return books.length;
}
