/// <reference types="office-js" />
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { chromium, type Browser, type Page } from 'playwright-core';
import { BookModel } from '../office-host/model/book-model.js';
import { SimulatedExcel, type HostOptions } from '../office-host/simulated-excel.js';
import { folderFiles } from '../office-host/web/office-files.js';
import { openInSimulatedExcel, ORIGIN, type OpenAddin } from '../office-host/web/open-in-simulated-excel.js';
import { ADDRESS, builtPane, DIST } from './built-pane.js';

/** The page Excel loads, built for a closed network, in the simulated Excel behind the genuine office.js. */
const SETS = { ExcelApi: '1.15', SharedRuntime: '1.1', CustomFunctionsRuntime: '1.3' };

let browser: Browser;
let page: Page;
let complaints: string[];
beforeAll(async () => {
  browser = await chromium.connect(process.env['TENKEN_BROWSER'] ?? '');
});
beforeEach(async () => {
  page = await browser.newPage({ viewport: { width: 350, height: 640 } });
  complaints = [];
  page.on('pageerror', (error) => complaints.push(String(error)));
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(message.text());
  });
});
afterEach(() => page.close());
afterAll(() => browser.close());

async function open(
  options: HostOptions = {},
  language = 'ja-JP',
): Promise<OpenAddin & { host: SimulatedExcel }> {
  const book = new BookModel('進行管理.xlsx');
  const sheet = book.addSheet('表');
  Object.assign(sheet.cell(0, 0), { value: 0.5, text: '50%', format: '0%' });
  const host = new SimulatedExcel(book, { apiSets: SETS, ...options });
  const addin = await openInSimulatedExcel(page, {
    ...builtPane(host),
    language,
  });
  return { ...addin, host };
}

test('the pane is drawn inside Excel, and asks for nothing from outside', async () => {
  const { frame, foreign } = await open();
  await frame.getByRole('button', { name: 'シートを点検' }).waitFor();
  expect(await frame.evaluate(() => document.documentElement.lang)).toBe('ja');
  expect(foreign).toEqual([]);
  // office.js writes two styles for its dialogs, which the policy of the page keeps out; nothing else is wrong.
  expect(complaints.filter((text) => !text.startsWith('Applying inline style'))).toEqual([]);
});

test('Excel in English gets English', async () => {
  const { frame } = await open({}, 'en-GB');
  await frame.getByRole('button', { name: 'Check' }).first().waitFor();
  expect(await frame.evaluate(() => document.documentElement.lang)).toBe('en');
});

test('an Excel that is too old is told so', async () => {
  const { frame } = await open({ apiSets: { ...SETS, ExcelApi: '1.12' } });
  await frame.getByText('ExcelApi 1.13 が要ります').waitFor();
});

test('outside Excel the page says where it belongs', async () => {
  await page.route(`${ORIGIN}/**`, (route) => {
    const file = folderFiles(DIST)(new URL(route.request().url()).pathname);
    return file ? route.fulfill({ ...file }) : route.fulfill({ status: 404, body: '' });
  });
  await page.goto(ORIGIN + ADDRESS);
  await page.locator('#root > p').waitFor();
  expect(await page.locator('#root').innerText()).toMatch(/Excel の中で使う|use in Excel only/);
});

test('the functions are there, and look at the cells they are given', async () => {
  const { frame, callFunction } = await open();
  await frame.getByRole('button', { name: 'シートを点検' }).waitFor();
  const call = (id: string, values: readonly (string | number | null)[], at: readonly (string | null)[]) =>
    callFunction({ id, values, parameterAddresses: at });
  expect(await call('RATE', ['6,750人', '約6,200人', null, null], [null, null, null, null])).toBe(91.9);
  expect(await call('RATE', ['60%', 0.5, null, null], [null, '表!A1', null, null])).toBe(83.3);
  expect(await call('RATING', [99.9, null], [null, null])).toBe('B');
  expect(await call('UNIT', ['8,400万円'], [null])).toBe('円');
  await expect(call('RATE', [100, 0, null, null], [null, '表!B9', null, null])).rejects.toThrow(
    '実績がありません',
  );
});

test.each(['checkSheet', 'writeRates', 'makeSummary', 'explainRow'])(
  '%s of the ribbon shows the pane, and ends',
  async (name) => {
    const { frame, host, runCommand } = await open();
    await frame.getByRole('button', { name: 'シートを点検' }).waitFor();
    await runCommand(name);
    expect(host.paneState).toBe('Visible');
    expect(await frame.getByText('操作を終えられませんでした').count()).toBe(0);
  },
);

test('the build for closed networks names no other place to load anything from', () => {
  const html = readFileSync(join(DIST, 'taskpane/index.html'), 'utf8');
  expect(html).not.toMatch(/(?:https?:)?\/\/[a-z]/i);
  expect(html).toMatch(/<script src="?\.\.\/office\/office\.js/);
  const manifest = readFileSync(join(DIST, 'manifest.xml'), 'utf8');
  const addresses = [...manifest.matchAll(/DefaultValue="(https?:[^"]+)"/g)].map(([, address]) => address);
  expect(addresses.filter((address) => !address?.startsWith(`${ORIGIN}/`))).toEqual([]);
  expect(addresses.length).toBeGreaterThan(30);
});

test('the files of office.js are those of the package, unchanged', () => {
  for (const file of ['office.js', 'excel-win32-16.01.js', 'excel-web-16.00.js', 'ja-jp/office_strings.js']) {
    const ours = readFileSync(join(DIST, 'office', file));
    expect(ours.equals(readFileSync(join('node_modules/@microsoft/office-js/dist', file)))).toBe(true);
  }
});
