import type { Page } from 'playwright-core';
import { say, type Locale } from '../../src/locales/say.js';
import { openSample, pane, words } from '../browser/workbench.js';
import { tidyAfterEach, visit } from './visit.js';

tidyAfterEach();

const SAMPLE = 'isehara-midterm-plan.xlsx';
const JAPANESE = /[\p{Script=Hiragana}\p{Script=Katakana}]/u;
/** What is Japanese in English, too: names of the language and of the program. */
const ALLOWED = /日本語|点検/g;

/** In the page: remembers every heading and button that was ever shown. */
const REMEMBER = `
  window.shown_ = new Set();
  new MutationObserver(() => {
    for (const each of document.querySelectorAll('h1, h2, h3, button')) window.shown_.add(each.textContent);
  }).observe(document, { childList: true, characterData: true, subtree: true });
`;

async function choose(page: Page, from: Locale, name: string): Promise<void> {
  await page.getByRole('button', { name: say(from, 'workbench.language') }).click();
  await page.getByRole('menuitemradio', { name }).click();
}

/** What was asked of the server after something was done, by name. */
function requests(page: Page): string[] {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(new URL(request.url()).pathname));
  return asked;
}

test('who has chosen English sees no Japanese first', async () => {
  const { page } = await visit('/workbench/');
  await choose(page, 'ja', 'English');
  await page.getByRole('heading', { name: say('en', 'workbench.start.title') }).waitFor();
  await page.addInitScript(REMEMBER);
  await page.reload();
  await page.getByRole('heading', { name: say('en', 'workbench.start.title') }).waitFor();
  const shown = await page.evaluate<string[]>('[...window.shown_]');
  expect(shown).toContain(say('en', 'workbench.open'));
  const japanese = shown.filter((text) => JAPANESE.test(text.replace(ALLOWED, '')));
  expect(japanese).toEqual([]);
});

test('English comes when it is asked for, and with a book open the pane follows', async () => {
  const { page } = await visit('/workbench/');
  await openSample(page, SAMPLE);
  await page.waitForLoadState('networkidle');
  const asked = requests(page);
  await choose(page, 'ja', 'English');
  await pane(page)
    .getByRole('button', { name: say('en', 'pane.welcome.read') })
    .waitFor();
  expect(asked.length).toBeGreaterThan(0);
  await choose(page, 'en', '日本語');
  await pane(page)
    .getByRole('button', { name: words('pane.welcome.read') })
    .waitFor();
});

test('where English cannot be fetched the page stays as it is, says so, and can be asked again', async () => {
  const visited = await visit('/workbench/');
  const { page } = visited;
  await page.waitForLoadState('networkidle');
  await page.context().setOffline(true);
  await choose(page, 'ja', 'English');
  const [told = ''] = words('desk.language-failed').split('{detail}');
  await page.getByText(told).waitFor();
  await page.getByRole('heading', { name: words('workbench.start.title') }).waitFor();
  await page.context().setOffline(false);
  await choose(page, 'ja', 'English');
  await page.getByRole('heading', { name: say('en', 'workbench.start.title') }).waitFor();
  visited.forgiveComplaints();
});
