import type { Page } from 'playwright-core';
import { button, check, openFile, openSample, pane, save, toTab, words } from '../browser/workbench.js';
import { seriousFaults } from './axe.js';
import { sampleBytes } from './samples.js';
import { tidyAfterEach, visit } from './visit.js';

tidyAfterEach();

const LOOKS = {
  light: { colorScheme: 'light' },
  dark: { colorScheme: 'dark' },
  'high contrast': { forcedColors: 'active', colorScheme: 'dark' },
} as const;

describe.each(Object.entries(LOOKS))('%s', (_, look) => {
  test('nothing serious for axe on any screen', async () => {
    const { page } = await visit('/workbench/', look);
    const faults: string[] = [];
    const examine = async (screen: string): Promise<void> => {
      faults.push(...(await seriousFaults(page)).map((fault) => `${screen}: ${fault}`));
    };
    await button(page, 'workbench.open').first().waitFor();
    await examine('start');
    await openFile(page, '空.xlsx', new Uint8Array(0));
    await page.getByText(words('error.empty-file', { book: '空.xlsx' })).waitFor();
    await examine('bad file');
    await openSample(page, 'minamialps-reform-plan.xlsx');
    await examine('opened');
    await check(page);
    await examine('checked');
    for (const tab of ['indicators', 'mapping', 'settings'] as const) {
      await toTab(page, tab);
      await examine(tab);
    }
    await page.getByRole('button', { name: words('workbench.look') }).click();
    await page.getByRole('menuitemradio').first().waitFor();
    await examine('menu');
    await page.keyboard.press('Escape');
    await button(pane(page), 'pane.write').click();
    await page.getByRole('dialog').waitFor();
    await examine('preview');
    await button(page.getByRole('dialog'), 'pane.preview.confirm.write').click();
    await pane(page)
      .getByText(/^点検の結果を書き込みました/)
      .waitFor();
    await examine('written');
    await openFile(page, 'もう一冊.xlsx', sampleBytes('isehara-midterm-plan.xlsx'));
    await page.getByText(words('workbench.discard.title')).waitFor();
    await examine('discard');
    expect(faults).toEqual([]);
  });
});

/** Drops a file on the page as a hand would. */
async function drop(page: Page, name: string, bytes: Buffer): Promise<void> {
  const transfer = await page.evaluateHandle(
    ([file, base64]) => {
      const content = Uint8Array.from(atob(base64), (each) => each.charCodeAt(0));
      const data = new DataTransfer();
      data.items.add(new File([content], file));
      return data;
    },
    [name, bytes.toString('base64')] as const,
  );
  for (const type of ['dragenter', 'dragover', 'drop'])
    await page.dispatchEvent('body', type, { dataTransfer: transfer });
}

test('a dropped workbook is opened; one with changes is not lost without a question', async () => {
  const { page } = await visit('/workbench/');
  const bytes = sampleBytes('sagamihara-collaboration-plan.xlsx');
  await button(page, 'workbench.open').first().waitFor();
  await drop(page, '計画.xlsx', bytes);
  await page.getByRole('grid').waitFor();
  await page.keyboard.press('Control+Home');
  await page.getByRole('textbox', { name: words('workbench.grid.input') }).focus();
  await page.keyboard.type('1');
  await page.keyboard.press('Enter');
  await drop(page, '別の計画.xlsx', bytes);
  await button(page, 'workbench.discard.no').click();
  expect((await save(page)).name).toBe('計画-点検済み.xlsx');
});
