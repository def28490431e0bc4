import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parquetReadObjects } from 'hyparquet';
import { goodBook } from '../robustness/make-book.js';
import { runMain } from './run-main.js';

const folder = mkdtempSync(join(tmpdir(), 'tenken-data-'));
const at = (name: string) => join(folder, name);
const [good, empty] = [at('良.xlsx'), at('空.xlsx')];
const [csv, jsonl, parquet] = [at('out/a.csv'), at('out/a.jsonl'), at('out/a.parquet')];

beforeAll(() => {
  writeFileSync(good, goodBook());
  writeFileSync(empty, '');
});
afterAll(() => {
  rmSync(folder, { recursive: true });
});

test('the same rows go to CSV, JSON Lines and Parquet, a schema beside each', async () => {
  const run = await runMain(['extract', good, '--csv', csv, '--jsonl', jsonl, '--parquet', parquet]);
  expect([run.code, run.stderr]).toEqual([0, '']);
  const lines = readFileSync(jsonl, 'utf8').trimEnd().split('\n');
  const rows = lines.map((line) => JSON.parse(line) as Record<string, unknown>);
  expect(
    rows.map(({ indicator, target_value, actual_value, rate, department }) => [
      indicator,
      target_value,
      actual_value,
      rate,
      department,
    ]),
  ).toEqual([
    ['防災訓練の参加者数', 800, 400, 50, '防災課'],
    ['避難所の箇所数', 20, 20, 100, '防災課'],
    ['健康教室の参加者数', 500, 450, 90, '健康課'],
  ]);
  expect(await parquetReadObjects({ file: new Uint8Array(readFileSync(parquet)).buffer })).toEqual(rows);
  const text = readFileSync(csv, 'utf8');
  expect(text.startsWith('\uFEFFファイル,')).toBe(true);
  expect(text.split('\r\n')).toHaveLength(5);
  const { fields } = JSON.parse(readFileSync(`${csv}.schema.json`, 'utf8')) as { fields: { name: string }[] };
  expect(`\uFEFF${fields.map(({ name }) => name).join(',')}`).toBe(text.split('\r\n')[0]);
  expect([jsonl, parquet].every((path) => existsSync(`${path}.schema.json`))).toBe(true);
});

test('a book that cannot be read is told, and the others are written', async () => {
  const run = await runMain(['extract', empty, good, '--csv', csv]);
  expect([run.code, run.stderr.includes('空.xlsx')]).toEqual([2, true]);
  expect(readFileSync(csv, 'utf8').split('\r\n')).toHaveLength(5);
});

test('data is never written over a book that is read', async () => {
  const before = readFileSync(good);
  const run = await runMain(['extract', good, '--csv', good]);
  expect(run.code).toBe(2);
  expect(readFileSync(good)).toEqual(before);
});
