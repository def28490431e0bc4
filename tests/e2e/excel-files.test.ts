/// <reference types="office-js" />
import { strFromU8, unzipSync } from 'fflate';
import { chromium, type Browser, type Frame, type Page } from 'playwright-core';
import { readWorkbook } from '../../src/hosts/xlsx/read.js';
import { downloaded } from '../browser/many-files.js';
import { words } from '../browser/workbench.js';
import { fromWorkbook } from '../office-host/from-workbook.js';
import { SimulatedExcel, type HostOptions } from '../office-host/simulated-excel.js';
import { openInSimulatedExcel } from '../office-host/web/open-in-simulated-excel.js';
import { makeBook } from '../robustness/make-book.js';
import { builtPane } from './built-pane.js';

/** The built pane in the simulated Excel behind the genuine office.js, with files beside the workbook. */
const SETS = { ExcelApi: '1.15', SharedRuntime: '1.1', CustomFunctionsRuntime: '1.3' };
const WITH_FILES = { ...SETS, CompressedFile: '1.1' };
const HEADER = ['No.', '指標名', '目標（令和4年度）', '実績（令和4年度）'];
const BOOK = makeBook([
  {
    name: '主な事業',
    rows: [['令和4年度 進行管理シート'], HEADER, [1, '健康教室の参加者数', '500人', '510人']],
  },
]);
const LAST = makeBook([
  {
    name: '主な事業',
    rows: [
      ['令和3年度 進行管理シート'],
      ['No.', '指標名', '目標（令和3年度）', '実績（令和3年度）', '実績（令和2年度）'],
      [1, '健康教室の参加者数', '480人', '470人', '450人'],
    ],
  },
]);

let browser: Browser;
let page: Page;
beforeAll(async () => {
  browser = await chromium.connect(process.env['TENKEN_BROWSER'] ?? '');
});
beforeEach(async () => {
  page = await browser.newPage({ viewport: { width: 350, height: 640 } });
});
afterEach(() => page.close());
afterAll(() => browser.close());

/** Opens the pane over the book, checks it, and goes to one of the entries below 集計. */
async function open(
  entry: 'compare' | 'next-year',
  apiSets: HostOptions['apiSets'] = WITH_FILES,
  file: Uint8Array | null = BOOK,
): Promise<{ readonly frame: Frame; readonly book: { readonly openedBeside: readonly string[] } }> {
  const book = fromWorkbook(readWorkbook(BOOK, 'R4.xlsx'));
  const { frame } = await openInSimulatedExcel(page, {
    ...builtPane(new SimulatedExcel(book, { apiSets: apiSets ?? SETS })),
    ...(file === null ? {} : { file }),
  });
  await frame.getByRole('button', { name: words('pane.welcome.read') }).click();
  await frame.getByRole('tab', { name: words('pane.tab.summary') }).click();
  await frame.getByRole('button', { name: words(`pane.files.${entry}`) }).click();
  return { frame, book };
}

const save = (frame: Frame, key: 'next.save' | 'compare.save'): Promise<void> =>
  frame.getByRole('button', { name: words(key) }).click();

/** Titles of a form's sheet. */
const title = (bytes: Uint8Array): string | undefined =>
  readWorkbook(bytes, 'x.xlsx').sheets[0]?.cells[0]?.[0]?.text;

test("Excel gives the workbook, and opens next year's form beside it", async () => {
  const { frame, book } = await open('next-year');
  await frame.getByText(words('next.targets')).waitFor();
  await save(frame, 'next.save');
  await frame.getByText(words('files.opened', { file: 'R5.xlsx' })).waitFor();
  expect(book.openedBeside.map((each) => title(Buffer.from(each, 'base64')))).toEqual([
    '令和5年度 進行管理シート',
  ]);
});

test('last year beside the workbook Excel shows', async () => {
  const { frame, book } = await open('compare');
  await frame
    .getByRole('group', { name: words('compare.last') })
    .locator('input')
    .setInputFiles({ name: 'R3.xlsx', mimeType: 'application/octet-stream', buffer: Buffer.from(LAST) });
  await frame.getByRole('button', { name: words('compare.start'), exact: true }).click();
  await frame
    .getByText(
      words('compare.head', {
        last: 'R3.xlsx',
        lastyear: '令和3年度',
        lastcount: 1,
        current: 'R4.xlsx',
        currentyear: '令和4年度',
        currentcount: 1,
      }),
    )
    .waitFor();
  await save(frame, 'compare.save');
  await frame.getByText(words('files.opened', { file: '前年度比較.xlsx' })).waitFor();
  const [opened = ''] = book.openedBeside;
  expect(Object.keys(unzipSync(Buffer.from(opened, 'base64')))).toContain('xl/workbook.xml');
});

test.each<[string, HostOptions['apiSets'], Uint8Array | null]>([
  ['an Excel that knows no such thing', SETS, BOOK],
  ['an Excel that does not give it', WITH_FILES, null],
])('%s: the user is asked to choose the file', async (_, apiSets, file) => {
  const { frame } = await open('next-year', apiSets, file);
  await frame.getByText(words('files.no-open')).waitFor();
  await frame
    .getByRole('group', { name: words('next.from') })
    .locator('input')
    .setInputFiles({ name: 'R4.xlsx', mimeType: 'application/octet-stream', buffer: Buffer.from(BOOK) });
  await frame.getByText(words('next.targets')).waitFor();
});

test('a file Excel does not open is handed to the browser', async () => {
  const { frame } = await open('next-year');
  const group = frame.getByRole('group', { name: words('next.from') });
  await group
    .locator('input')
    .setInputFiles({ name: 'R4.xlsm', mimeType: 'application/octet-stream', buffer: Buffer.from(BOOK) });
  await frame.getByText(/「R5\.xlsm」では/).waitFor();
  const { name, bytes } = await downloaded(page, () => save(frame, 'next.save'));
  expect(name).toBe('R5.xlsm');
  expect(strFromU8(unzipSync(bytes)['xl/worksheets/sheet1.xml'] ?? new Uint8Array())).toContain('令和5年度');
});
