import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readWorkbook } from '../../src/hosts/xlsx/read.js';
import { cellAt, type Sheet } from '../../src/sheet/sheet.js';
import { runMain } from '../cli/run-main.js';
import { makeBook } from '../robustness/make-book.js';
import { EXPECTED, writeTwelve } from './twelve-books.js';

jest.setTimeout(60_000);

const folder = mkdtempSync(join(tmpdir(), 'tenken-collect-'));
const at = (...names: string[]) => join(folder, ...names);
const [books, target, list] = [at('books'), at('out', '集約.xlsx'), at('部署.txt')];

beforeAll(() => {
  writeTwelve(books);
  writeFileSync(list, '健康づくり課\n防災課\n観光課\n公園課\n環境課\n');
});
beforeEach(() => {
  rmSync(at('out'), { recursive: true, force: true });
});
afterAll(() => {
  rmSync(folder, { recursive: true });
});

interface Printed {
  readonly counts: Record<string, number>;
  readonly files: { file: string; state: string; note: string; indicators: number }[];
  readonly departments: { department: string; state: string; indicators: number }[];
  readonly doubles: { first: { indicator: string; actual: string }; second: { actual: string } }[];
  readonly spellings: { of: string; kind: string; a: { name: string }; b: { name: string } }[];
}

async function collected(...more: string[]): Promise<Printed & { code: number; stderr: string }> {
  const run = await runMain(['collect', books, '-o', target, '--departments', list, '--json', ...more]);
  return { ...(JSON.parse(run.stdout) as Printed), code: run.code, stderr: run.stderr };
}

function tab(name: string): Sheet {
  const found = readWorkbook(readFileSync(target), '集約.xlsx').sheets.find((sheet) => sheet.name === name);
  if (!found) throw new Error(`no tab ${name}`);
  return found;
}

function texts(sheet: Sheet, from: number): string[][] {
  return Array.from({ length: sheet.rowCount - from }, (_, row) =>
    Array.from({ length: sheet.columnCount }, (__, column) => cellAt(sheet, from + row, column).text),
  );
}

test('twelve books of four layouts become one, as worked out by hand', async () => {
  const result = await collected('--jsonl', at('out', 'rows.jsonl'));
  expect(result.code).toBe(2);
  expect(result.counts).toMatchObject({
    files: 11,
    read: 6,
    replaced: 1,
    failed: 5,
    indicators: 10,
    missing: 1,
    doubles: 1,
  });
  expect(Object.fromEntries(result.files.map(({ file, state }) => [file, state]))).toEqual(EXPECTED.states);
  expect(Object.fromEntries(result.departments.map(({ department, state }) => [department, state]))).toEqual(
    EXPECTED.departments,
  );
  // Of the file that was replaced nothing counts: two in the corrected one, two under the other spelling.
  expect(result.departments.find(({ department }) => department === '健康づくり課')?.indicators).toBe(4);
  expect(result.doubles.map(({ first, second }) => [first.indicator, first.actual, second.actual])).toEqual(
    EXPECTED.doubles.map(([name]) => [name, '455', '450人']),
  );
  expect(result.spellings.map(({ of, kind, a, b }) => [of, kind, a.name, b.name])).toEqual([
    ['department', 'same', '健康づくり課', '健康作り 課'],
  ]);
  const rows = readFileSync(at('out', 'rows.jsonl'), 'utf8').trimEnd().split('\n');
  const read = rows.map((line) => JSON.parse(line) as Record<string, unknown>);
  const told = read.map(({ file, indicator, target_value, actual_value, met }) => [
    file,
    indicator,
    target_value,
    actual_value,
    met,
  ]);
  const byText = (a: unknown, b: unknown) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1);
  expect(told.sort(byText)).toEqual(EXPECTED.rows.map((row) => [...row]).sort(byText));
});

test('the workbook has a tab for each question, with the origin of every row', async () => {
  await collected();
  const book = readWorkbook(readFileSync(target), '集約.xlsx');
  expect(book.sheets.map(({ name }) => name)).toEqual([
    '総括表',
    'グラフ',
    '未達成一覧',
    '前年度比較',
    '一覧',
    '読み取り結果',
    '未提出',
    '二重報告',
    '名寄せ',
  ]);
  const rows = texts(tab('一覧'), 2);
  const head = rows[0] ?? [];
  const column = (name: string) => head.indexOf(name);
  expect(
    rows.slice(1).every((row) => ['ファイル', 'シート', 'セル'].every((name) => row[column(name)] !== '')),
  ).toBe(true);
  expect(rows).toHaveLength(11);
  const totals = texts(tab('総括表'), 0);
  const departments = totals.findIndex(([label]) => label === '所管課別') + 2;
  expect(totals.slice(departments, departments + 5).map((row) => row.slice(0, 5))).toEqual([
    // In the order of the list, two spellings of one name in the order of the files.
    ['健康作り 課', '2', '1', '1', '0'],
    ['健康づくり課', '2', '0', '2', '0'],
    ['防災課', '3', '2', '1', '0'],
    ['観光課', '3', '1', '2', '0'],
    ['合計', '10', '4', '6', '0'],
  ]);
  expect(cellAt(tab('総括表'), departments, 2).formula).toBe(
    `COUNTIFS(Tenken_List[所管課],$A${departments + 1},Tenken_List[判定],"達成")`,
  );
  const files = texts(tab('読み取り結果'), 3);
  expect(files.find(([file]) => file === '健康づくり課/進行管理シート.xlsx')?.[4]).toBe(
    '「健康づくり課/進行管理シート（修正）.xlsx」に差し替えました(名前の印から新しい版と分かるため)。名前と中身が同じ報告です。',
  );
  expect(files.filter(([, state]) => state === '読めない').every((row) => (row[4] ?? '').length > 10)).toBe(
    true,
  );
  expect(texts(tab('未提出'), 3).map(([department, state]) => [department, state])[0]).toEqual([
    '環境課',
    '未提出',
  ]);
});

