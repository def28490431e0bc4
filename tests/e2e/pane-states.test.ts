import type { Page } from 'playwright-core';
import { showState, showTheme } from '../browser/show-state.js';
import { STATES } from '../taskpane/view/fixtures.js';
import { seriousFaults } from './axe.js';
import { sticksOut } from './sticks-out.js';
import { pagesOrigin, tidyAfterAll, visit } from './visit.js';

tidyAfterAll();

const WIDTHS = [320, 350, 450];

let page: Page;
beforeAll(async () => {
  ({ page } = await visit('/states/', { origin: pagesOrigin() }));
});

test.each(STATES)('$name: nothing serious for axe in any theme, nothing out of the window', async (state) => {
  const faults: string[] = [];
  await page.setViewportSize({ width: 350, height: 700 });
  await showState(page, state, 'light');
  // Over the middle, where most screens have something to press: it must be readable under the mouse as well.
  await page.mouse.move(120, 500);
  for (const theme of ['light', 'dark', 'high-contrast'] as const) {
    await showTheme(page, theme);
    faults.push(...(await seriousFaults(page)).map((fault) => `${theme}: ${fault}`));
  }
  for (const width of WIDTHS) {
    await page.setViewportSize({ width, height: 378 });
    faults.push(...(await sticksOut(page)).map((element) => `${width} px: ${element}`));
  }
  expect(faults).toEqual([]);
});
