/// <reference types="office-js" />
import { chromium, type Browser, type Frame, type Page } from 'playwright-core';
import { readWorkbook } from '../../src/hosts/xlsx/read.js';
import { applyEdits } from '../../src/hosts/xlsx/write.js';
import { words } from '../browser/workbench.js';
import { SAMPLES, sampleBytes } from '../hosts/contract/samples.js';
import { summaryOf } from '../hosts/contract/summary-course.js';
import { tabsInExcel } from '../hosts/contract/tabs-in-excel.js';
import { tabsInFile } from '../hosts/contract/tabs-in-file.js';
import { taught } from '../hosts/contract/taught.js';
import { fromWorkbook } from '../office-host/from-workbook.js';
import { SimulatedExcel } from '../office-host/simulated-excel.js';
import { snapshot } from '../office-host/snapshot.js';
import { openInSimulatedExcel, type OpenAddin } from '../office-host/web/open-in-simulated-excel.js';
import { builtPane, OLDEST_SETS } from './built-pane.js';

/** Summary tabs made from the built pane, in the simulated Excel behind the genuine office.js. */

let browser: Browser;
beforeAll(async () => {
  browser = await chromium.connect(process.env['TENKEN_BROWSER'] ?? '');
});
afterAll(() => browser.close());

interface Open extends OpenAddin {
  readonly page: Page;
  readonly excel: SimulatedExcel;
}

/** The simulation cannot compute; it is told what the formulas of the tabs come to. */
async function open(sample: string): Promise<Open> {
  const workbook = readWorkbook(sampleBytes(sample), sample);
  const { calculate, teach } = taught();
  teach(summaryOf(workbook));
  const page = await browser.newPage({ viewport: { width: 420, height: 720 } });
  const excel = new SimulatedExcel(fromWorkbook(workbook), { apiSets: OLDEST_SETS, calculate });
  return { ...(await openInSimulatedExcel(page, builtPane(excel))), page, excel };
}

const press = (frame: Frame, key: Parameters<typeof words>[0]): Promise<void> =>
  frame.getByRole('button', { name: words(key), exact: true }).click();

const question = (frame: Frame) => frame.getByRole('dialog', { name: words('pane.preview.summary') });

async function goToSummary(frame: Frame): Promise<void> {
  await press(frame, 'pane.welcome.read');
  await frame.locator(`dl[aria-label="${words('pane.headline')}"]`).waitFor();
  await frame.getByRole('tab', { name: words('pane.tab.summary'), exact: true }).click();
}

describe.each(SAMPLES)('%s', (sample) => {
  let opened: Open;
  let before: object;

  beforeAll(async () => {
    opened = await open(sample);
    before = snapshot(opened.excel);
    await goToSummary(opened.frame);
  });
  afterAll(() => opened.page.close());

  test('「集計シートを作る」 asks first, and then makes the tabs the file gets', async () => {
    const { frame, excel } = opened;
    await press(frame, 'pane.summary.make');
    await question(frame).getByText(words('pane.preview.summary.what')).waitFor();
    expect(snapshot(excel)).toEqual(before);
    await question(frame)
      .getByRole('button', { name: words('pane.preview.confirm.summary'), exact: true })
      .click();
    await frame.getByText(words('desk.summarised')).first().waitFor();
    const bytes = sampleBytes(sample);
    const inFile = tabsInFile(applyEdits(bytes, summaryOf(readWorkbook(bytes, sample))));
    const own = inFile.filter(({ print }) => print?.foot === '&L&A&R&P / &N');
    const inExcel = tabsInExcel(excel.book);
    expect(own.length).toBeGreaterThanOrEqual(4);
    expect(inExcel.filter(({ print }) => print !== null)).toEqual(own);
    expect(inExcel.map(({ name }) => name)).toEqual(inFile.map(({ name }) => name));
    expect(excel.stats).toMatchObject({ unimplemented: [], coveredWrites: [] });
  });

  test('asked again it finds nothing to do', async () => {
    const { frame, excel } = opened;
    const made = snapshot(excel);
    await press(frame, 'pane.summary.make');
    await question(frame).getByText(words('pane.preview.none.summary')).waitFor();
    await question(frame)
      .getByRole('button', { name: words('pane.close'), exact: true })
      .click();
    expect(snapshot(excel)).toEqual(made);
  });

  test('「元に戻す」 leaves the workbook as it was', async () => {
    const { frame, excel, foreign } = opened;
    await press(frame, 'pane.undo.summary');
    await frame.getByText(words('desk.undone')).first().waitFor();
    expect(snapshot(excel)).toEqual(before);
    expect(foreign).toEqual([]);
  });
});

test('the ribbon opens the question over the tabs; nothing is made unseen', async () => {
  const [sample = ''] = SAMPLES;
  const { page, frame, excel, runCommand } = await open(sample);
  await frame.getByRole('button', { name: words('pane.welcome.read'), exact: true }).waitFor();
  const before = snapshot(excel);
  await runCommand('makeSummary');
  await question(frame).getByText(words('pane.preview.summary.what')).waitFor();
  expect(snapshot(excel)).toEqual(before);
  await page.close();
});
