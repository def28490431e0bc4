import { basename } from 'node:path';
import { settingsForBook } from '../book/book-settings.js';
import { inspectBook } from '../book/open-book.js';
import { toDocument } from '../document.js';
import type { Inspection } from '../inspection.js';
import { say } from '../locales/say.js';
import { tidy } from '../summary/tidy.js';
import type { Arguments } from './arguments.js';
import { failureOf, openBook } from './book.js';
import { DataFiles } from './data-files.js';
import type { ExitCode } from './exit-code.js';
import type { Output } from './output.js';
import { settingsFor } from './settings.js';
import { UserError } from './user-error.js';

/** What is done with each book, and with one that cannot be read. */
interface Takes {
  readonly book: (inspection: Inspection, path: string) => void;
  readonly failure: (workbook: string, error: { readonly code: string; readonly message: string }) => void;
}

/** Reads the books one after another; 2 when one could not be read. */
function readAll(args: Arguments, output: Output, takes: Takes): ExitCode {
  const settings = settingsFor(args);
  let code: ExitCode = 0;
  for (const path of args.operands) {
    let inspection: Inspection;
    try {
      const book = openBook(path);
      const inForce = settingsForBook(book.workbook, settings);
      inspection = inspectBook(book, inForce.settings);
      if (inForce.notice !== null) output.error(`${inForce.notice}\n`);
    } catch (error) {
      const failure = failureOf(path, error, args.locale);
      output.error(`${failure.message}\n`);
      takes.failure(basename(path), { code: failure.code, message: failure.message });
      code = 2;
      continue;
    }
    takes.book(inspection, path);
  }
  return code;
}

function toJson(args: Arguments, output: Output): ExitCode {
  const documents: unknown[] = [];
  const code = readAll(args, output, {
    book: (inspection) => documents.push(toDocument(inspection)),
    failure: (workbook, error) => {
      if (args.operands.length > 1) documents.push({ workbook, error });
    },
  });
  const printed = args.operands.length > 1 ? documents : documents[0];
  if (printed !== undefined) output.out(`${JSON.stringify(printed, null, 2)}\n`);
  return code;
}

function toData(args: Arguments, output: Output): ExitCode {
  const files = new DataFiles(args.data, args.operands, args.locale);
  let code: ExitCode;
  let count = 0;
  try {
    code = readAll(args, output, {
      book: (inspection, path) => {
        const file = path.replaceAll('\\', '/');
        for (const row of tidy(inspection)) {
          files.add({ file, ...row });
          count++;
        }
      },
      failure: () => undefined,
    });
  } catch (error) {
    files.discard();
    throw error;
  }
  for (const file of files.finish()) output.out(`${say(args.locale, 'data.written', { count, file })}\n`);
  return code;
}

/**
 * `tenken extract`: prints what was read as JSON, one object for one book, an array for several; or writes its rows to
 * the data files asked for, book by book. Returns 0 when every book could be read: findings are part of the answer
 * here, not a verdict on the books.
 */
export function extractBooks(args: Arguments, output: Output): ExitCode {
  if (args.operands.length === 0) throw new UserError('cli.no-books');
  return Object.values(args.data).some((path) => path !== null) ? toData(args, output) : toJson(args, output);
}
