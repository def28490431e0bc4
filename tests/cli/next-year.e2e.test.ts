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
import { makeBook, rowsXml, worksheetXml } from '../robustness/make-book.js';
import { partsOf, runMain } from './run-main.js';

const ROWS = [
  ['令和4年度 進行管理シート'],
  ['No.', '指標名', '実績（令和3年度）', '目標（令和4年度）', '実績（令和4年度）', '評価', '担当課'],
  [1, '健康教室の参加者数', 510, 520, 530, 'A', '健康課'],
  [2, '図書館の貸出冊数', 9100, 9200, 9150, 'B', '図書館'],
];
const PRINT = '<pageSetup paperSize="8" orientation="landscape"/>';
const VALIDATION =
  '<dataValidations count="1"><dataValidation type="list" sqref="F3:F4"><formula1>"A,B,C"</formula1></dataValidation></dataValidations>';

let folder: string;
let book: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'tenken-next-'));
  book = join(folder, 'R4進行管理.xlsx');
  writeFileSync(book, makeBook([{ name: '主な事業', xml: worksheetXml(rowsXml(ROWS), VALIDATION + PRINT) }]));
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

const sheetOf = (path: string): string =>
  Buffer.from(partsOf(path).find(([name]) => name.endsWith('sheet1.xml'))?.[1] ?? '', 'latin1').toString(
    'utf8',
  );

test('the form is written beside the book, which stays as it is', async () => {
  const before = readFileSync(book);
  const run = await runMain(['next-year', book]);
  const made = join(folder, 'R5進行管理.xlsx');
  expect([run.code, run.stderr]).toEqual([0, '']);
  expect(run.stdout).toContain(
    '令和5年度の様式: 年度の見出し 4か所 ・ 前年度の列へ 2か所 ・ 空にした記入欄 4か所 ・ シートの名前 0枚',
  );
  expect(run.stdout).toContain('主な事業!C3  [前年度へ] 510 → 530');
  expect(readFileSync(book).equals(before)).toBe(true);
  const xml = sheetOf(made);
  for (const kept of [PRINT, VALIDATION]) expect(xml).toContain(kept);
  const other = (path: string) => partsOf(path).filter(([name]) => !name.endsWith('sheet1.xml'));
  const names = other(book).map(([name]) => name);
  expect(
    other(made).filter(
      ([name]) => names.includes(name) && !/calcChain|workbook\.xml$|Content_Types|rels$/.test(name),
    ),
  ).toEqual(other(book).filter(([name]) => !/workbook\.xml$|Content_Types|rels$/.test(name)));
});

test('a dry run tells the same and writes nothing', async () => {
  const run = await runMain(['next-year', book, '--dry-run']);
  expect([run.code, readdirSync(folder)]).toEqual([0, ['R4進行管理.xlsx']]);
  expect(run.stdout).toContain('主な事業!E3  [空に] 530 → (空欄)');
});

test('what Tenken wrote is taken out first', async () => {
  await runMain(['check', book, '--in-place', '--no-list']);
  expect(partsOf(book).length).toBeGreaterThan(6);
  await runMain(['next-year', book]);
  expect(sheetOf(join(folder, 'R5進行管理.xlsx'))).not.toContain('達成率(点検)');
});

test('a form that is there is never written over', async () => {
  await runMain(['next-year', book]);
  const made = join(folder, 'R5進行管理.xlsx');
  const before = readFileSync(made);
  const run = await runMain(['next-year', book]);
  expect([run.code, run.stderr.includes('もうあります')]).toEqual([2, true]);
  expect(readFileSync(made).equals(before)).toBe(true);
  mkdirSync(join(folder, 'out'));
  expect((await runMain(['next-year', book, '-o', join(folder, 'out')])).code).toBe(0);
});

function locked(protection: string): string {
  const path = join(folder, '保護.xlsx');
  writeFileSync(path, makeBook([{ name: '主な事業', xml: worksheetXml(rowsXml(ROWS), protection) }]));
  return path;
}

test('a sheet protected with a password is refused in a sentence', async () => {
  const run = await runMain(['next-year', locked('<sheetProtection sheet="1" password="CC1A"/>')]);
  expect([run.code, run.stdout.includes('保護されているため')]).toEqual([2, true]);
  expect(existsSync(join(folder, '保護_来年度.xlsx'))).toBe(false);
});

test('a sheet protected without one becomes the form, and stays protected', async () => {
  const protection = '<sheetProtection sheet="1" objects="1"/>';
  const run = await runMain(['next-year', locked(protection)]);
  expect([run.code, run.stdout.includes('保護はそのまま残しました')]).toEqual([1, true]);
  const xml = sheetOf(join(folder, '保護_来年度.xlsx'));
  expect([xml.includes(protection), xml.includes('令和5年度 進行管理シート')]).toEqual([true, true]);
});
