import type { Page } from 'playwright-core';
// Scripts come here without the set-up of the tests.
import '../../src/locales/every-word.js';
import { say } from '../../src/locales/say.js';
import type { ThemeName } from '../../src/taskpane/view/theme.js';
import type { State } from '../taskpane/view/fixtures.js';

/** What pages/states.tsx offers. */
interface StatesWindow {
  showState(name: string, theme: ThemeName): void;
  showTheme(theme: ThemeName): void;
}

/** Resolves when nothing is being loaded and the page has been painted. */
async function settled(page: Page): Promise<void> {
  for (const locale of ['ja', 'en'] as const)
    await page.getByText(say(locale, 'pane.loading'), { exact: true }).waitFor({ state: 'detached' });
  await page.evaluate(async () => {
    await document.fonts.ready;
    await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
  });
}

/** On the page of states: shows a screen of the pane afresh, pressing what a reader presses to come to it. */
export async function showState(page: Page, state: State, theme: ThemeName): Promise<void> {
  await page.evaluate(([name, wanted]) => (window as unknown as StatesWindow).showState(name, wanted), [
    state.name,
    theme,
  ] as const);
  for (const { role, name } of state.press ?? []) {
    const beginning = new RegExp(`^${name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}`);
    await page.getByRole(role, { name: beginning }).first().click();
    await settled(page);
  }
  await settled(page);
}

/** The same screen in another theme. */
export async function showTheme(page: Page, theme: ThemeName): Promise<void> {
  await page.evaluate((wanted) => (window as unknown as StatesWindow).showTheme(wanted), theme);
  await settled(page);
}
