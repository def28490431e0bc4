import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { unzipSync } from 'fflate';
import type { Page } from 'playwright-core';
import { readWorkbook } from '../../src/hosts/xlsx/read.js';
import { cellAt, type Sheet } from '../../src/sheet/sheet.js';
import { downloaded, dropFiles } from '../browser/many-files.js';
import { button, eventually, words } from '../browser/workbench.js';
import { focused, hasVisibleFocus, reach } from './keys.js';
import { COUNTING, LATE, LATE_LINES, LIST, THIRTY, type HandedBook, type Line } from './thirty-books.js';
import { tidyAfterEach, visit } from './visit.js';

tidyAfterEach();

const BACK = { name: '部署.csv', mimeType: 'text/csv', buffer: Buffer.from(LIST) };

/** What `tenken collect` makes of the same files. */
function byCommandLine(books: readonly HandedBook[]): Buffer {
  const folder = mkdtempSync(join(tmpdir(), 'tenken-gather-'));
  try {
    const [handed, target] = [join(folder, 'handed'), join(folder, '集約.xlsx')];
    mkdirSync(handed);
    for (const { name, bytes, modified } of books) {
      writeFileSync(join(handed, name), bytes);
      utimesSync(join(handed, name), new Date(modified), new Date(modified));
    }
    const args = ['dist/cli/tenken.cjs', 'collect', handed, '-o', target];
    const { stderr, status } = spawnSync(process.execPath, args, { encoding: 'utf8' });
    // 2 is its word for files that could not be read.
    if (status !== 2) throw new Error(stderr);
    return readFileSync(target);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** What every cell of every tab shows. The command line also links to the files, whose folder a page does not know. */
const shown = (bytes: Uint8Array): [tab: string, rows: string[][]][] =>
  readWorkbook(bytes, '集約.xlsx').sheets.map(({ name, cells }) => [
    name,
    Array.from(cells, (row) => Array.from(row ?? [], (cell) => cell?.text ?? '')),
  ]);

/** A tab's rows under its headings, by heading. */
function rowsOf(sheet: Sheet | undefined, firstHeading: string): Record<string, string>[] {
  if (!sheet) throw new Error('no such tab');
  const row = Array.from({ length: sheet.rowCount }, (_, at) => at).find(
    (at) => cellAt(sheet, at, 0).text === firstHeading,
  );
  if (row === undefined) throw new Error(`no heading ${firstHeading}`);
  const heads = Array.from({ length: sheet.columnCount }, (_, column) => cellAt(sheet, row, column).text);
  return Array.from({ length: sheet.rowCount - row - 1 }, (_, at) =>
    Object.fromEntries(heads.map((head, column) => [head, cellAt(sheet, row + 1 + at, column).text])),
  );
}

/** Tells of each line of the list what the lines of the plan say. */
function expectLines(bytes: Uint8Array, lines: readonly Line[]): void {
  const list = rowsOf(
    readWorkbook(bytes, '集約.xlsx').sheets.find(({ name }) => name === '一覧'),
    'ファイル',
  );
  const told = list.map((row) => [
    row['ファイル'],
    row['指標'],
    row['所管課'],
    row['実績値（数値）'],
    row['判定'],
  ]);
  const meant = lines.map(({ file, indicator, department, actual, target }) => [
    file,
    indicator,
    department,
    String(actual),
    actual >= target ? '達成' : '未達成',
  ]);
  const byName = (a: unknown[], b: unknown[]): number => (String(a[1]) < String(b[1]) ? -1 : 1);
  expect(told.sort(byName)).toEqual(meant.sort(byName));
}

/** The figures above the lists: 読み取り → 20. */
async function counts(page: Page): Promise<Record<string, number>> {
  const list = page.locator(`dl[aria-label="${words('gather.counts')}"]`);
  await list.waitFor();
  const terms = await list.locator('dt').allTextContents();
  const figures = await list.locator('dd').allTextContents();
  return Object.fromEntries(terms.map((term, at) => [term, Number(figures[at]?.replace(/,/g, ''))]));
}

/** Notes every progress the page tells from now on, and presses やめる once so many files are read. */
async function watchProgress(page: Page, stopAt: number): Promise<void> {
  await page.evaluate(
    ([stop, at]) => {
      const seen: number[] = [];
      Object.assign(window, { seen });
      let isStopped = false;
      new MutationObserver(() => {
        const done = Number(/冊のうち (\d+)冊（/.exec(document.body.textContent)?.[1] ?? NaN);
        if (Number.isNaN(done)) return;
        seen.push(done);
        if (isStopped || done < at) return;
        isStopped = true;
        [...document.querySelectorAll('button')].find((each) => each.textContent === stop)?.click();
      }).observe(document.body, { subtree: true, childList: true, characterData: true });
    },
    [words('gather.stop'), stopAt] as const,
  );
}

const progress = (page: Page): Promise<number[]> =>
  page.evaluate(() => (window as unknown as { readonly seen: number[] }).seen.splice(0));

test('thirty files: stopped, gone on with, looked at, saved as the command line saves them, corrected', async () => {
  const { page } = await visit('/workbench/');
  await button(page, 'gather.title').waitFor();
  await dropFiles(page, 'body', THIRTY);
  await page.getByText(words('gather.chosen', { count: 30 })).waitFor();

  // Stopped after the first file or soon after; what was read stays.
  await watchProgress(page, 1);
  await button(page, 'gather.start').click();
  const stopped = page.getByText(/^30冊のうち\d+冊を読み取ったところでやめました/);
  await stopped.waitFor();
  const [, told = ''] = /うち(\d+)冊を/.exec((await stopped.textContent()) ?? '') ?? [];
  expect(Number(told)).toBeGreaterThanOrEqual(1);
  expect(Number(told)).toBeLessThan(30);
  await page.getByText(words('gather.chosen.known', { count: 30, known: told })).waitFor();

  await progress(page);
  await button(page, 'gather.start').click();
  expect(await counts(page)).toEqual({ 読み取り: 20, 差し替え済み: 5, 読めない: 5, 指標数: 80, 指摘数: 20 });
  expect(Math.min(...(await progress(page)))).toBeGreaterThanOrEqual(Number(told));
  await page.getByText(words('error.empty-file', { book: '空.xlsx' })).waitFor();
  await page.getByText(words('error.legacy-xls', { book: '古い様式.xls' })).waitFor();

  const saved = await downloaded(page, () => button(page, 'gather.save').click());
  expect(saved.name).toBe('集約.xlsx');
  expectLines(saved.bytes, COUNTING);
  expect(shown(saved.bytes)).toEqual(shown(byCommandLine(THIRTY)));

  // A corrected file is the only one read.
  await progress(page);
  await dropFiles(page, 'main section', [LATE]);
  await button(page, 'gather.again').click();
  expect(
    await eventually(
      () => counts(page),
      (now) => now['差し替え済み'] === 6,
    ),
  ).toMatchObject({ 読み取り: 20, 差し替え済み: 6, 指標数: 80 });
  expect(Math.min(...(await progress(page)))).toBe(30);
  const again = await downloaded(page, () => button(page, 'gather.save').click());
  const isLate = ({ indicator }: Line): boolean => LATE_LINES.some((late) => late.indicator === indicator);
  expectLines(again.bytes, [...COUNTING.filter((line) => !isLate(line)), ...LATE_LINES]);
});

test('a list in Shift_JIS tells who is missing; findings go back by department; data files hold every row', async () => {
  const { page } = await visit('/workbench/');
  await button(page, 'gather.title').click();
  await button(page, 'gather.choose').waitFor();
  await dropFiles(page, 'main section', THIRTY);
  await page.getByLabel(words('gather.list.choose')).first().setInputFiles(BACK);
  await page.getByText(words('gather.list.chosen', { file: '部署.csv', count: 3 })).waitFor();
  await button(page, 'gather.start').click();
  await page.getByRole('tab', { name: new RegExp(`^${words('collect.tab.missing')}`) }).click();
  const departments = page.getByRole('list', { name: words('collect.tab.missing') }).getByRole('listitem');
  expect((await departments.allTextContents()).map((text) => text.slice(0, 8))).toEqual([
    '環境政策課未提出',
    expect.stringContaining('総務課提出済み'),
    expect.stringContaining('図書館提出済み'),
  ]);

  const returned = await downloaded(page, () => button(page, 'gather.return').click());
  const books = unzipSync(returned.bytes);
  expect(Object.keys(books).sort()).toEqual(
    [...new Set(COUNTING.map(({ department }) => `${department}.xlsx`))].sort(),
  );
  const [own] = readWorkbook(books['総務課.xlsx'] ?? new Uint8Array(), '総務課.xlsx').sheets;
  // Of the correction: 7 above 90, so 97; 47 was stated.
  expect(rowsOf(own, 'No.')).toEqual([
    expect.objectContaining({ 指標: '総務課の窓口の満足度', 場所: '主な事業!E3' }),
  ]);

  for (const [kind, lines] of [
    ['csv', 81],
    ['jsonl', 80],
  ] as const) {
    await button(page, 'gather.data').click();
    const data = await downloaded(page, () =>
      page.getByRole('menuitem', { name: words(`gather.data.${kind}`) }).click(),
    );
    expect(data.bytes.toString('utf8').trimEnd().split('\n')).toHaveLength(lines);
  }
});

test('in the pane beside an open book, by keys: nothing chosen, files of another kind, back to where it was', async () => {
  const { page } = await visit('/workbench/');
  await dropFiles(page, 'body', THIRTY.slice(0, 1));
  await button(page, 'pane.welcome.read').click();
  // The same is in the menu beside the tabs.
  await button(page, 'pane.menu').click();
  await page.getByRole('menuitem', { name: words('pane.files.gather') }).click();
  await page.getByRole('heading', { name: words('gather.title') }).waitFor();
  await page.keyboard.press('Escape');
  await page.getByRole('tab', { name: words('pane.tab.summary') }).click();
  const entry = page.getByRole('button', { name: words('pane.files.gather') });
  await entry.focus();
  await page.keyboard.press('Enter');
  await page.getByRole('heading', { name: words('gather.title') }).waitFor();
  expect(await button(page, 'gather.start').getAttribute('aria-disabled')).toBe('true');
  await dropFiles(page, '[role="region"]', [{ name: 'メモ.docx', bytes: new Uint8Array([1]), modified: 1 }]);
  await page.getByText(words('gather.nothing-new')).waitFor();
  await page.keyboard.press('Escape');
  await page.getByRole('heading', { name: words('gather.title') }).waitFor({ state: 'detached' });
  expect(await eventually(() => entry.evaluate((each) => each === document.activeElement), Boolean)).toBe(
    true,
  );

  // Several files dropped beside an open book are gathered, the book stays.
  await dropFiles(page, 'body', THIRTY.slice(0, 2));
  await page.getByText(words('gather.chosen', { count: 2 })).waitFor();
  await button(page, 'gather.start').click();
  expect(await counts(page)).toMatchObject({ 読み取り: 2, 指標数: 8 });
  await page.getByRole('grid').waitFor();
});

test('the whole way by keys alone: choose, gather, from list to list, save', async () => {
  const { page } = await visit('/workbench/');
  await button(page, 'gather.title').waitFor();
  // Asked for early: the browser needs a moment to hand choosers over.
  const choosing = page.waitForEvent('filechooser');
  await reach(page, words('gather.title'));
  await page.keyboard.press('Enter');
  await button(page, 'gather.choose').waitFor();
  expect(await focused(page)).toBe(words('gather.title'));
  await reach(page, words('gather.choose'));
  expect(await hasVisibleFocus(page)).toBe(true);
  await page.keyboard.press('Enter');
  const chooser = await choosing;
  expect(chooser.isMultiple()).toBe(true);
  await chooser.setFiles(
    THIRTY.slice(0, 3).map(({ name, bytes }) => ({
      name,
      mimeType: 'application/octet-stream',
      buffer: Buffer.from(bytes),
    })),
  );
  await page.getByText(words('gather.chosen', { count: 3 })).waitFor();
  await reach(page, words('gather.remove', { file: THIRTY[2]?.name ?? '' }));
  await page.keyboard.press('Enter');
  await page.getByText(words('gather.chosen', { count: 2 })).waitFor();
  await page.evaluate(() => (document.activeElement as HTMLElement).blur());
  await reach(page, words('gather.start'));
  await page.keyboard.press('Enter');
  expect(await counts(page)).toMatchObject({ 読み取り: 2, 指標数: 8 });
  // The button is gone; one goes on with what was found.
  expect(
    await eventually(
      () => focused(page),
      (name) => name === words('gather.counts'),
    ),
  ).toBe(words('gather.counts'));
  await reach(page, new RegExp(`^${words('gather.tab.files')}`));
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('Enter');
  await page.getByText(words('gather.doubles.none')).waitFor();
  await reach(page, words('gather.save'));
  expect(await hasVisibleFocus(page)).toBe(true);
  expect((await downloaded(page, () => page.keyboard.press('Enter'))).name).toBe('集約.xlsx');
});
