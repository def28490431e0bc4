import { dirname, join } from 'node:path';
import { COLLECTED_MARK } from '../collect/book-result.js';
import { collectedTabs } from '../collect/collected-tabs.js';
import { gather, type Gathered } from '../collect/gather.js';
import { say } from '../locales/say.js';
import type { Arguments } from './arguments.js';
import { collectBook } from './collect-book.js';
import { CACHE_FOLDER, CollectCache } from './collect-cache.js';
import { listedDepartments } from './collect-departments.js';
import { collectFiles } from './collect-files.js';
import { urisFrom } from './collect-uris.js';
import { readFiles } from './collect-read.js';
import { returnFindings } from './collect-return.js';
import { DataFiles } from './data-files.js';
import type { ExitCode } from './exit-code.js';
import { writeNewFile } from './new-file.js';
import { progress, type Output } from './output.js';
import { settingsFor } from './settings.js';
import { UserError } from './user-error.js';

function counts({ lines, indicators, findings, departments, doubles, spellings }: Gathered, cached: number) {
  const count = (...states: string[]): number => lines.filter(({ state }) => states.includes(state)).length;
  return {
    files: lines.length,
    read: count('read', 'partly-replaced', 'replaced'),
    replaced: count('replaced'),
    failed: count('failed'),
    own: count('own'),
    cached,
    indicators,
    findings,
    missing: departments?.filter(({ state }) => state === 'missing').length ?? 0,
    doubles: doubles.length,
    spellings: spellings.length,
  };
}

function writeData(gathered: Gathered, args: Arguments, inputs: readonly string[]): string[] {
  const files = new DataFiles(args.data, inputs, args.locale);
  try {
    for (const row of gathered.rows()) files.add(row);
  } catch (error) {
    files.discard();
    throw error;
  }
  return files.finish();
}

/** Runs a job that Ctrl+C ends in good order. */
async function cancellable<T>(job: (signal: AbortSignal) => Promise<T>): Promise<T> {
  const controller = new AbortController();
  const cancel = (): void => {
    controller.abort();
  };
  process.once('SIGINT', cancel);
  try {
    return await job(controller.signal);
  } finally {
    process.removeListener('SIGINT', cancel);
  }
}

/**
 * `tenken collect`: gathers the workbooks of folders into one new workbook. Returns 0 when all could be read and there
 * is nothing to look at, 1 with findings, missing departments or double reports, 2 when a file could not be read.
 */
export async function collect(args: Arguments, output: Output): Promise<ExitCode> {
  const { locale, operands, output: target } = args;
  if (operands.length === 0) throw new UserError('collect.needs-books');
  if (target === null) throw new UserError('collect.needs-output');
  const departments = args.departments === null ? null : listedDepartments(args.departments);
  const files = collectFiles(operands, target);
  if (files.length === 0) throw new UserError('collect.nothing');
  const settings = settingsFor(args);
  const cache = new CollectCache(join(dirname(target), CACHE_FOLDER));
  const line = progress(output, locale);
  let read = 0;
  let failed = 0;
  const { result, isCancelled } = await cancellable(async (signal) => ({
    result: await readFiles(
      files,
      settings,
      cache,
      (file, done, isFailed) => {
        read = done;
        if (isFailed) failed++;
        line.show('collect.reading', { done, total: files.length, failed, file });
      },
      signal,
    ),
    isCancelled: signal.aborted,
  }));
  line.wipe();
  if (isCancelled) {
    output.error(`${say(locale, 'collect.cancelled', { done: read, folder: cache.folder })}\n`);
    return 2;
  }
  const inputs = files.map(({ path }) => path);
  const gathered = gather(
    result.files,
    // What another run took away meanwhile is read once more.
    ({ key, path }) => cache.get(key) ?? collectBook(path, settings),
    departments,
    locale,
    { by: args.by ?? settings.summary.by, level: args.level ?? settings.summary.level },
  );
  writeNewFile(target, inputs, collectedTabs(gathered, locale, urisFrom(target, files)), COLLECTED_MARK);
  const data = writeData(gathered, args, inputs);
  const returned =
    args.returnFolder === null
      ? null
      : returnFindings(
          gathered.findingsOf(),
          { folder: args.returnFolder, format: args.returnFormat },
          inputs,
          locale,
        );
  cache.tidyUp();
  const sums = counts(gathered, result.cached);
  if (args.json) {
    const { lines, replaced, doubles, spellings } = gathered;
    const document = {
      schemaVersion: 1,
      counts: sums,
      files: lines,
      replaced,
      departments: gathered.departments,
      doubles,
      spellings,
      written: [target, ...data],
    };
    output.out(`${JSON.stringify(document, null, 2)}\n`);
  } else {
    output.out(`${say(locale, 'collect.summary', sums)}\n${say(locale, 'collect.counts', sums)}\n`);
    output.out(`${say(locale, 'collect.written', { file: target })}\n`);
    for (const file of data) output.out(`${say(locale, 'data.written', { count: sums.indicators, file })}\n`);
    if (returned !== null && args.returnFolder !== null)
      output.out(`${say(locale, 'collect.returned', { count: returned, folder: args.returnFolder })}\n`);
  }
  for (const { file, state, note } of gathered.lines)
    if (state === 'failed') output.error(`${file}: ${note}\n`);
  if (sums.failed > 0) return 2;
  return sums.findings + sums.missing + sums.doubles > 0 ? 1 : 0;
}
