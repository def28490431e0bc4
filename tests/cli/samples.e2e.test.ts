import { copyFileSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { documentSchema } from '../../src/indicator/document.js';
import { z } from '../../src/zod.js';
import { runTenken, runTenkenUnread, samplePath } from '../robustness/run-tenken.js';
import { partsOf, runMain } from './run-main.js';

jest.setTimeout(60_000);

const folder = mkdtempSync(join(tmpdir(), 'tenken-samples-'));
const inFolder = (...names: string[]) => join(folder, ...names);
afterAll(() => {
  rmSync(folder, { recursive: true });
});

const checkedSchema = documentSchema.extend({ written: z.string() });

describe.each<[sample: string, code: 0 | 1]>([
  ['isehara-directors-pledge', 1],
  ['isehara-midterm-plan', 1],
  ['minamialps-reform-plan', 1],
  ['sagamihara-bureau-policy', 1],
  ['sagamihara-collaboration-plan', 1],
])('%s', (sample, code) => {
  const name = `${sample}.xlsx`;
  const original = readFileSync(samplePath(sample));
  const first = inFolder('first', name);

  test('a checked copy is written and the book stays as it is', async () => {
    const run = await runMain(['check', samplePath(sample), '-o', inFolder('first')]);
    expect({ code: run.code, stderr: run.stderr }).toEqual({ code, stderr: '' });
    expect(run.stdout).toContain(`点検済みの写し: ${first}\n`);
    expect(readFileSync(samplePath(sample)).equals(original)).toBe(true);
    expect(readFileSync(first).equals(original)).toBe(false);
  });

  test('checking the checked copy changes nothing and finds the same', async () => {
    const again = await runMain(['check', first, '-o', inFolder('second'), '--json']);
    const once = await runMain(['extract', samplePath(sample), '--json']);
    expect(readFileSync(inFolder('second', name)).equals(readFileSync(first))).toBe(true);
    const { written, ...document } = checkedSchema.parse(JSON.parse(again.stdout));
    expect(written).toBe(inFolder('second', name));
    expect(document).toEqual(documentSchema.parse(JSON.parse(once.stdout)));
  });

  test('the copy keeps every part, in its order, before what is new', () => {
    const before = partsOf(samplePath(sample)).map(([part]) => part);
    const after = partsOf(first).map(([part]) => part);
    expect(after.slice(0, before.length)).toEqual(before);
  });

  test('--clean gives every part of the original back', async () => {
    const run = await runMain(['check', first, '--clean', '-o', inFolder('clean')]);
    expect({ code: run.code, stderr: run.stderr }).toEqual({ code: 0, stderr: '' });
    const before = partsOf(samplePath(sample));
    const after = partsOf(inFolder('clean', name));
    expect(after.map(([part]) => part)).toEqual(before.map(([part]) => part));
    for (const [index, [part, content]] of before.entries()) {
      expect([part, after[index]?.[1] === content]).toEqual([part, true]);
    }
  });

  test('--clean of a book Tenken never saw is a copy of it', async () => {
    const run = await runMain(['check', samplePath(sample), '--clean', '-o', inFolder('untouched')]);
    expect(run.code).toBe(0);
    expect(readFileSync(inFolder('untouched', name)).equals(original)).toBe(true);
  });

  test('extract prints the contract and nothing else', async () => {
    const run = await runMain(['extract', samplePath(sample), '--json']);
    expect({ code: run.code, stderr: run.stderr }).toEqual({ code: 0, stderr: '' });
    const printed: unknown = JSON.parse(run.stdout);
    const document = documentSchema.parse(printed);
    // Nothing beyond the contract: the schema drops what it does not know.
    expect(printed).toEqual(document);
    expect(document.workbook).toBe(name);
    expect(document.tables.flatMap((table) => table.indicators).length).toBeGreaterThan(5);
  });
});

test('in place, twice: the second run changes nothing, --clean gives the original back', async () => {
  const sample = samplePath('isehara-midterm-plan');
  mkdirSync(inFolder('place'));
  const book = inFolder('place', 'book.xlsx');
  copyFileSync(sample, book);
  expect((await runMain(['check', book, '--in-place'])).code).toBe(1);
  const once = readFileSync(book);
  expect(once.equals(readFileSync(sample))).toBe(false);
  const second = await runMain(['check', book, '--in-place']);
  expect(second.stdout).toContain(`変更はありません: ${book}\n`);
  expect(readFileSync(book).equals(once)).toBe(true);
  expect((await runMain(['check', book, '--in-place', '--clean'])).code).toBe(0);
  expect(partsOf(book)).toEqual(partsOf(sample));
  expect(readdirSync(inFolder('place'))).toEqual(['book.xlsx']);
});

test('as a program: checked/ beside the caller, nothing but JSON on stdout, nothing on stderr', () => {
  mkdirSync(inFolder('caller'));
  const args = ['check', samplePath('isehara-midterm-plan'), samplePath('sagamihara-bureau-policy')];
  const run = runTenken([...args, '--json'], inFolder('caller'));
  expect({ code: run.code, stderr: run.stderr }).toEqual({ code: 1, stderr: '' });
  const documents = z.array(checkedSchema).parse(JSON.parse(run.stdout));
  expect(documents.map(({ workbook, written }) => [workbook, written])).toEqual(
    ['isehara-midterm-plan.xlsx', 'sagamihara-bureau-policy.xlsx'].map((name) => [
      name,
      join('checked', name),
    ]),
  );
  expect(readdirSync(inFolder('caller', 'checked'))).toEqual([
    'isehara-midterm-plan.xlsx',
    'sagamihara-bureau-policy.xlsx',
  ]);
});

test('a reader that leaves early is no fault', async () => {
  const run = await runTenkenUnread(['extract', samplePath('isehara-midterm-plan')]);
  expect(run).toEqual({ code: 0, stderr: '' });
});
