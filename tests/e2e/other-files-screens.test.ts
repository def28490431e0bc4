import type { Page } from 'playwright-core';
import { dropFiles } from '../browser/many-files.js';
import { button, check, openFile, pane, words } from '../browser/workbench.js';
import { seriousFaults } from './axe.js';
import { sticksOut } from './sticks-out.js';
import { LIST, THIRTY } from './thirty-books.js';
import { tidyAfterEach, visit } from './visit.js';

tidyAfterEach();

const LOOKS = {
  light: { colorScheme: 'light' },
  dark: { colorScheme: 'dark' },
  'high contrast': { forcedColors: 'active', colorScheme: 'dark' },
} as const;
/** A small laptop's pane; the window zoomed to 200 % is no narrower. */
const NARROW = 320;

const chosen = (at: number) => {
  const { name = '', bytes = new Uint8Array() } = THIRTY[at] ?? {};
  return { name, mimeType: 'application/octet-stream', buffer: Buffer.from(bytes) };
};
const tabs = (page: Page) => page.locator('section[role="region"]').getByRole('tab').all();

describe.each(Object.entries(LOOKS))('%s', (_, look) => {
  let page: Page;
  let faults: string[];
  /** What axe says of a screen, and what does not fit into a narrow window. */
  const examine = async (screen: string): Promise<void> => {
    faults.push(...(await seriousFaults(page)).map((fault) => `${screen}: ${fault}`));
    await page.setViewportSize({ width: NARROW, height: 640 });
    faults.push(...(await sticksOut(page)).map((element) => `${screen}, narrow: ${element}`));
    await page.setViewportSize({ width: 1280, height: 800 });
  };
  const examineTabs = async (screen: string): Promise<void> => {
    for (const tab of await tabs(page)) {
      await tab.click();
      await examine(`${screen}, ${(await tab.textContent()) ?? ''}`);
    }
  };

  beforeEach(async () => {
    faults = [];
    ({ page } = await visit('/workbench/', look));
  });

  test('gathering: every screen', async () => {
    await button(page, 'gather.title').click();
    await button(page, 'gather.choose').waitFor();
    await examine('nothing chosen');
    await dropFiles(page, 'main section', THIRTY);
    await page
      .getByLabel(words('gather.list.choose'))
      .first()
      .setInputFiles({ name: '部署.csv', mimeType: 'text/csv', buffer: Buffer.from(LIST) });
    await page.getByText(words('gather.list.chosen', { file: '部署.csv', count: 3 })).waitFor();
    await examine('chosen');
    await button(page, 'gather.start').click();
    await button(page, 'gather.save').waitFor();
    await examineTabs('gathered');
    expect(faults).toEqual([]);
  });

  test('years: every screen', async () => {
    await openFile(page, THIRTY[20]?.name ?? '', THIRTY[20]?.bytes ?? new Uint8Array());
    await check(page);
    // In a narrow window the pane lies over the sheet.
    await page.setViewportSize({ width: NARROW, height: 640 });
    await button(page, 'workbench.pane.show').click();
    await page.setViewportSize({ width: 1280, height: 800 });
    await pane(page)
      .getByRole('tab', { name: words('pane.tab.summary') })
      .click();
    await examine('summary');
    await pane(page)
      .getByRole('button', { name: words('pane.files.compare') })
      .click();
    await examine('compare');
    await pane(page)
      .getByRole('group', { name: words('compare.last') })
      .locator('input')
      .setInputFiles(chosen(0));
    await button(page, 'compare.start').click();
    await button(page, 'compare.save').waitFor();
    await examineTabs('compared');
    await button(page, 'pane.back').click();
    await pane(page)
      .getByRole('button', { name: words('pane.files.next-year') })
      .click();
    await pane(page).getByText(words('next.targets')).waitFor();
    await examineTabs('next year');
    expect(faults).toEqual([]);
  });
});