test('a second run reads only what changed, and gives the same workbook', async () => {
  await collected();
  const first = readFileSync(target);
  const again = await collected();
  expect(again.counts).toMatchObject({ files: 11, cached: 11 });
  expect(readFileSync(target).equals(first)).toBe(true);
  const changed = at('books', '観光.xlsx');
  const before = readFileSync(changed);
  writeFileSync(
    changed,
    makeBook([
      {
        name: '観光',
        rows: [
          ['指標名', '目標値', '実績値'],
          ['宿泊者数', '9人', '8人'],
        ],
      },
    ]),
  );
  const third = await collected();
  expect(third.counts).toMatchObject({ cached: 10, indicators: 8 });
  writeFileSync(changed, before);
  const time = new Date(Date.UTC(2024, 4, 10, 9, 5));
  utimesSync(changed, time, time);
});

test('what Tenken gathered before is not gathered again', async () => {
  await collected();
  mkdirSync(at('books', '前回'));
  writeFileSync(at('books', '前回', '集約.xlsx'), readFileSync(target));
  const { files, counts } = await collected();
  rmSync(at('books', '前回'), { recursive: true });
  expect(files.find(({ file }) => file === '前回/集約.xlsx')).toMatchObject({ state: 'own', indicators: 0 });
  expect(counts['indicators']).toBe(10);
});

test('a result that was damaged is read again', async () => {
  await collected();
  const cache = at('out', '.tenken-collect');
  for (const name of readdirSync(cache)) writeFileSync(join(cache, name), 'x');
  const { counts } = await collected();
  expect(counts).toMatchObject({ indicators: 10 });
});

test('findings go back out, a workbook for each department', async () => {
  await collected('--return', at('out', '返却'));
  const names = readdirSync(at('out', '返却')).sort();
  expect(names.every((name) => name.endsWith('.xlsx'))).toBe(true);
  expect(names.length).toBeGreaterThan(0);
  for (const name of names) {
    const [sheet] = readWorkbook(readFileSync(at('out', '返却', name)), name).sheets;
    expect(sheet && cellAt(sheet, 0, 0).text).toBe(`点検結果 ${name.replace('.xlsx', '')}`);
  }
});

test('findings go back out as text, which Windows reads as UTF-8', async () => {
  await collected('--return', at('out', '返却'), '--return-format', 'text');
  const names = readdirSync(at('out', '返却'));
  expect(names.every((name) => name.endsWith('.txt'))).toBe(true);
  const [name = ''] = names.filter((each) => each !== '所管課なし.txt');
  const bytes = readFileSync(at('out', '返却', name));
  expect([...bytes.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
  expect(bytes.toString('utf8')).toContain(`${name.replace('.txt', '')} 御中\r\n`);
  const run = await runMain(['collect', books, '-o', target, '--return-format', 'doc']);
  expect([run.code, run.stderr]).toEqual([2, expect.stringContaining('--return-format doc')]);
});

test('cancelled, it leaves what was there and goes on from what it has read', async () => {
  await collected();
  const first = readFileSync(target);
  rmSync(at('out', '.tenken-collect'), { recursive: true });
  const running = runMain(['collect', books, '-o', target]);
  setImmediate(() => process.emit('SIGINT'));
  const run = await running;
  expect([run.code, run.stderr]).toEqual([2, expect.stringContaining('同じ命令で続きから')]);
  expect(readFileSync(target).equals(first)).toBe(true);
  expect((await collected()).counts).toMatchObject({ indicators: 10 });
});

test.each<[string, string[], string]>([
  ['no folder', ['collect', '-o', 'x.xlsx'], 'フォルダかブックが指定されていません'],
  ['no output', ['collect', '.'], '書き込み先が指定されていません'],
  ['a folder that is not there', ['collect', at('ない'), '-o', target], '見つかりません'],
])('%s', async (_what, argv, words) => {
  const run = await runMain(argv);
  expect([run.code, run.stderr.includes(words), existsSync(target)]).toEqual([2, true, false]);
});

test('an empty folder, and a list that is none', async () => {
  mkdirSync(at('empty'));
  expect((await runMain(['collect', at('empty'), '-o', target])).stderr).toContain('見つかりません');
  const bad = at('bad.txt');
  writeFileSync(bad, new Uint8Array([0x81, 0x20, 0xff]));
  expect((await runMain(['collect', books, '-o', target, '--departments', bad])).stderr).toContain(
    'Shift_JIS',
  );
});
