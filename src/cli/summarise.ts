import { settingsForBook } from '../book/book-settings.js';
import { listNotices } from '../book/notices.js';
import { inspectBook } from '../book/open-book.js';
import { applyEdits } from '../hosts/xlsx/write.js';
import type { Inspection, Settings, SummarySettings } from '../inspection.js';
import { say } from '../locales/say.js';
import { readSettings, settingsText } from '../settings-text.js';
import type { Edit } from '../sheet/edit.js';
import type { Workbook } from '../sheet/sheet.js';
import { planSummary } from '../summary/plan-summary.js';
import { tidy } from '../summary/tidy.js';
import { plan } from '../writeback/plan.js';
import type { Arguments } from './arguments.js';
import { openBook } from './book.js';
import { eachBook } from './each-book.js';
import type { ExitCode } from './exit-code.js';
import { outputPaths, writeBook } from './files.js';
import type { Output } from './output.js';
import { overview } from './report.js';
import { settingsFor } from './settings.js';
import { UserError } from './user-error.js';

interface Result {
  readonly inspection: Inspection;
  readonly written: string;
  readonly isChanged: boolean;
  readonly notices: readonly string[];
}

/** What the command line says about counting, over what a workbook carries. */
function withSummary(settings: Settings, args: Arguments): Settings {
  const said: Partial<SummarySettings> = {
    ...(args.by === null ? {} : { by: args.by }),
    ...(args.level === null ? {} : { level: args.level }),
  };
  return { ...settings, summary: { ...settings.summary, ...said } };
}

/**
 * How it was counted is remembered in the workbook; settings of another version are left alone. A scheme named on the
 * command line holds for this run only.
 */
function remembering(workbook: Workbook, args: Arguments, said: Settings): Edit[] {
  const read = readSettings(workbook.settings, { ...said, scheme: null });
  if (!read.ok || (args.by === null && args.level === null)) return [];
  const after = settingsText(withSummary(read.settings, args));
  return after === workbook.settings ? [] : [{ kind: 'settings', before: workbook.settings, after }];
}

function summariseOne(path: string, output: string, args: Arguments, said: Settings): Result {
  const book = openBook(path);
  const inForce = settingsForBook(book.workbook, said);
  const inspection = inspectBook(book, withSummary(inForce.settings, args));
  const checked = plan(book.workbook, inspection);
  const summary = planSummary(book.workbook, inspection);
  const edits = [...checked.edits, ...summary.edits, ...remembering(book.workbook, args, said)];
  writeBook(output, edits.length === 0 ? book.bytes : applyEdits(book.bytes, edits));
  const skipped = new Map([...checked.skipped, ...summary.skipped].map((each) => [each.sheet, each]));
  return {
    inspection,
    written: output,
    isChanged: edits.length > 0,
    notices: [
      ...(inForce.notice === null ? [] : [inForce.notice]),
      ...listNotices(inspection, [...skipped.values()], args.locale),
    ],
  };
}

function print(results: readonly Result[], { locale }: Arguments, output: Output): void {
  if (results.length === 0) return;
  const inspections = results.map(({ inspection }) => inspection);
  output.out(`${overview(inspections, locale)}\n\n`);
  for (const { notices, isChanged, written } of results) {
    for (const notice of notices) output.out(`${notice}\n`);
    output.out(`${say(locale, isChanged ? 'cli.summarised' : 'cli.unchanged', { file: written })}\n`);
  }
}

/**
 * `tenken summarise`: checks every book and writes its checked copy with the summary tabs, or builds those anew. One
 * that cannot be read does not stop the others. `--json` prints the tidy rows of all of them.
 */
export async function summarise(args: Arguments, output: Output): Promise<ExitCode> {
  if (args.operands.length === 0) throw new UserError('cli.no-books');
  const settings = settingsFor(args);
  const paths = outputPaths(args.operands, args.outputFolder, args.inPlace);
  const { results, failures } = await eachBook(args.operands, output, args.locale, (path) =>
    summariseOne(path, paths.get(path) ?? path, args, settings),
  );
  if (args.json) {
    output.out(
      `${JSON.stringify(
        results.flatMap(({ inspection }) => tidy(inspection)),
        null,
        2,
      )}\n`,
    );
  } else print(results, args, output);
  for (const failure of failures) output.error(`${failure.message}\n`);
  if (failures.length > 0) return 2;
  return results.some(({ inspection }) => inspection.findings.length > 0) ? 1 : 0;
}
