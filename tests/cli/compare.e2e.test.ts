import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readWorkbook } from '../../src/hosts/xlsx/read.js';
import { cellAt } from '../../src/sheet/sheet.js';
import { makeBook } from '../robustness/make-book.js';
import { runMain } from './run-main.js';

const folder = mkdtempSync(join(tmpdir(), 'tenken-compare-'));
const at = (name: string) => join(folder, name);
const [last, current, out] = [at('R4.xlsx'), at('R5.xlsx'), at('out/比較.xlsx')];

function sheet(year: number, rows: readonly (readonly (string | number)[])[]) {
  const header = [
    'No.',
    '指標名',
    `目標（令和${String(year)}年度）`,
    `実績（令和${String(year)}年度）`,
    '目標（令和8年度）',
  ];
  return makeBook([
    { name: '主な事業', rows: [[`令和${String(year)}年度 進行管理シート`], header, ...rows] },
  ]);
}

beforeAll(() => {
  writeFileSync(
    last,
    sheet(4, [
      [1, '健康教室の参加者数', '500人', '510人', '600人'],
      [2, '防災訓練の参加者数', '800人', '790人', '900人'],
      [3, '移住相談の件数', '30件', '31件', '40件'],
    ]),
  );
  writeFileSync(
    current,
    sheet(5, [
      [1, '防災訓練の参加者数', '820人', '830人', '850人'],
      [2, '健康教室の参加者数', '520人', '530人', '600人'],
    ]),
  );
});
afterAll(() => {
  rmSync(folder, { recursive: true });
});

test('what changed is told and written, with the places in both books', async () => {
  const run = await runMain(['compare', last, current, '-o', out]);
  expect([run.code, run.stderr]).toEqual([1, '']);
  expect(run.stdout).toContain('対応 2件 ・ 未確定 0件 ・ 廃止 1件 ・ 追加 0件');
  expect(run.stdout).toContain('主な事業!E3  [目標の変更] 防災訓練の参加者数: 900人 → 850人 (説明なし)');
  expect(run.stdout).toContain('主な事業!B5  [廃止] 移住相談の件数');
  const book = readWorkbook(readFileSync(out), '比較.xlsx');
  expect(book.sheets.map(({ name }) => name)).toEqual(['前年度比較', '変更点', '追加・廃止', '未確定']);
  const [pairs] = book.sheets;
  expect(
    pairs && [4, 5].map((row) => [0, 1, 2, 10, 11].map((column) => cellAt(pairs, row, column).text)),
  ).toEqual([
    ['2', '1', '防災訓練の参加者数', '人', '40'],
    ['1', '2', '健康教室の参加者数', '人', '20'],
  ]);
});

test('the same as JSON', async () => {
  const { stdout, code } = await runMain(['compare', last, current, '--json']);
  const { pairs, dropped } = JSON.parse(stdout) as {
    pairs: { current: { name: string }; changes: { kind: string }[] }[];
    dropped: { name: string }[];
  };
  expect(code).toBe(1);
  expect(pairs.map((pair) => [pair.current.name, pair.changes.map(({ kind }) => kind)])).toEqual([
    ['防災訓練の参加者数', ['target-changed', 'renumbered']],
    ['健康教室の参加者数', ['renumbered']],
  ]);
  expect(dropped.map(({ name }) => name)).toEqual(['移住相談の件数']);
});

test.each<[string, string[], number, string]>([
  ['a book beside itself', ['compare', last, last], 0, ''],
  ['one book', ['compare', last], 2, '2つのブック'],
  ['a book that is not there', ['compare', last, at('ない.xlsx')], 2, '見つかりません'],
  [
    'an output that is one of the books',
    ['compare', last, current, '-o', current],
    2,
    '書き込み先が元のブックと同じ',
  ],
])('%s', async (_what, argv, code, words) => {
  const before = readFileSync(current);
  const run = await runMain(argv);
  expect([run.code, run.stderr.includes(words)]).toEqual([code, true]);
  expect(readFileSync(current)).toEqual(before);
  expect(existsSync(at('.R5.xlsx'))).toBe(false);
});
