/// <reference types="office-js" />
import type { Browser, Page } from 'playwright-core';
import { launchBrowser } from '../../browser/launch.js';
import { BookModel } from '../model/book-model.js';
import { SimulatedExcel, type HostOptions } from '../simulated-excel.js';
import { officeFiles, type Files } from './office-files.js';
import { openInSimulatedExcel, type OpenAddin } from './open-in-simulated-excel.js';

jest.setTimeout(60_000);

const htmlPage = (library: string, script: string): string =>
  `<!doctype html><html><head><meta charset="utf-8"><script src="/office/${library}"></script></head>
<body><script>${script}</script></body></html>`;

const RATE = "CustomFunctions.associate('RATE', (actual, target) => actual / target);";

/** A tiny add-in: a pane that has a ribbon command, and a page that only has functions. */
const PAGES: Readonly<Record<string, string>> = {
  '/pane.html': htmlPage(
    'office.js',
    `Office.onReady();
    ${RATE}
    Office.actions.associate('check', async (event) => {
      await Excel.run(async (context) => {
        context.workbook.worksheets.getActiveWorksheet().getRange('A1').values = [['pressed']];
        await context.sync();
      });
      event.completed();
    });`,
  ),
  '/functions.html': htmlPage('custom-functions-runtime.js', RATE),
};

const office = officeFiles();
const files: Files = (path) => {
  const body = PAGES[path];
  if (body !== undefined) return { body, contentType: 'text/html; charset=utf-8' };
  return path.startsWith('/office/') ? office(path.slice('/office'.length)) : null;
};

let browser: Browser;
let page: Page;
beforeAll(async () => {
  browser = await launchBrowser();
});
beforeEach(async () => {
  page = await browser.newPage();
});
afterEach(() => page.close());
afterAll(() => browser.close());

async function open(
  options: HostOptions = {},
  addinUrl = '/pane.html',
): Promise<OpenAddin & { host: SimulatedExcel }> {
  const book = new BookModel('進行管理.xlsx');
  Object.assign(book.addSheet('表').cell(0, 0), { value: 12, text: '12' });
  const host = new SimulatedExcel(book, options);
  const addin = await openInSimulatedExcel(page, {
    host,
    addinUrl,
    files,
    isSharedRuntime: addinUrl === '/pane.html',
  });
  return { ...addin, host };
}

test('office.js starts up, knows where it is, and asks nobody else', async () => {
  const { frame, foreign, unsupported } = await open({ apiSets: { ExcelApi: '1.9' } });
  const info = await frame.evaluate(async () => {
    const ready = await Office.onReady();
    const { displayLanguage, requirements } = Office.context;
    const sets = ['1.9', '1.10'].map((version) => requirements.isSetSupported('ExcelApi', version));
    return { ready: { ...ready }, displayLanguage, sets };
  });
  expect(info).toMatchObject({
    ready: { host: 'Excel', platform: 'OfficeOnline' },
    displayLanguage: 'ja-JP',
    sets: [true, false],
  });
  expect([foreign, await unsupported()]).toEqual([[], []]);
});

test('a page reads and writes the workbook that lies in Node', async () => {
  const { frame, host } = await open();
  const read = await frame.evaluate(async () => {
    await Office.onReady();
    return Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      const range = sheet.getRange('A1').load('values,address');
      await context.sync();
      sheet.getRange('B2').values = [['書いた']];
      await context.sync();
      return [range.address, range.values[0]?.[0]];
    });
  });
  expect(read).toEqual(['表!A1', 12]);
  expect(host.book.sheets[0]?.peek(1, 1)?.value).toBe('書いた');
});

test.each([
  'InvalidOperationInCellEditMode',
  'RequestPayloadSizeLimitExceeded',
  'ActivityLimitReached',
  'ItemNotFound',
])('a request that fails with %s', async (expected) => {
  const { frame, host } = await open();
  await frame.evaluate(() => Office.onReady());
  host.resetStats();
  host.failAt(1, expected);
  const code = await frame.evaluate(() =>
    Excel.run(async (context) => {
      context.workbook.load('name');
      await context.sync();
    }).then(
      () => 'none',
      (error: OfficeExtension.Error) => error.code,
    ),
  );
  expect(code).toBe(expected);
});

test('events reach the page', async () => {
  const { frame, host } = await open();
  await frame.evaluate(async () => {
    await Office.onReady();
    await Excel.run(async (context) => {
      const heard: string[] = [];
      Object.assign(globalThis, { heard });
      context.workbook.worksheets.onChanged.add(async (event) => void heard.push(event.address));
      await context.sync();
    });
  });
  host.user.type('表!C3', 1);
  await frame.waitForFunction(() => (globalThis as unknown as { heard: string[] }).heard.length > 0);
  expect(await frame.evaluate(() => (globalThis as unknown as { heard: string[] }).heard)).toEqual(['C3']);
});

test('a ribbon button runs its function and waits for it', async () => {
  const { frame, host, runCommand } = await open();
  await frame.evaluate(() => Office.onReady());
  await runCommand('check');
  expect(host.book.sheets[0]?.peek(0, 0)?.value).toBe('pressed');
  await expect(runCommand('nothing')).rejects.toThrow('the command nothing ended with');
});

test.each(['/pane.html', '/functions.html'])('a custom function of %s is called', async (addinUrl) => {
  const { frame, callFunction } = await open({}, addinUrl);
  await frame.evaluate(() => Office.onReady());
  expect(await callFunction({ id: 'RATE', values: [96, 100] })).toBe(0.96);
});

test('what office.js takes away from pages is gone', async () => {
  const { frame } = await open();
  const taken = await frame.evaluate(async () => {
    await Office.onReady();
    const { alert, history } = globalThis as unknown as {
      alert: () => void;
      history: { pushState: unknown };
    };
    let refused = false;
    try {
      alert();
    } catch {
      refused = true;
    }
    return { refused, pushState: history.pushState };
  });
  expect(taken).toEqual({ refused: true, pushState: null });
});
