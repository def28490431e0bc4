import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readWorkbook } from '../../src/hosts/xlsx/read.js';
import { readSettings } from '../../src/settings-text.js';
import { DEFAULT_SETTINGS } from '../../src/settings.js';
import { COLUMNS } from '../../src/summary/columns.data.js';
import { samplePath } from '../robustness/run-tenken.js';
import { partsOf, runMain } from './run-main.js';

jest.setTimeout(60_000);

const folder = mkdtempSync(join(tmpdir(), 'tenken-summarise-'));
afterAll(() => {
  rmSync(folder, { recursive: true });
});
const sample = samplePath('sagamihara-bureau-policy');
const name = 'sagamihara-bureau-policy.xlsx';

test('a copy with the tabs is written, and once more nothing changes', async () => {
  const first = await runMain(['summarise', sample, '-o', join(folder, 'first')]);
  const written = join(folder, 'first', name);
  expect({ code: first.code, stderr: first.stderr }).toEqual({ code: 1, stderr: '' });
  expect(first.stdout).toContain(`集計のシートを作った写し: ${written}`);
  const sheets = readWorkbook(readFileSync(written), name).sheets.map((sheet) => sheet.name);
  expect(sheets.slice(-5)).toEqual(['総括表', 'グラフ', '未達成一覧', '課別点検結果', '一覧']);
  const again = await runMain(['summarise', written, '-o', join(folder, 'second')]);
  expect(again.stdout).toContain('変更はありません');
  const clean = await runMain(['check', written, '--clean', '-o', join(folder, 'clean')]);
  expect(clean.code).toBe(0);
  expect(partsOf(join(folder, 'clean', name))).toEqual(partsOf(sample));
});

test('--json prints one row an indicator with every column', async () => {
  const run = await runMain(['summarise', sample, '-o', join(folder, 'json'), '--json']);
  const rows = JSON.parse(run.stdout) as Record<string, unknown>[];
  expect(rows).toHaveLength(14);
  expect(Object.keys(rows[0] ?? {})).toEqual(COLUMNS.map(({ key }) => key));
});

test('how it was counted is remembered in the workbook', async () => {
  await runMain(['summarise', sample, '-o', join(folder, 'by'), '--by', 'rating', '--level', '2']);
  const { settings } = readWorkbook(readFileSync(join(folder, 'by', name)), name);
  const read = readSettings(settings, DEFAULT_SETTINGS);
  expect(read.ok && read.settings.summary).toMatchObject({ by: 'rating', level: 2 });
});

test('a book that cannot be read does not stop the others', async () => {
  const run = await runMain(['summarise', join(folder, 'none.xlsx'), sample, '-o', join(folder, 'some')]);
  expect(run.code).toBe(2);
  expect(run.stderr).toContain('none.xlsx');
  expect(run.stdout).toContain('集計のシートを作った写し');
});
