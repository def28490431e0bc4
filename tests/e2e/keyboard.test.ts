import type { Page } from 'playwright-core';
import { activeCell, content, grid, headline, pane, words } from '../browser/workbench.js';
import { commandLine } from './command-line.js';
import { sampleBytes } from './samples.js';
import { tidyAfterEach, visit } from './visit.js';

tidyAfterEach();

const SAMPLE = 'isehara-midterm-plan.xlsx';

/** What has the focus: its name as a reader of screens hears it, else its text. */
function focused(page: Page): Promise<string> {
  return page.evaluate(() => {
    const element = document.activeElement;
    if (element === null || element === document.body) return '';
    return element.getAttribute('aria-label') ?? element.textContent ?? '';
  });
}

/** Presses a key until what has the focus answers to `name`. */
async function reach(page: Page, name: string | RegExp, key = 'Tab'): Promise<void> {
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
async function hasVisibleFocus(page: Page): Promise<boolean> {
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

test('the whole way by keys alone: open, check, why, go to the cell, type, write, take back, save', async () => {
  const { page } = await visit('/workbench/');
  await page.getByRole('button', { name: /KB/ }).first().waitFor();

  await reach(page, new RegExp(words('workbench.sample.isehara-midterm-plan')));
  expect(await hasVisibleFocus(page)).toBe(true);
  await page.keyboard.press('Enter');
  await grid(page).waitFor();

  // F6 walks from region to region: bar, sheet, pane.
  await reach(page, words('pane.welcome.read'), 'F6').catch(() => reach(page, words('pane.welcome.read')));
  expect(await hasVisibleFocus(page)).toBe(true);
  await page.keyboard.press('Enter');
  await pane(page).getByRole('article').first().waitFor();
  const { [words('pane.headline.met')]: met = 0 } = await headline(page);

  // One row of the list is in the tab order; the arrow keys go on, Enter asks why, Escape comes back.
  await page.evaluate(() => (document.activeElement as HTMLElement).blur());
  await reach(page, words('pane.tab.findings'));
  await page.keyboard.press('Tab');
  for (let presses = 0; presses < 20; presses++) {
    if (await page.evaluate(() => document.activeElement?.tagName === 'ARTICLE')) break;
    await page.keyboard.press('Tab');
  }
  expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('ARTICLE');
  expect(await hasVisibleFocus(page)).toBe(true);
  await page.keyboard.press('ArrowDown');
  const second = await focused(page);
  await page.keyboard.press('Enter');
  await page.getByRole('region', { name: words('pane.why.title'), exact: true }).waitFor();
  await page.keyboard.press('Escape');
  await page
    .getByRole('region', { name: words('pane.why.title'), exact: true })
    .waitFor({ state: 'detached' });
  expect(await focused(page)).toBe(second);

  await reach(page, /へ移る$/);
  await page.keyboard.press('Enter');
  await page.waitForFunction(
    () => document.querySelector('[role=grid]')?.getAttribute('data-active') !== 'A1',
  );

  await reach(page, words('workbench.grid.input'), 'F6').catch(() =>
    reach(page, words('workbench.grid.input')),
  );
  await page.keyboard.press('Control+Home');
  expect(await activeCell(page)).toBe('A1');
  for (let presses = 0; presses < 7; presses++) await page.keyboard.press('ArrowDown');
  for (let presses = 0; presses < 5; presses++) await page.keyboard.press('ArrowRight');
  expect(await activeCell(page)).toBe('F8');
  await page.keyboard.type('6,751人');
  await page.keyboard.press('Enter');
  await page.keyboard.press('ArrowUp');
  expect(await content(page)).toBe('6,751人');
  await page.waitForFunction(
    ([label, wanted]) =>
      [...document.querySelectorAll('dt')]
        .find((each) => each.textContent === label)
        ?.parentElement?.querySelector('dd')?.textContent === wanted,
    [words('pane.headline.met'), String(met + 1)] as const,
  );
  await page.keyboard.press('Control+z');
  expect(await content(page)).toBe('2,303人');

  await page.keyboard.press('F6');
  await reach(page, words('pane.write'));
  await page.keyboard.press('Enter');
  await page.getByRole('dialog').waitFor();
  await reach(page, words('pane.preview.confirm.write'));
  expect(await hasVisibleFocus(page)).toBe(true);
  await page.keyboard.press('Enter');
  await pane(page)
    .getByText(/^点検の結果を書き込みました/)
    .waitFor();

  await reach(page, words('workbench.open'));
  await reach(page, words('workbench.save'), 'ArrowRight');
  const coming = page.waitForEvent('download');
  await page.keyboard.press('Enter');
  const parts: Buffer[] = [];
  for await (const part of await (await coming).createReadStream()) parts.push(part as Buffer);
  expect(Buffer.concat(parts).equals(commandLine(SAMPLE, sampleBytes(SAMPLE)).written)).toBe(true);
});
