import { basename } from 'node:path';
import { settingsForBook } from '../book/book-settings.js';
import { listNotices } from '../book/notices.js';
import { inspectBook } from '../book/open-book.js';
import { applyEdits } from '../hosts/xlsx/write.js';
import { toDocument } from '../document.js';
import type { Inspection } from '../inspection.js';
import { say } from '../locales/say.js';
import { plan, planRemoval } from '../writeback/plan.js';
import type { Arguments } from './arguments.js';
import { openBook, type Failure } from './book.js';
import { outputPaths, writeBook } from './files.js';
import { eachBook } from './each-book.js';
import type { ExitCode } from './exit-code.js';
import type { Output } from './output.js';
import { listFindings, overview } from './report.js';
import { settingsFor } from './settings.js';
import { UserError } from './user-error.js';

interface Result {
  readonly path: string;
  readonly inspection: Inspection | null;
  readonly written: string;
  readonly changed: boolean;
  readonly notices: readonly string[];
}

function checkOne(
  path: string,
  output: string,
  args: Arguments,
  settings: ReturnType<typeof settingsFor>,
): Result {
  const book = openBook(path);
  if (args.clean) {
    const edits = planRemoval(book.workbook);
    writeBook(output, edits.length === 0 ? book.bytes : applyEdits(book.bytes, edits));
    return { path, inspection: null, written: output, changed: edits.length > 0, notices: [] };
  }
  const inForce = settingsForBook(book.workbook, settings);
  const inspection = inspectBook(book, inForce.settings);
  const planned = plan(book.workbook, inspection);
  writeBook(output, planned.edits.length === 0 ? book.bytes : applyEdits(book.bytes, planned.edits));
  const notices = [
    ...(inForce.notice === null ? [] : [inForce.notice]),
    ...listNotices(inspection, planned.skipped, args.locale),
  ];
  return { path, inspection, written: output, changed: planned.edits.length > 0, notices };
}

function print(results: readonly Result[], args: Arguments, output: Output): void {
  const { locale } = args;
  const inspected = results.flatMap((result) =>
    result.inspection ? [{ ...result, inspection: result.inspection }] : [],
  );
  if (inspected.length > 0)
    output.out(
      `${overview(
        inspected.map((result) => result.inspection),
        locale,
      )}\n\n`,
    );
  for (const result of inspected) {
    if (args.list) output.out(listFindings(result.inspection, locale));
  }
  for (const result of results) {
    for (const notice of result.notices) output.out(`${notice}\n`);
    output.out(
      `${say(locale, result.changed ? 'cli.written' : 'cli.unchanged', { file: result.written })}\n`,
    );
  }
}

function printJson(
  results: readonly Result[],
  failures: readonly Failure[],
  many: boolean,
  output: Output,
): void {
  const documents: unknown[] = results.map((result) =>
    result.inspection
      ? { ...toDocument(result.inspection), written: result.written }
      : { workbook: basename(result.path), written: result.written },
  );
  documents.push(
    ...failures.map((each) => ({
      workbook: basename(each.path),
      error: { code: each.code, message: each.message },
    })),
  );
  output.out(`${JSON.stringify(many ? documents : documents[0], null, 2)}\n`);
}

/** `tenken check`: checks every book and writes its checked copy. One that cannot be read does not stop the others. */
export async function check(args: Arguments, output: Output): Promise<ExitCode> {
  if (args.operands.length === 0) throw new UserError('cli.no-books');
  const settings = settingsFor(args);
  const paths = outputPaths(args.operands, args.outputFolder, args.inPlace);
  const { results, failures } = await eachBook(args.operands, output, args.locale, (path) =>
    checkOne(path, paths.get(path) ?? path, args, settings),
  );
  if (args.json) printJson(results, failures, args.operands.length > 1, output);
  else print(results, args, output);
  for (const failure of failures) output.error(`${failure.message}\n`);
  if (failures.length > 0) return 2;
  return results.some((result) => (result.inspection?.findings.length ?? 0) > 0) ? 1 : 0;
}
