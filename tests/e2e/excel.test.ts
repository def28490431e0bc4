/// <reference types="office-js" />
import { chromium, type Browser, type Frame, type Locator, type Page } from 'playwright-core';
import { readWorkbook } from '../../src/hosts/xlsx/read.js';
import type { Workbook } from '../../src/sheet/sheet.js';
import { words } from '../browser/workbench.js';
import { SAMPLES, sampleBytes } from '../hosts/contract/samples.js';
import { planBook, rateIn } from '../hosts/excel/plan-book.js';
import { fromWorkbook } from '../office-host/from-workbook.js';
import { SimulatedExcel } from '../office-host/simulated-excel.js';
import { snapshot } from '../office-host/snapshot.js';
import { openInSimulatedExcel, type OpenAddin } from '../office-host/web/open-in-simulated-excel.js';
import { builtPane, OLDEST_SETS } from './built-pane.js';
import { commandLine } from './command-line.js';

/** The built pane over the samples, in the simulated Excel behind the genuine office.js. */

let browser: Browser;
beforeAll(async () => {
  browser = await chromium.connect(process.env['TENKEN_BROWSER'] ?? '');
});
afterAll(() => browser.close());

interface Open extends OpenAddin {
  readonly page: Page;
  readonly excel: SimulatedExcel;
}

async function open(workbook: Workbook): Promise<Open> {
  const page = await browser.newPage({ viewport: { width: 420, height: 720 } });
  const book = fromWorkbook(workbook);
  const excel = new SimulatedExcel(book, { apiSets: OLDEST_SETS, calculate: rateIn(() => book) });
  return { ...(await openInSimulatedExcel(page, builtPane(excel))), page, excel };
}

const inPane = (frame: Frame, key: Parameters<typeof words>[0]): Locator =>
  frame.getByRole('button', { name: words(key), exact: true });

async function check(frame: Frame): Promise<void> {
  await inPane(frame, 'pane.welcome.read').click();
  await frame.locator(`dl[aria-label="${words('pane.headline')}"]`).waitFor();
}

async function headline(frame: Frame): Promise<Record<string, number>> {
  const list = frame.locator(`dl[aria-label="${words('pane.headline')}"]`);
  const [terms, counts] = [
    await list.locator('dt').allTextContents(),
    await list.locator('dd').allTextContents(),
  ];
  return Object.fromEntries(terms.map((term, index) => [term, Number(counts[index]?.replace(/,/g, ''))]));
}

