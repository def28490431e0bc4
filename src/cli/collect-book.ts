import { isOwnWork, resultOf, type BookResult } from '../collect/book-result.js';
import type { Settings } from '../inspection.js';
import { failureOf, inspectBook, openBook } from './book.js';
import { listNotices } from './report.js';
import { settingsForBook } from './settings.js';

/** Reads and checks one workbook on its own: whatever it holds, the answer is a result, never an error. */
export function collectBook(path: string, settings: Settings): BookResult {
  const { locale } = settings;
  try {
    const book = openBook(path);
    if (isOwnWork(book.workbook)) return { status: 'own' };
    const inForce = settingsForBook(book.workbook, settings);
    const inspection = inspectBook(book, inForce.settings);
    const notices = listNotices(inspection, [], locale);
    return resultOf(inspection, inForce.notice === null ? notices : [inForce.notice, ...notices]);
  } catch (error) {
    const { code, message } = failureOf(path, error, locale);
    return { status: 'failed', code, message };
  }
}
