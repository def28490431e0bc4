import { downloaded } from '../browser/many-files.js';
import { activeCell, content, grid, headline, pane, words } from '../browser/workbench.js';
import { commandLine } from './command-line.js';
import { focused, hasVisibleFocus, reach } from './keys.js';
import { parts } from './parts.js';
import { sampleBytes } from './samples.js';
import { tidyAfterEach, visit } from './visit.js';

tidyAfterEach();

const SAMPLE = 'isehara-midterm-plan.xlsx';

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
  const saving = downloaded(page, () => page.keyboard.press('Enter'));
  expect(parts((await saving).bytes)).toEqual(parts(commandLine(SAMPLE, sampleBytes(SAMPLE)).written));
});
