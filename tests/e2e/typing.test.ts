import type { Page } from 'playwright-core';
import {
  activeCell,
  button,
  check,
  content,
  findingCards,
  goToCell,
  headline,
  openSample,
  pane,
  save,
  words,
} from '../browser/workbench.js';
import { commandLine } from './command-line.js';
import { sampleBytes } from './samples.js';
import { tidyAfterEach, visit } from './visit.js';

tidyAfterEach();

const SAMPLE = 'isehara-midterm-plan.xlsx';
/** 実績 of the first indicator: 2,303人 of 6,750人. */
const ACTUAL = 'F8';
const MET = words('pane.headline.met');

async function opened(): Promise<Page> {
  const { page } = await visit('/workbench/');
  await openSample(page, SAMPLE);
  await check(page);
  return page;
}

/** Waits until the headline says so many met. */
async function untilMet(page: Page, count: number): Promise<void> {
  await page.waitForFunction(
    ([label, wanted]) => {
      const term = [...document.querySelectorAll('dt')].find((each) => each.textContent === label);
      return term?.parentElement?.querySelector('dd')?.textContent === wanted;
    },
    [MET, String(count)] as const,
  );
}

test('a figure typed over is checked at once; undo and redo take the check along', async () => {
  const page = await opened();
  const before = (await headline(page))[MET] ?? 0;
  await goToCell(page, ACTUAL);
  expect(await content(page)).toBe('2,303人');
  await page.keyboard.type('6,751人');
  await page.keyboard.press('Enter');
  await untilMet(page, before + 1);
  expect(await activeCell(page)).toBe('F9');
  await page.keyboard.press('Control+z');
  await untilMet(page, before);
  await page.keyboard.press('Control+y');
  await untilMet(page, before + 1);
  await goToCell(page, ACTUAL);
  expect(await content(page)).toBe('6,751人');
  // The command line reads the saved book the same way.
  const { document } = commandLine(SAMPLE, (await save(page)).bytes);
  const met = document.tables.flatMap((table) => table.indicators).filter((each) => each.met === true);
  expect(met).toHaveLength(before + 1);
});

test('with the Japanese input method: what is being composed is not kept, what is chosen is', async () => {
  const page = await opened();
  const before = (await headline(page))[MET] ?? 0;
  await goToCell(page, ACTUAL);
  const keys = await page.context().newCDPSession(page);
  const compose = (text: string): Promise<unknown> =>
    keys.send('Input.imeSetComposition', { text, selectionStart: text.length, selectionEnd: text.length });
  for (const text of ['や', 'やく', 'やく7', 'やく7せ', 'やく7せんにん', '約7千人']) await compose(text);
  await page.keyboard.press('ArrowDown');
  expect((await headline(page))[MET]).toBe(before);
  await keys.send('Input.insertText', { text: '約7千人' });
  expect(await activeCell(page)).toBe(ACTUAL);
  await page.keyboard.press('Enter');
  await untilMet(page, before + 1);
  await goToCell(page, ACTUAL);
  expect(await content(page)).toBe('約7千人');
});

test('Escape gives up; F2 edits what is there; Delete empties, and the check says what is missing', async () => {
  const page = await opened();
  await goToCell(page, ACTUAL);
  await page.keyboard.type('9');
  await page.keyboard.press('Escape');
  expect(await content(page)).toBe('2,303人');
  await page.keyboard.press('F2');
  await page.keyboard.press('End');
  await page.keyboard.press('Backspace');
  await page.keyboard.type('件');
  await page.keyboard.press('Enter');
  await pane(page).getByText('健康相談・健康教育の参加者数').first().waitFor();
  await goToCell(page, ACTUAL);
  expect(await content(page)).toBe('2,303件');
  await page.keyboard.press('Delete');
  await pane(page).locator('article').filter({ hasText: '健康相談' }).first().waitFor();
  expect(await content(page)).toBe('');
  await button(page, 'workbench.undo').click();
  await button(page, 'workbench.undo').click();
  expect(await content(page)).toBe('2,303人');
  expect((await save(page)).bytes.equals(sampleBytes(SAMPLE))).toBe(true);
  expect(await findingCards(page).count()).toBeGreaterThan(0);
});
