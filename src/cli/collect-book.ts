import { basename } from 'node:path';
import { bookResult } from '../book/book-result.js';
import type { BookResult } from '../collect/book-result.js';
import type { Settings } from '../inspection.js';
import { openBook } from './book.js';

/** Reads and checks the workbook at a path on its own: whatever it holds, the answer is a result, never an error. */
export function collectBook(path: string, settings: Settings): BookResult {
  return bookResult(basename(path), () => openBook(path), settings);
}
