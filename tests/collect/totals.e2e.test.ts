import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { readWorkbook } from '../../src/hosts/xlsx/read.js';
import { cellAt, type Sheet, type Workbook } from '../../src/sheet/sheet.js';
import { runMain } from '../cli/run-main.js';
import { ratingOf, tenths, writeForty, type Told } from './forty-books.js';

jest.setTimeout(60_000);

const folder = mkdtempSync(join(tmpdir(), 'tenken-totals-'));
const target = join(folder, '集約.xlsx');
let told: Told[] = [];
let book: Workbook;

beforeAll(async () => {
  told = writeForty(join(folder, 'books'));
  const run = await runMain(['collect', join(folder, 'books'), '-o', target]);
  expect(run.stdout).toContain(`指標 ${told.length}件`);
  book = readWorkbook(readFileSync(target), '集約.xlsx');
});
afterAll(() => {
  rmSync(folder, { recursive: true });
});

function tab(name: string): Sheet {
  const found = book.sheets.find((sheet) => sheet.name === name);
  if (!found) throw new Error(`no tab ${name}`);
  return found;
}

/** The lines of a table of 総括表, by label: what each heading says, and the formulas. */
function table(title: string) {
  const sheet = tab('総括表');
  const at = (row: number, column: number) => cellAt(sheet, row, column);
  let row = 0;
  while (at(row, 0).text !== title) row++;
  const headings = Array.from({ length: sheet.columnCount }, (_, column) => at(row + 1, column).text);
  const lines = new Map<string, Map<string, ReturnType<typeof at>>>();
  for (let line = row + 2; at(line, 0).text !== ''; line++) {
    lines.set(at(line, 0).text, new Map(headings.map((heading, column) => [heading, at(line, column)])));
  }
  return lines;
}

function counted(rows: readonly Told[]): [heading: string, value: number | string][] {
  const rates = rows.flatMap((row) => tenths(row) ?? []).sort((a, b) => a - b);
  const met = rows.filter(({ target, actual }) => actual !== null && actual >= target).length;
  const middle = rates.length >> 1;
  const median =
    rates.length % 2 === 1 ? rates[middle] : ((rates[middle - 1] ?? 0) + (rates[middle] ?? 0)) / 2;
  const ratings = ['A', 'B', 'C', 'D', '◎', '○', '△', '×', '3', '2', '1'];
  const none = rates.length === 0;
  return [
    ['指標数', rows.length],
    ['達成', met],
    ['未達成', rates.length - met],
    ['判定できない', rows.length - rates.length],
    ['達成割合', none ? '－' : met / rates.length],
    ['達成率あり', rates.length],
    ['平均達成率', none ? '－' : rates.reduce((sum, rate) => sum + rate, 0) / rates.length / 10],
    ['達成率の中央値', none ? '－' : (median ?? 0) / 10],
    ...ratings.map((label): [string, number] => [
      label,
      rows.filter((row) => ratingOf(row) === label).length,
    ]),
  ];
}

function groups(key: (row: Told) => string): Map<string, Told[]> {
  const found = new Map<string, Told[]>();
  for (const row of told) found.set(key(row), [...(found.get(key(row)) ?? []), row]);
  return found;
}

test.each<[string, (row: Told) => string]>([
  ['見出し（政策・施策）別', ({ policy }) => policy],
  ['所管課別', ({ department }) => department],
  ['評価別', ratingOf],
])('%s: every figure is that of an independent count', (title, key) => {
  const lines = table(title);
  const expected = groups(key);
  expect([...lines.keys()].sort()).toEqual([...expected.keys(), '合計'].sort());
  for (const [label, line] of lines) {
    for (const [heading, value] of counted(label === '合計' ? told : (expected.get(label) ?? []))) {
      const found = line.get(heading)?.value;
      const shown =
        typeof found === 'number' && typeof value === 'number'
          ? Math.abs(found - value) < 1e-9
          : found === value;
      expect([title, label, heading, found, shown]).toEqual([title, label, heading, found, true]);
    }
  }
});

