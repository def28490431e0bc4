import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readWorkbook } from '../../src/hosts/xlsx/read.js';
import { cellAt, type Sheet } from '../../src/sheet/sheet.js';
import { runMain } from '../cli/run-main.js';
import { samplePath } from '../robustness/run-tenken.js';
import { expectedOf, type Expected } from '../samples/expected.js';

jest.setTimeout(60_000);

/** Those of which Tenken reads every figure a careful reader does (tests/samples/samples.test.ts says where it does not). */
const SAMPLES = ['isehara-directors-pledge', 'isehara-midterm-plan', 'sagamihara-bureau-policy'];
const folder = mkdtempSync(join(tmpdir(), 'tenken-samples-'));
/** What people read off the three sheets. */
const told = SAMPLES.flatMap((sample) => expectedOf(sample)).filter(
  ({ kind }) => kind === 'main' || kind === 'breakdown',
);
let totals: Sheet;
let unmet: Sheet;

beforeAll(async () => {
  const target = join(folder, '集約.xlsx');
  await runMain(['collect', ...SAMPLES.map((sample) => samplePath(sample)), '-o', target]);
  const { sheets } = readWorkbook(readFileSync(target), '集約.xlsx');
  const tab = (name: string): Sheet => {
    const found = sheets.find((sheet) => sheet.name === name);
    if (!found) throw new Error(`no tab ${name}`);
    return found;
  };
  totals = tab('総括表');
  unmet = tab('未達成一覧');
});
afterAll(() => {
  rmSync(folder, { recursive: true });
});

function oneLine(text: string, between: string): string {
  return text.replaceAll(/\s*(?:⏎|\n)\s*/g, between).trim();
}

function counted(rows: readonly Expected[]): (number | string)[] {
  const met = rows.filter((row) => row.met === 'true').length;
  const missed = rows.filter((row) => row.met === 'false').length;
  const rates = rows
    .filter(({ rate }) => rate !== '')
    .map(({ rate }) => Number(rate))
    .sort((a, b) => a - b);
  const middle = rates.length >> 1;
  const none = rates.length === 0;
  const median =
    rates.length % 2 === 1 ? rates[middle] : ((rates[middle - 1] ?? 0) + (rates[middle] ?? 0)) / 2;
  return [
    rows.length,
    met,
    missed,
    rows.length - met - missed,
    met + missed === 0 ? '－' : met / (met + missed),
    rates.length,
    none ? '－' : rates.reduce((sum, rate) => sum + rate, 0) / rates.length,
    none ? '－' : (median ?? 0),
  ];
}

function rounded(values: readonly unknown[]): unknown[] {
  return values.map((value) => (typeof value === 'number' ? Number(value.toFixed(9)) : value));
}

/** The lines of a table, over the stretches it stands in. */
function linesOf(title: string): Map<string, unknown[]> {
  const lines = new Map<string, unknown[]>();
  let isIn = false;
  for (let row = 0; row < totals.rowCount; row++) {
    const label = cellAt(totals, row, 0).text;
    if (label.replace('（続き）', '') === title) isIn = true;
    else if (isIn && label !== '' && label !== '区分') {
      const values = Array.from({ length: 8 }, (_, column) => cellAt(totals, row, column + 1).value);
      lines.set(label, rounded(values));
      if (label === '合計') break;
    }
  }
  return lines;
}

test.each<[string, (row: Expected) => string]>([
  [
    '見出し（政策・施策）別',
    ({ section }) => oneLine(section.split(' > ')[0] ?? '', ' ').replace(/\s+/g, ' ') || '（見出しなし）',
  ],
  ['所管課別', ({ department }) => oneLine(department, '・') || '（所管課の記載なし）'],
])('the samples %s, against what was read off them by hand', (title, key) => {
  const expected = new Map<string, Expected[]>();
  for (const row of told) expected.set(key(row), [...(expected.get(key(row)) ?? []), row]);
  const wanted = [...expected].map(([label, rows]) => [label, rounded(counted(rows))]);
  expect(Object.fromEntries(linesOf(title))).toEqual(
    Object.fromEntries([...wanted, ['合計', rounded(counted(told))]]),
  );
});

test('as many missed targets are listed as were read', () => {
  expect(unmet.rowCount - 3).toBe(told.filter(({ met }) => met === 'false').length);
});
