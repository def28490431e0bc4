import { COMPARED_MARK } from '../collect/book-result.js';
import { settingsForBook } from '../book/book-settings.js';
import { inspectBook } from '../book/open-book.js';
import type { ComparedPair, Comparison } from '../compare/comparison.js';
import { compareDocument } from '../compare/compare-document.js';
import { compareTabs, sayHead } from '../compare/compare-tabs.js';
import { compare } from '../compare/compare.js';
import { sparkline } from '../compare/sparkline.js';
import { placeOf, printName, sayEvidence, sayExplained, saySide } from '../compare/words.js';
import type { Inspection } from '../inspection.js';
import { say, type Locale } from '../locales/say.js';
import type { Arguments } from './arguments.js';
import { failureOf, openBook } from './book.js';
import type { ExitCode } from './exit-code.js';
import { writeNewFile } from './new-file.js';
import { layOut, type Output } from './output.js';
import { settingsFor } from './settings.js';
import { UserError } from './user-error.js';

/** Longer texts are cut in the terminal; the workbook and the JSON have them whole. */
const LONGEST = 40;

function shortened(text: string): string {
  const line = text.replace(/\s+/g, ' ');
  const letters = Array.from(line);
  return letters.length > LONGEST ? `${letters.slice(0, LONGEST - 1).join('')}…` : line;
}

/** Actuals from the first year that has one to the last; a plan's last year has a target alone. */
function actualsOf(trend: ComparedPair['trend']): (number | null)[] {
  const has = ({ actual }: (typeof trend)[number]): boolean => actual !== null;
  return trend.slice(trend.findIndex(has), trend.findLastIndex(has) + 1).map(({ actual }) => actual);
}

function pairTable(pairs: readonly ComparedPair[], locale: Locale): string {
  const heads = ['number', 'name', 'last-actual', 'actual', 'trend', 'changes'] as const;
  const rows = pairs.map(({ last, current, changes, trend }) => [
    current.indicator.id ?? '',
    shortened(printName(current.indicator)),
    shortened(last.indicator.actual?.text ?? ''),
    shortened(current.indicator.actual?.text ?? ''),
    sparkline(actualsOf(trend)),
    [...new Set(changes.map(({ kind }) => say(locale, `compare.kind.${kind}`)))].join('・'),
  ]);
  return layOut([heads.map((head) => say(locale, `compare.col.${head}`)), ...rows], []);
}

function changeLines({ pairs }: Comparison, locale: Locale): string[] {
  return pairs.flatMap(({ current, changes }) =>
    changes.map((change) => {
      const [before, after] = [change.last, change.current].map((side) =>
        shortened(saySide(change, side, locale)),
      );
      const said = shortened(sayExplained(change, locale));
      const what = change.kind === 'text-left' ? before : `${before ?? ''} → ${after ?? ''}`;
      const place = change.current.cell ?? '';
      const name = shortened(printName(current.indicator));
      return `  ${change.current.sheet}!${place}  [${say(locale, `compare.kind.${change.kind}`)}] ${name}: ${what ?? ''}${said === '' ? '' : ` (${said})`}`;
    }),
  );
}

function print(comparison: Comparison, locale: Locale, output: Output): void {
  const { pairs, unsure, dropped, added } = comparison;
  const counts = {
    pairs: pairs.length,
    unsure: unsure.length,
    dropped: dropped.length,
    added: added.length,
    changes: pairs.reduce((sum, { changes }) => sum + changes.length, 0),
  };
  output.out(`${sayHead(comparison, locale)}\n${say(locale, 'compare.counts', counts)}\n\n`);
  if (pairs.length > 0) output.out(`${pairTable(pairs, locale)}\n\n`);
  for (const line of changeLines(comparison, locale)) output.out(`${line}\n`);
  for (const [kind, list] of [
    ['dropped', dropped],
    ['added', added],
  ] as const) {
    for (const each of list)
      output.out(`  ${placeOf(each)}  [${say(locale, `compare.${kind}`)}] ${printName(each.indicator)}\n`);
  }
  if (unsure.length > 0) output.out(`\n${say(locale, 'compare.unsure')}\n`);
  for (const pair of unsure) {
    output.out(
      `  ${placeOf(pair.last)} ${printName(pair.last.indicator)} → ${placeOf(pair.current)} ${printName(pair.current.indicator)}: ${say(locale, `compare.doubt.${pair.doubt}`)} (${sayEvidence(pair, locale)})\n`,
    );
  }
}

function inspected(path: string, args: Arguments, output: Output): Inspection | null {
  try {
    const book = openBook(path);
    const inForce = settingsForBook(book.workbook, settingsFor(args));
    if (inForce.notice !== null) output.error(`${inForce.notice}\n`);
    return inspectBook(book, inForce.settings);
  } catch (error) {
    output.error(`${failureOf(path, error, args.locale).message}\n`);
    return null;
  }
}

/**
 * `tenken compare LAST THIS`: what changed between two years' sheets; with `-o`, as a workbook too. Returns 0 when
 * nothing did, 1 when there is something to look at, 2 when one of the books could not be read.
 */
export function compareBooks(args: Arguments, output: Output): ExitCode {
  const [lastPath, currentPath, ...rest] = args.operands;
  if (lastPath === undefined || currentPath === undefined || rest.length > 0)
    throw new UserError('compare.needs-two');
  const last = inspected(lastPath, args, output);
  const current = inspected(currentPath, args, output);
  if (!last || !current) return 2;
  const comparison = compare(last, current);
  if (args.output !== null)
    writeNewFile(args.output, args.operands, compareTabs(comparison, args.locale), COMPARED_MARK);
  if (args.json) output.out(`${JSON.stringify(compareDocument(comparison), null, 2)}\n`);
  else {
    print(comparison, args.locale, output);
    if (args.output !== null) output.out(`\n${say(args.locale, 'compare.written', { file: args.output })}\n`);
  }
  const { pairs, unsure, dropped, added } = comparison;
  const quiet = pairs.every(({ changes }) => changes.length === 0);
  return quiet && unsure.length + dropped.length + added.length === 0 ? 0 : 1;
}
