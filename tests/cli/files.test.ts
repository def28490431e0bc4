import { mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { outputPaths, readBook, writeBook } from '../../src/cli/files.js';

const folder = mkdtempSync(join(tmpdir(), 'tenken-files-'));
const book = join(folder, 'a.xlsx');
beforeAll(() => {
  writeFileSync(book, 'x');
});
afterAll(() => {
  rmSync(folder, { recursive: true });
});

test('a copy takes the name of its book in the folder asked for', () => {
  expect(outputPaths([book], join(folder, 'out'), false).get(book)).toBe(join(folder, 'out', 'a.xlsx'));
});

test('a copy never falls on a book without --in-place', () => {
  expect(() => outputPaths([book], folder, false)).toThrow('cli.same-output');
  expect(outputPaths([book], folder, true).get(book)).toBe(book);
});

test('two books of one name are refused', () => {
  expect(() => outputPaths([book, join(folder, 'sub/a.xlsx')], join(folder, 'out'), false)).toThrow(
    'cli.two-outputs',
  );
});

test('a file is there whole or not at all, and no draft is left', () => {
  writeBook(join(folder, 'out/b.xlsx'), new Uint8Array([1, 2]));
  expect([...readFileSync(join(folder, 'out/b.xlsx'))]).toEqual([1, 2]);
  expect(() => {
    writeBook(join(book, 'b.xlsx'), new Uint8Array([1]));
  }).toThrow('cli.write-failed');
  expect(readdirSync(join(folder, 'out'))).toEqual(['b.xlsx']);
});

test('a missing book and a folder are told apart', () => {
  expect(() => readBook(join(folder, 'none.xlsx'))).toThrow('cli.file-missing');
  expect(() => readBook(folder)).toThrow('not-a-workbook');
});
