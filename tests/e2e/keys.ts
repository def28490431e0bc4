import type { Page } from 'playwright-core';

/** What has the focus: its name as a reader of screens hears it, else its text. */
export function focused(page: Page): Promise<string> {
  return page.evaluate(() => {
    const element = document.activeElement;
    if (element === null || element === document.body) return '';
    return element.getAttribute('aria-label') ?? element.textContent ?? '';
  });
}

/** Presses a key until what has the focus answers to `name`. */
export async function reach(page: Page, name: string | RegExp, key = 'Tab'): Promise<void> {
  const seen: string[] = [];
  for (let presses = 0; presses < 60; presses++) {
    const at = await focused(page);
    if (typeof name === 'string' ? at === name : name.test(at)) return;
    seen.push(at.slice(0, 20));
    await page.keyboard.press(key);
  }
  throw new Error(`${String(name)} was not reached: ${seen.join(' | ')}`);
}

/** Can one see where the focus is: an outline, or the frame Fluent draws around what it has. */
export async function hasVisibleFocus(page: Page): Promise<boolean> {
  return page.evaluate(() => {
    const element = document.activeElement as HTMLElement;
    const { outlineStyle, outlineColor, boxShadow } = getComputedStyle(element);
    const frame = getComputedStyle(element, '::after');
    return (
      (outlineStyle !== 'none' && outlineColor !== 'rgba(0, 0, 0, 0)') ||
      boxShadow !== 'none' ||
      (frame.content !== 'none' && parseFloat(frame.borderTopWidth) > 0)
    );
  });
}