/** Goes by way of the preview, and waits until the pane says what was done. */
async function confirm(frame: Frame, kind: 'write' | 'removal'): Promise<void> {
  const dialog = frame.getByRole('dialog', { name: words(`pane.preview.${kind}`) });
  await dialog.getByRole('button', { name: words(`pane.preview.confirm.${kind}`), exact: true }).click();
  const [told = ''] = words(kind === 'write' ? 'desk.written' : 'desk.removed').split(/[({。]/);
  await frame.getByText(told).first().waitFor();
}

/** What every cell holds, as the simulated Excel and a file tell it alike. */
function cellsOf(sheets: Workbook['sheets']): Record<string, unknown> {
  return Object.fromEntries(
    sheets.flatMap(({ name, cells }) =>
      cells.flatMap((line, row) =>
        (line ?? []).flatMap((cell, column) =>
          cell === undefined || cell.kind === 'blank'
            ? []
            : [
                [
                  `${name}!${row},${column}`,
                  [cell.formula === null ? null : `=${cell.formula}`, cell.value, cell.text],
                ],
              ],
        ),
      ),
    ),
  );
}

function cellsIn({ book }: SimulatedExcel): Record<string, unknown> {
  return Object.fromEntries(
    book.sheets.flatMap(({ name, rows }) =>
      [...rows].flatMap(([row, line]) =>
        [...line].flatMap(([column, { formula, value, text }]) =>
          value === '' ? [] : [[`${name}!${row},${column}`, [formula, value, text]]],
        ),
      ),
    ),
  );
}

describe.each(SAMPLES)('%s', (sample) => {
  const bytes = sampleBytes(sample);
  let line: ReturnType<typeof commandLine>;
  let opened: Open;
  let before: object;

  beforeAll(async () => {
    line = commandLine(sample, bytes);
    opened = await open(readWorkbook(bytes, sample));
    before = snapshot(opened.excel);
    await check(opened.frame);
  });
  afterAll(() => opened.page.close());

  test('is checked with the indicators and findings of the command line, and not touched', async () => {
    const indicators = line.document.tables.flatMap((table) => table.indicators);
    expect(await headline(opened.frame)).toEqual({
      [words('pane.headline.tables')]: line.document.tables.length,
      [words('pane.headline.indicators')]: indicators.length,
      [words('pane.headline.met')]: indicators.filter(({ met }) => met === true).length,
      [words('pane.headline.unmet')]: indicators.filter(({ met }) => met === false).length,
      [words('pane.headline.review')]: line.document.findings.filter(({ severity }) => severity !== 'info')
        .length,
    });
    expect(snapshot(opened.excel)).toEqual(before);
  });

  test('is written to as the command line writes, with each finding in its place', async () => {
    await inPane(opened.frame, 'pane.write').click();
    await confirm(opened.frame, 'write');
    expect(cellsIn(opened.excel)).toEqual(cellsOf(readWorkbook(line.written, sample).sheets));
    const list = opened.excel.book.sheet(words('sheet.name'));
    const told = line.document.findings.map((_, index) =>
      [2, 7].map((column) => list?.peek(5 + index, column)?.value),
    );
    expect(told.map(([place, rule]) => `${String(place).split('!').at(-1)} ${String(rule)}`).sort()).toEqual(
      line.document.findings.map(({ cell, rule }) => `${cell} ${rule}`).sort(),
    );
    expect(opened.excel.stats.coveredWrites).toEqual([]);
  });

  test('is put back exactly as it was', async () => {
    await opened.frame.getByRole('button', { name: words('pane.undo.write'), exact: true }).click();
    await opened.frame.getByText(words('desk.undone')).waitFor();
    expect(snapshot(opened.excel)).toEqual(before);
  });

  test('written again, everything can be cleaned away', async () => {
    await inPane(opened.frame, 'pane.write').click();
    await confirm(opened.frame, 'write');
    await opened.frame.getByRole('button', { name: words('pane.remove.full'), exact: true }).click();
    await confirm(opened.frame, 'removal');
    expect(snapshot(opened.excel)).toEqual(before);
    expect(opened.excel.stats.unimplemented).toEqual([]);
    expect(opened.foreign).toEqual([]);
  });
});

describe('around the pane', () => {
  const [sample = ''] = SAMPLES;
  let opened: Open;
  beforeEach(async () => {
    opened = await open(readWorkbook(sampleBytes(sample), sample));
    await inPane(opened.frame, 'pane.welcome.read').waitFor();
  });
  afterEach(() => opened.page.close());

  test('the ribbon checks, and opens the preview; nothing is written unseen', async () => {
    const { frame, excel, runCommand } = opened;
    const before = snapshot(excel);
    await runCommand('checkSheet');
    await frame.locator(`dl[aria-label="${words('pane.headline')}"]`).waitFor();
    await runCommand('writeRates');
    await frame.getByRole('dialog', { name: words('pane.preview.write') }).waitFor();
    expect(snapshot(excel)).toEqual(before);
  });

  test('a function looks at the cell it is given', async () => {
    const { excel, callFunction } = opened;
    const sheet = excel.book.sheets[0];
    Object.assign(sheet?.cell(200, 0) ?? {}, { value: '約8,400万円', text: '約8,400万円' });
    const call = {
      id: 'NUMBER',
      values: ['約8,400万円'],
      parameterAddresses: [`'${sheet?.name ?? ''}'!A201`],
    };
    expect(await callFunction(call)).toBe(84_000_000);
  });

  test('Excel that is being typed into is waited for', async () => {
    const { frame, excel } = opened;
    excel.isInCellEdit = true;
    setTimeout(() => (excel.isInCellEdit = false), 1_000);
    await check(frame);
  });
});

test('a figure that is typed is checked again by itself', async () => {
  const { page, frame, excel } = await open(planBook());
  await check(frame);
  const met = words('pane.headline.met');
  const before = (await headline(frame))[met] ?? 0;
  excel.user.type('主な事業!F3', 120);
  for (let wait = 0; wait < 50 && (await headline(frame))[met] === before; wait++)
    await page.waitForTimeout(100);
  expect((await headline(frame))[met]).toBe(before + 1);
  expect(excel.stats.unimplemented).toEqual([]);
  await page.close();
});
