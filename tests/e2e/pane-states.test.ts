import type { Page } from 'playwright-core';
import { showState, showTheme } from '../browser/show-state.js';
import { STATES } from '../taskpane/view/fixtures.js';
import { seriousFaults } from './axe.js';
import { pagesOrigin, tidyAfterAll, visit } from './visit.js';

tidyAfterAll();

const WIDTHS = [320, 350, 450];

/** Elements that stick out of the window to the right; what scrolls inside a box of its own may. */
function sticksOut(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const scrolls = (element: Element | null): boolean =>
      element !== null &&
      (['auto', 'scroll', 'hidden'].includes(getComputedStyle(element).overflowX) ||
        scrolls(element.parentElement));
    return [...document.querySelectorAll('main *')]
      .filter((each) => each.getBoundingClientRect().right > innerWidth + 1 && !scrolls(each.parentElement))
      .map((each) => `${each.tagName} ${each.textContent?.slice(0, 30)}`);
  });
}

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
