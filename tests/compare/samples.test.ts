import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { compare } from '../../src/compare/compare.js';
import { readSurroundings } from '../../src/hosts/xlsx/read-surroundings.js';
import { readWorkbook } from '../../src/hosts/xlsx/read.js';
import { applyEdits } from '../../src/hosts/xlsx/write.js';
import { inspect } from '../../src/inspect.js';
import type { Inspection } from '../../src/inspection.js';
import { nextYear } from '../../src/next-year/next-year.js';
import { DEFAULT_SETTINGS } from '../../src/settings.js';
import type { Content, Edit } from '../../src/sheet/edit.js';

const FOLDER = join(__dirname, '../../samples');
const SAMPLES = readdirSync(FOLDER).filter((name) => name.endsWith('.xlsx'));

/** What the next year might bring: the same text with its first number one more. */
function grown(content: Content): Content {
  if (content.kind === 'number') return { kind: 'number', value: content.value + 1 };
  if (content.kind !== 'text') return content;
  return { kind: 'text', text: content.text.replace(/\d+/, (digits) => String(Number(digits) + 1)) };
}

/** A sample, and the sheet of the year after it: next year's form of it, filled in. */
function years(name: string): { last: Inspection; current: Inspection } {
  const bytes = readFileSync(join(FOLDER, name));
  const book = readWorkbook(bytes, name);
  const last = inspect(book, DEFAULT_SETTINGS);
  const form = nextYear(book, last.tables, readSurroundings(bytes));
  const names = new Map(form.names.map(({ before, after }) => [before, after]));
  const emptied = form.changes.filter(({ kind }) => kind === 'emptied');
  const edits = [...new Set(emptied.map(({ sheet }) => sheet))].map((sheet): Edit => {
    const cells = emptied.filter((each) => each.sheet === sheet);
    return {
      kind: 'input',
      sheet: names.get(sheet) ?? sheet,
      before: cells.map(({ row, column, to }) => ({ row, column, content: to })),
      after: cells.map(({ row, column, from }) => ({ row, column, content: grown(from) })),
    };
  });
  const filled = applyEdits(bytes, [...form.edits, ...edits]);
  return { last, current: inspect(readWorkbook(filled, name), DEFAULT_SETTINGS) };
}

test.each(SAMPLES)(
  '%s beside its next year: every indicator has its partner, and no sure one is wrong',
  (name) => {
    const { last, current } = years(name);
    const { pairs, unsure, dropped, added } = compare(last, current);
    const all = last.tables.reduce((sum, { checked }) => sum + checked.length, 0);
    expect([dropped.length, added.length, pairs.length + unsure.length]).toEqual([0, 0, all]);
    expect(unsure.length).toBeLessThanOrEqual(all * 0.05);
    for (const pair of pairs) expect(pair.current.indicator.firstRow).toBe(pair.last.indicator.firstRow);
    const kinds = new Set(pairs.flatMap(({ changes }) => changes.map(({ kind }) => kind)));
    expect([kinds.has('target-changed'), kinds.has('baseline-changed')]).toEqual([false, false]);
  },
);
