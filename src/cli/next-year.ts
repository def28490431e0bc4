import { existsSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { settingsForBook } from '../book/book-settings.js';
import {
  isRefused,
  nextYearBook,
  nextYearName,
  withoutOwnWork,
  type NextYearBook,
} from '../book/next-year-book.js';
import { sayYear } from '../compare/words.js';
import { say, type Locale } from '../locales/say.js';
import type { NextYear } from '../next-year/next-year.js';
import type { LeftAlone, NextYearChange } from '../next-year/next-year-change.js';
import { toA1 } from '../sheet/address.js';
import type { Arguments } from './arguments.js';
import { failureOf, openBook } from './book.js';
import type { ExitCode } from './exit-code.js';
import { writeBook } from './files.js';
import type { Output } from './output.js';
import { settingsFor } from './settings.js';
import { UserError } from './user-error.js';

function make(path: string, args: Arguments, output: Output): NextYearBook {
  const book = withoutOwnWork(openBook(path));
  const inForce = settingsForBook(book.workbook, settingsFor(args));
  if (inForce.notice !== null) output.error(`${inForce.notice}\n`);
  return nextYearBook(book, inForce.settings);
}

function lineOf({ kind, sheet, row, column, before, after }: NextYearChange, locale: Locale): string {
  const flat = (text: string): string => text.replace(/\s+/g, ' ');
  const what = `${flat(before)} → ${after === '' ? say(locale, 'next.blank') : flat(after)}`;
  return `  ${sheet}!${toA1(row, column)}  [${say(locale, `next.kind.${kind}`)}] ${what}`;
}

function leftLine({ reason, sheet, cell }: LeftAlone, locale: Locale): string {
  return say(locale, `next.left.${reason}`, { place: cell === null ? sheet : `${sheet}!${cell}` });
}

function print({ changes, names, prints, left, year }: NextYear, args: Arguments, output: Output): void {
  const { locale } = args;
  const count = (kind: NextYearChange['kind']): number => changes.filter((each) => each.kind === kind).length;
  output.out(
    `${say(locale, 'next.counts', {
      year: sayYear(year, locale),
      years: count('year'),
      carried: count('carried'),
      emptied: count('emptied'),
      names: names.length,
    })}\n`,
  );
  if (args.list) {
    for (const each of changes) output.out(`${lineOf(each, locale)}\n`);
    for (const { sheet, before, after } of prints)
      after.forEach(({ text }, at) =>
        output.out(`  ${sheet}  [${say(locale, 'next.kind.print')}] ${before[at]?.text ?? ''} → ${text}\n`),
      );
    for (const { before, after } of names)
      output.out(`  [${say(locale, 'next.kind.name')}] ${before} → ${after}\n`);
  }
  output.out(`${say(locale, 'next.targets')}\n`);
  for (const each of left) output.out(`${leftLine(each, locale)}\n`);
}

/**
 * `tenken next-year BOOK`: writes next year's form beside the workbook, or into the folder of `-o`; with `--dry-run` it
 * only tells what would change. Returns 0 when all was done, 1 when something was left for a person to see to, 2 when
 * the workbook could not be read or is protected.
 */
export function makeNextYear(args: Arguments, output: Output): ExitCode {
  const { locale, operands } = args;
  const [path] = operands;
  if (path === undefined || operands.length > 1) throw new UserError('next.needs-one');
  let made: NextYearBook;
  try {
    made = make(path, args, output);
  } catch (error) {
    output.error(`${failureOf(path, error, locale).message}\n`);
    return 2;
  }
  const { form, bytes } = made;
  const target = join(args.output ?? dirname(path), nextYearName(basename(path), form, locale));
  const refused = isRefused(form);
  const isWritten = !args.dryRun && !refused;
  if (isWritten) {
    // Somebody may have begun to fill in the form that is there.
    if (existsSync(target)) throw new UserError('next.exists', { file: target });
    writeBook(target, bytes);
  }
  if (args.json) {
    const changes = form.changes.map(({ kind, sheet, row, column, before, after }) => ({
      kind,
      sheet,
      cell: toA1(row, column),
      before,
      after,
    }));
    const document = {
      schemaVersion: 1,
      year: form.year,
      changes,
      printTexts: form.prints,
      sheetNames: form.names,
      left: form.left,
      written: isWritten ? target : null,
    };
    output.out(`${JSON.stringify(document, null, 2)}\n`);
  } else {
    print(form, args, output);
    if (isWritten) output.out(`${say(locale, 'next.written', { file: target })}\n`);
  }
  if (refused) return 2;
  return form.left.length > 0 ? 1 : 0;
}
