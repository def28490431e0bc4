import type { Locator, Page } from 'playwright-core';
// Scripts come here without the set-up of the tests.
import '../../src/locales/every-word.js';
import { say, type MessageKey } from '../../src/locales/say.js';

/** The words a Japanese reader sees for a key. */
export const words = (key: MessageKey, data?: Record<string, string | number>): string =>
  say('ja', key, data);

/** A button by its words. */
export const button = (
  within: Page | Locator,
  key: MessageKey,
  data?: Record<string, string | number>,
): Locator => within.getByRole('button', { name: words(key, data), exact: true });

export const grid = (page: Page): Locator => page.getByRole('grid');
export const pane = (page: Page): Locator => page.locator('[data-region="pane"]');

/** The start screen's card of a sample. */
export function sampleCard(page: Page, file: string): Locator {
  const key = `workbench.sample.${file.replace('.xlsx', '')}` as MessageKey;
  return page.getByRole('button', { name: words(key) });
}

/** From the start screen: opens a sample, and waits for its sheet. */
export async function openSample(page: Page, file: string): Promise<void> {
  await sampleCard(page, file).click();
  await grid(page).waitFor();
}

/** Opens a file by the page's own file field. */
export async function openFile(page: Page, name: string, bytes: Uint8Array): Promise<void> {
  const file = { name, mimeType: 'application/octet-stream', buffer: Buffer.from(bytes) };
  await page.locator('input[type=file]').first().setInputFiles(file);
}

/** Presses the pane's one button, and waits for what it says. */
export async function check(page: Page): Promise<void> {
  await button(pane(page), 'pane.welcome.read').click();
  await headlineList(page).waitFor();
}

const headlineList = (page: Page): Locator =>
  pane(page).locator(`dl[aria-label="${words('pane.headline')}"]`);

/** The headline as shown: 指標 → 132. */
export async function headline(page: Page): Promise<Record<string, number>> {
  const terms = await headlineList(page).locator('dt').allTextContents();
  const counts = await headlineList(page).locator('dd').allTextContents();
  return Object.fromEntries(terms.map((term, index) => [term, Number(counts[index]?.replace(/,/g, ''))]));
}

/** The cards of the findings list that are drawn. */
/** What `read` gives once it passes `isThere`, or last gave when `ms` are over: the pane follows a choice a moment later. */
export async function eventually<T>(
  read: () => Promise<T>,
  isThere: (value: T) => boolean,
  ms = 20_000,
): Promise<T> {
  const until = Date.now() + ms;
  let value = await read();
  while (!isThere(value) && Date.now() < until) {
    await new Promise((resolve) => setTimeout(resolve, 100));
    value = await read();
  }
  return value;
}

export const findingCards = (page: Page): Locator => pane(page).getByRole('article');

export const toTab = (page: Page, tab: 'findings' | 'indicators' | 'mapping' | 'settings'): Promise<void> =>
  pane(page)
    .getByRole('tab', { name: words(`pane.tab.${tab}`) })
    .click();

/** The address of the cell one is in. */
export const activeCell = (page: Page): Promise<string | null> => grid(page).getAttribute('data-active');

/** Turns to a sheet of the book. */
export async function toSheet(page: Page, sheet: string): Promise<void> {
  await page.getByRole('tab', { name: sheet, exact: true }).click();
  await page.getByRole('grid', { name: sheet, exact: true }).waitFor();
}

/** Goes to a cell of the sheet in view by its address. */
export async function goToCell(page: Page, address: string): Promise<void> {
  await page.getByRole('textbox', { name: words('workbench.address') }).fill(address);
  await page.keyboard.press('Enter');
  await grid(page)
    .and(page.locator(`[data-active="${address}"]`))
    .waitFor();
}

/** What the formula bar says the active cell holds. */
export const content = (page: Page): Promise<string> =>
  page.getByRole('textbox', { name: words('workbench.content') }).inputValue();

const TOLD = { write: 'desk.written', removal: 'desk.removed', fix: 'desk.fixed' } as const;

/** A sentence of `locales/` with anything in its holes. */
function sentence(key: MessageKey): RegExp {
  const literal = words(key).replace(/[.*+?^$()|[\]\\]/g, '\\$&');
  return new RegExp(`^${literal.replace(/\{[a-z]+\}/g, '.*')}$`);
}

/** Confirms the preview that is open, and waits until the pane says that it is done. */
export async function confirm(page: Page, kind: 'write' | 'removal' | 'fix'): Promise<void> {
  const dialog = page.getByRole('dialog', { name: words(`pane.preview.${kind}`) });
  await button(dialog, `pane.preview.confirm.${kind}`).click();
  await pane(page).getByText(sentence(TOLD[kind])).waitFor();
}

/** Saves, and returns the name and the bytes that came down. */
export async function save(page: Page): Promise<{ readonly name: string; readonly bytes: Buffer }> {
  const coming = page.waitForEvent('download');
  await button(page, 'workbench.save').click();
  const download = await coming;
  const parts: Buffer[] = [];
  for await (const part of await download.createReadStream()) parts.push(part as Buffer);
  return { name: download.suggestedFilename(), bytes: Buffer.concat(parts) };
}
