import { isOwnWork, resultOf, type BookResult } from '../collect/book-result.js';
import type { Settings } from '../inspection.js';
import { bookFailure } from './book-failure.js';
import { settingsForBook } from './book-settings.js';
import { listNotices } from './notices.js';
import { inspectBook, type OpenBook } from './open-book.js';

/** Checks the workbook that `open` gives: whatever it holds, the answer is a result, never an error. */
export function bookResult(name: string, open: () => OpenBook, settings: Settings): BookResult {
  const { locale } = settings;
  try {
    const book = open();
    if (isOwnWork(book.workbook)) return { status: 'own' };
    const inForce = settingsForBook(book.workbook, settings);
    const inspection = inspectBook(book, inForce.settings);
    const notices = listNotices(inspection, [], locale);
    return resultOf(inspection, inForce.notice === null ? notices : [inForce.notice, ...notices]);
  } catch (error) {
    return { status: 'failed', ...bookFailure(name, error, locale) };
  }
}
