import { basename } from 'node:path';
import { readWorkbook } from '../hosts/xlsx/read.js';
import { READ_LIMITS } from '../hosts/xlsx/read-limits.js';
import { inspect } from '../inspect.js';
import type { Inspection, Settings } from '../inspection.js';
import { say, type Locale } from '../locales/say.js';
import { HostError } from '../sheet/host.js';
import type { Workbook } from '../sheet/sheet.js';
import { readBook } from './files.js';
import { UserError } from './user-error.js';

/** Filled rows of one sheet; the largest plan of a city has some thousand. Beyond it memory would not be bounded. */
const MAX_ROWS = 50_000;

/** A book that was read. */
export interface ReadBook {
  readonly path: string;
  readonly bytes: Uint8Array;
  readonly workbook: Workbook;
}

/** Why a book could not be read, as one sentence. */
export interface Failure {
  readonly path: string;
  readonly code: string;
  readonly message: string;
}

/** The sentence for anything that can go wrong with one book. */
export function failureOf(path: string, error: unknown, locale: Locale): Failure {
  const book = basename(path);
  if (error instanceof HostError) {
    return {
      path,
      code: error.code,
      message: say(locale, `error.${error.code}`, { part: '-', ...error.data, book }),
    };
  }
  if (error instanceof UserError)
    return { path, code: error.key, message: say(locale, error.key, error.data) };
  // A fault of Tenken's own: told as one, so that it is not taken for findings, and the other books go on.
  const detail = error instanceof Error ? error.message : String(error);
  return { path, code: 'unexpected', message: say(locale, 'error.unexpected', { book, detail }) };
}

/** Reads a book; HostError 'no-cells' when nothing is in it. */
export function openBook(path: string): ReadBook {
  const bytes = readBook(path);
  const workbook = readWorkbook(bytes, basename(path), { limits: { ...READ_LIMITS, maxRows: MAX_ROWS } });
  if (workbook.sheets.every((sheet) => sheet.rowCount === 0)) throw new HostError('no-cells');
  return { path, bytes, workbook };
}

/** Inspects a book; UserError when no sheet of it holds a table of indicators. */
export function inspectBook(book: ReadBook, settings: Settings): Inspection {
  const inspection = inspect(book.workbook, settings);
  if (inspection.tables.length === 0) throw new UserError('cli.no-table', { book: basename(book.path) });
  return inspection;
}
