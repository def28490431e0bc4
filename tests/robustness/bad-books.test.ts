import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { BAD_BOOKS, longTexts, manyMerges, millionFormattedRows, prefixedBook } from './bad-books.js';
import { goodBook } from './make-book.js';
import { runTenken, type Run } from './run-tenken.js';

jest.setTimeout(60_000);

const folder = mkdtempSync(join(tmpdir(), 'tenken-bad-'));
afterAll(() => {
  rmSync(folder, { recursive: true });
});

/** A fresh folder of its own for each case, so that what is written is seen. */
let cases = 0;
function caseFolder(): string {
  const path = join(folder, String(cases++));
  mkdirSync(path);
  return path;
}

function checkBytes(name: string, bytes: Uint8Array, ...options: string[]): { run: Run; written: string[] } {
  const cwd = caseFolder();
  writeFileSync(join(cwd, name), bytes);
  const run = runTenken(['check', name, ...options], cwd);
  expect(readFileSync(join(cwd, name)).equals(bytes)).toBe(true);
  rmSync(join(cwd, name));
  const written = readdirSync(cwd, { recursive: true }).map(String);
  return { run, written };
}

/** One sentence or two on one line, naming the book; Japanese ends its sentences with 。 */
function expectRefusal(run: Run, book: string, words: string, locale: 'ja' | 'en' = 'ja'): void {
  expect(run.code).toBe(2);
  expect(run.stdout).toBe('');
  expect(run.stderr).toMatch(locale === 'ja' ? /^「[^\n]+。\n$/ : /^[^\n]+\.\n$/);
  expect(run.stderr).toContain(locale === 'ja' ? `「${book}」` : `"${book}"`);
  expect(run.stderr).toContain(words);
  expect(run.stderr).not.toMatch(/undefined|\{[a-z]+\}|\(-\)| at .*:\d+/);
}

test.each(BAD_BOOKS)('$name: one sentence, nothing written', ({ name, bytes, ja }) => {
  const { run, written } = checkBytes(`${name}.xlsx`, bytes());
  expectRefusal(run, `${name}.xlsx`, ja);
  expect(written).toEqual([]);
});

test('a folder and a missing file are said to be that', () => {
  const cwd = caseFolder();
  mkdirSync(join(cwd, 'フォルダ.xlsx'));
  expectRefusal(runTenken(['check', 'フォルダ.xlsx'], cwd), 'フォルダ.xlsx', 'ブック');
  expectRefusal(runTenken(['check', 'ない.xlsx'], cwd), 'ない.xlsx', '見つかりません');
  expect(readdirSync(cwd)).toEqual(['フォルダ.xlsx']);
});

test.each<[string, () => Uint8Array]>([
  ['a table above a million formatted rows', millionFormattedRows],
  ['50,000 merges below a table', manyMerges],
  ['elements with a prefix', prefixedBook],
  ['texts of 32,767 characters', longTexts],
  ['a sheet named __proto__', () => goodBook('__proto__')],
  ['a sheet named constructor', () => goodBook('constructor')],
])('%s is checked', (_name, bytes) => {
  const { run, written } = checkBytes('a.xlsx', bytes());
  expect(run.stderr).toBe('');
  expect(run.code).toBe(1);
  expect(written).toEqual(['checked', join('checked', 'a.xlsx')]);
});

test('a bad book does not stop a good one', () => {
  const cwd = caseFolder();
  writeFileSync(join(cwd, '空.xlsx'), '');
  writeFileSync(join(cwd, '良.xlsx'), goodBook());
  const run = runTenken(['check', '空.xlsx', '良.xlsx', '-o', 'out'], cwd);
  expect(run.code).toBe(2);
  expect(run.stderr).toMatch(/^「空\.xlsx」[^\n]*\n$/);
  expect(run.stdout).toContain('良.xlsx');
  expect(readdirSync(join(cwd, 'out'))).toEqual(['良.xlsx']);
  expect(existsSync(join(cwd, 'checked'))).toBe(false);
});
