import { join } from 'node:path';
import { COLLECTED_MARK } from '../collect/book-result.js';
import type { ReturnedFinding } from '../collect/return-tab.js';
import { returnedBooks } from '../collect/returned-books.js';
import { returnedTexts } from '../collect/returned-texts.js';
import { BOM } from '../dataout/csv.js';
import type { Locale } from '../locales/say.js';
import { NewFile, writeNewFile } from './new-file.js';

/** What a department's findings are written as. */
export type ReturnFormat = 'xlsx' | 'text';

function writeText(path: string, inputs: readonly string[], text: string): void {
  const file = new NewFile(path, inputs);
  try {
    file.write(new TextEncoder().encode(BOM + text));
  } catch (error) {
    file.discard();
    throw error;
  }
  file.finish();
}

/** Writes each department's findings as a file of its own; answers how many there are. */
export function returnFindings(
  findings: Iterable<ReturnedFinding>,
  to: { readonly folder: string; readonly format: ReturnFormat },
  inputs: readonly string[],
  locale: Locale,
): number {
  if (to.format === 'text') {
    const texts = returnedTexts(findings, locale);
    for (const { name, text } of texts) writeText(join(to.folder, name), inputs, text);
    return texts.length;
  }
  const books = returnedBooks(findings, locale);
  for (const { name, sheet } of books) writeNewFile(join(to.folder, name), inputs, [sheet], COLLECTED_MARK);
  return books.length;
}
