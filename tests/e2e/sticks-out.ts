import type { Page } from 'playwright-core';

/** Elements that stick out of the window to the right; what scrolls inside a box of its own may. */
export function sticksOut(page: Page): Promise<string[]> {
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
