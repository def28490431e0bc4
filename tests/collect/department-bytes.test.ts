import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { listedDepartments } from '../../src/cli/collect-departments.js';
import { makeBook } from '../robustness/make-book.js';

const folder = mkdtempSync(join(tmpdir(), 'tenken-list-'));
afterAll(() => {
  rmSync(folder, { recursive: true });
});

function listed(name: string, bytes: Uint8Array | readonly number[]): string[] {
  const path = join(folder, name);
  writeFileSync(path, Uint8Array.from(bytes));
  return listedDepartments(path);
}

/** 健康課 and 髙﨑課 (whose first two letters only code page 932 has) in the encodings of an office. */
const SJIS_HEALTH = [0x8c, 0x92, 0x8d, 0x4e, 0x89, 0xdb];
const SJIS_OF_PC = [0xfb, 0xfc, 0xed, 0x95, 0x89, 0xdb];
/** 所管課,担当 */
const SJIS_HEADING = [0x8f, 0x8a, 0x8a, 0xc7, 0x89, 0xdb, 0x2c, 0x92, 0x53, 0x93, 0x96];
const LINE_END = [0x0d, 0x0a];

test('Shift_JIS, with the letters of code page 932', () => {
  expect(listed('a.txt', [...SJIS_HEALTH, ...LINE_END, ...SJIS_OF_PC, ...LINE_END])).toEqual([
    '健康課',
    '髙﨑課',
  ]);
});

test('a CSV with a heading, as Excel saves it', () => {
  expect(
    listed('a.csv', [
      ...SJIS_HEADING,
      ...LINE_END,
      ...SJIS_HEALTH,
      0x2c,
      0x8d,
      0x82,
      0x8b,
      0xb4,
      ...LINE_END,
    ]),
  ).toEqual(['健康課']);
});

test('UTF-8 with its mark and without, UTF-16 as Excel saves 「Unicode テキスト」', () => {
  const utf8 = [...new TextEncoder().encode('健康課\n')];
  expect(listed('b.txt', utf8)).toEqual(['健康課']);
  expect(listed('c.txt', [0xef, 0xbb, 0xbf, ...utf8])).toEqual(['健康課']);
  // 健 U+5065, 康 U+5EB7, 課 U+8AB2
  expect(listed('d.txt', [0xff, 0xfe, 0x65, 0x50, 0xb7, 0x5e, 0xb2, 0x8a, 0x0d, 0x00, 0x0a, 0x00])).toEqual([
    '健康課',
  ]);
});

test('the first sheet of a workbook', () => {
  const book = makeBook([
    {
      name: '一覧',
      rows: [
        ['番号', '所管課'],
        ['1', '健康課'],
        ['2', '防災課'],
      ],
    },
  ]);
  expect(listed('e.xlsx', book)).toEqual(['健康課', '防災課']);
});

test.each<[string, readonly number[]]>([
  ['bytes of no encoding', [0x81, 0x20, 0xff]],
  ['nothing', []],
  ['a workbook that is cut off', [0x50, 0x4b, 0x03, 0x04, 0x00]],
])('%s: the message says what a list is', (name, bytes) => {
  expect(() => listed(`${name}.txt`, bytes)).toThrow('collect.bad-list');
});

test('a list that is not there', () => {
  expect(() => listedDepartments(join(folder, 'ない.txt'))).toThrow('collect.bad-list');
});
