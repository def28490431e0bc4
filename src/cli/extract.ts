import { basename } from 'node:path';
import { toDocument } from '../document.js';
import type { Arguments } from './arguments.js';
import { failureOf, inspectBook, openBook } from './book.js';
import type { ExitCode } from './exit-code.js';
import type { Output } from './output.js';
import { settingsFor, settingsForBook } from './settings.js';
import { UserError } from './user-error.js';

/**
 * `tenken extract`: prints what was read as JSON, one object for one book, an array for several. Writes no file.
 * Returns 0 when every book could be read: findings are part of the answer here, not a verdict on the books.
 */
export function extractBooks(args: Arguments, output: Output): ExitCode {
  if (args.operands.length === 0) throw new UserError('cli.no-books');
  const settings = settingsFor(args);
  const documents: unknown[] = [];
  let code: ExitCode = 0;
  for (const path of args.operands) {
    try {
      const book = openBook(path);
      const inForce = settingsForBook(book.workbook, settings);
      documents.push(toDocument(inspectBook(book, inForce.settings)));
      if (inForce.notice !== null) output.error(`${inForce.notice}\n`);
    } catch (error) {
      const failure = failureOf(path, error, args.locale);
      output.error(`${failure.message}\n`);
      if (args.operands.length > 1)
        documents.push({ workbook: basename(path), error: { code: failure.code, message: failure.message } });
      code = 2;
    }
  }
  const printed = args.operands.length > 1 ? documents : documents[0];
  if (printed !== undefined) output.out(`${JSON.stringify(printed, null, 2)}\n`);
  return code;
}
