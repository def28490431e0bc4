import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { downloaded } from '../browser/many-files.js';
import { activeCell, button, check, eventually, openFile, pane, save, words } from '../browser/workbench.js';
import { makeBook } from '../robustness/make-book.js';
import { parts } from './parts.js';
import { sampleBytes } from './samples.js';
import { tidyAfterEach, visit } from './visit.js';

tidyAfterEach();

function plan(year: number, rows: readonly (readonly (string | number)[])[]): Uint8Array {
  const header = [
    'No.',
    '指標名',
    `目標（令和${String(year)}年度）`,
    `実績（令和${String(year)}年度）`,
    '目標（令和8年度）',
  ];
  const title = [`令和${String(year)}年度 進行管理シート`];
  return makeBook([{ name: '主な事業', rows: [title, header, ...rows] }]);
}

const LAST = plan(4, [
  [1, '健康教室の参加者数', '500人', '510人', '600人'],
  [2, '防災訓練の参加者数', '800人', '790人', '900人'],
  [3, '移住相談の件数', '30件', '31件', '40件'],
]);
const CURRENT = plan(5, [
  [1, '防災訓練の参加者数', '820人', '830人', '850人'],
  [2, '健康教室の参加者数', '520人', '530人', '600人'],
]);

/** Runs the built command line in a folder of its own with files in it; gives the file it made there. */
function byCommandLine(files: Readonly<Record<string, Uint8Array>>, made: string, ...args: string[]): Buffer {
  const folder = mkdtempSync(join(tmpdir(), 'tenken-years-'));
  try {
    for (const [name, bytes] of Object.entries(files)) writeFileSync(join(folder, name), bytes);
    const command = [join(process.cwd(), 'dist/cli/tenken.cjs'), ...args];
    const { stderr } = spawnSync(process.execPath, command, { cwd: folder, encoding: 'utf8' });
    if (stderr !== '') throw new Error(stderr);
    return readFileSync(join(folder, made));
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** Opens a book, checks it, and opens one of the entries below 集計. */
async function toEntry(page: Page, name: string, bytes: Uint8Array, entry: 'compare' | 'next-year') {
  await openFile(page, name, bytes);
  await check(page);
  await pane(page)
    .getByRole('tab', { name: words('pane.tab.summary') })
    .click();
  await pane(page)
    .getByRole('button', { name: words(`pane.files.${entry}`) })
    .click();
}

const chosen = (name: string, bytes: Uint8Array) => ({
  name,
  mimeType: 'application/octet-stream',
  buffer: Buffer.from(bytes),
});

test('last year beside the open book: a change leads to its cell; the workbook is that of the command line', async () => {
  const { page } = await visit('/workbench/');
  await toEntry(page, 'R5.xlsx', CURRENT, 'compare');
  const last = pane(page).getByRole('group', { name: words('compare.last') });
  await last.locator('input').setInputFiles(chosen('空.xlsx', new Uint8Array()));
  await button(page, 'compare.start').click();
  await page.getByText(words('error.empty-file', { book: '空.xlsx' })).waitFor();

  await last.locator('input').setInputFiles(chosen('R4.xlsx', LAST));
  await button(page, 'compare.start').click();
  const changes = pane(page).getByRole('list', { name: words('compare.tab.changes') });
  // Two new numbers, and one target that moved without a word.
  expect(
    await eventually(
      () => changes.getByRole('listitem').count(),
      (count) => count > 0,
    ),
  ).toBe(3);
  await changes.getByText(words('pane.preview.change', { before: '900人', after: '850人' })).waitFor();
  await changes
    .getByRole('button', { name: words('pane.cell.go', { sheet: '主な事業', cell: 'E3' }) })
    .click();
  expect(
    await eventually(
      () => activeCell(page),
      (cell) => cell === 'E3',
    ),
  ).toBe('E3');

  await pane(page)
    .getByRole('tab', { name: new RegExp(`^${words('compare.col.trend')}`) })
    .click();
  // Kept in words for those who do not see the line.
  await pane(page).getByRole('img', { name: '実績の推移: 令和4年度 510、令和5年度 530' }).waitFor();
  const saved = await downloaded(page, () => button(page, 'compare.save').click());
  expect(saved.name).toBe('前年度比較.xlsx');
  const files = { 'R4.xlsx': LAST, 'R5.xlsx': CURRENT };
  expect(parts(saved.bytes)).toEqual(
    parts(byCommandLine(files, '比較.xlsx', 'compare', 'R4.xlsx', 'R5.xlsx', '-o', '比較.xlsx')),
  );
});

test("next year's form of a sample: shown first, saved as the command line saves it; the open book stays", async () => {
  const { page } = await visit('/workbench/');
  const name = 'isehara-midterm-plan.xlsx';
  const bytes = sampleBytes(name);
  await toEntry(page, name, bytes, 'next-year');
  await pane(page).getByText(words('next.targets')).waitFor();
  const made = await downloaded(page, () => button(page, 'next.save').click());
  await pane(page)
    .getByText(words('files.saved', { file: made.name }))
    .waitFor();
  const written = byCommandLine({ [name]: bytes }, made.name, 'next-year', name);
  expect(parts(made.bytes)).toEqual(parts(written));
  expect((await save(page)).bytes.equals(bytes)).toBe(true);
});

test('a book that is no plan is refused in a sentence, another can be chosen', async () => {
  const { page } = await visit('/workbench/');
  await toEntry(page, 'R5.xlsx', CURRENT, 'next-year');
  await pane(page).getByText(words('next.targets')).waitFor();
  const from = pane(page).getByRole('group', { name: words('next.from') });
  const memo = makeBook([{ name: 'メモ', rows: [['打合せの記録']] }]);
  await from.locator('input').setInputFiles(chosen('メモ.xlsx', memo));
  await page.getByText(words('cli.no-table', { book: 'メモ.xlsx' })).waitFor();
  expect(await button(page, 'next.save').getAttribute('aria-disabled')).toBe('true');
  await from.locator('input').setInputFiles(chosen('R4.xlsx', LAST));
  await pane(page)
    .getByText(/「R5\.xlsx」では/)
    .waitFor();
});