test('names COUNTIFS would misread are compared by "=", plain ones are counted fast', () => {
  const lines = table('所管課別');
  const formula = (label: string) => lines.get(label)?.get('達成')?.formula;
  expect(formula('健康課')).toMatch(/^COUNTIFS\(Tenken_List\[所管課\],\$A\d+,Tenken_List\[判定\],"達成"\)$/);
  expect(formula('第1課')).toMatch(/^COUNTIFS/);
  for (const label of ['健康*課', '健?課', '防災~課', '>5課', '＝課']) {
    expect([label, formula(label)]).toEqual([
      label,
      expect.stringMatching(
        /^SUMPRODUCT\(1\*\(Tenken_List\[所管課\]=\$A\d+\)\*\(Tenken_List\[判定\]="達成"\)\)$/,
      ),
    ]);
  }
});

test('the distribution of rates', () => {
  const lines = table('達成率の分布');
  const inBand = (from: number, below: number) =>
    told.flatMap((row) => tenths(row) ?? []).filter((rate) => rate >= from && rate < below).length;
  const found = [...lines.values()].map((line) => line.get('指標数')?.value);
  expect(found).toEqual([
    inBand(0, 200),
    inBand(200, 400),
    inBand(400, 600),
    inBand(600, 800),
    inBand(800, 1000),
    inBand(1000, 1200),
    inBand(1200, 1400),
    inBand(1400, Infinity),
    inBand(0, Infinity),
  ]);
});

test('the charts keep the figures of 総括表', () => {
  const parts = unzipSync(readFileSync(target), { filter: ({ name }) => /^xl\/charts\/.*\.xml$/.test(name) });
  const points = (xml: string) =>
    [...xml.matchAll(/<c:pt idx="\d+"><c:v>([^<]*)/g)].map(([, text = '']) => text.replaceAll('&gt;', '>'));
  const [stacked = ''] = Object.values(parts).map((bytes) => strFromU8(bytes));
  const policies = groups(({ policy }) => policy);
  const series = stacked.match(/<c:ser>.*?<\/c:ser>/gs) ?? [];
  expect(series).toHaveLength(3);
  for (const [at, heading] of (['達成', '未達成', '判定できない'] as const).entries()) {
    const [cat = '', val = ''] = (series[at] ?? '').split('<c:val>');
    expect(points(cat)).toEqual([...policies.keys()]);
    expect(points(val).map(Number)).toEqual(
      [...policies.values()].map((rows) => new Map(counted(rows)).get(heading)),
    );
  }
  expect(Object.keys(parts)).toHaveLength(3);
});

test('missed targets are listed, each once', () => {
  const sheet = tab('未達成一覧');
  const unmet = told.filter(({ target: aim, actual }) => actual !== null && actual < aim);
  const rows = Array.from({ length: sheet.rowCount - 3 }, (_, row) =>
    [4, 5].map((column) => cellAt(sheet, row + 3, column).text).join(' '),
  );
  expect(rows.sort()).toEqual(unmet.map(({ target: aim, actual }) => `${aim}人 ${actual}人`).sort());
});

test('each row of 一覧 links to its cell in the source file', () => {
  const parts = unzipSync(readFileSync(target));
  const part = Object.entries(parts).find(
    ([name, bytes]) =>
      /worksheets\/sheet\d+\.xml$/.test(name) && strFromU8(bytes).includes('outlineLevelCol'),
  );
  const [name = '', bytes = new Uint8Array()] = part ?? [];
  const links = strFromU8(bytes).match(/<hyperlink [^>]*>/g) ?? [];
  expect(links).toHaveLength(told.length);
  const relations = strFromU8(parts[name.replace('sheets/', 'sheets/_rels/') + '.rels'] ?? new Uint8Array());
  expect(relations).toContain('Target="books/00%20部/計画%230%20100%25.xlsx" TargetMode="External"');
  expect(links[0]).toMatch(/ r:id="rId1" location="'進行管理'!B\d+"/);
  // One for each file and one for the table.
  expect(relations.match(/TargetMode="External"/g)).toHaveLength(new Set(told.map(({ file }) => file)).size);
});
