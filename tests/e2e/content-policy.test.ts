import type { Page } from 'playwright-core';
import { pagesOrigin, tidyAfterEach, visit, webOrigin } from './visit.js';

tidyAfterEach();

const PAGES = [
  ['a Fluent page', '/policy/', pagesOrigin],
  ['the workbench', '/workbench/', webOrigin],
] as const;

/** Tries something as a script of the page would; says what the policy then stopped. */
async function tryOut(page: Page, attempt: string): Promise<readonly string[]> {
  await page.evaluate(() => {
    const stopped: string[] = [];
    Object.assign(window, { stopped });
    document.addEventListener('securitypolicyviolation', (event) => stopped.push(event.effectiveDirective));
  });
  await page.evaluate(attempt);
  await page.waitForTimeout(50);
  return page.evaluate(() => (window as unknown as { stopped: string[] }).stopped);
}

const ATTEMPTS = [
  ['a request elsewhere', 'connect-src', "fetch('https://example.org/').catch(() => undefined)"],
  ['a message elsewhere', 'connect-src', "navigator.sendBeacon('https://example.org/', 'x')"],
  ['a socket', 'connect-src', "try { new WebSocket('wss://example.org/') } catch {}"],
  ['a picture from elsewhere', 'img-src', "new Image().src = 'https://example.org/x.png'"],
  [
    'a script from elsewhere',
    'script-src-elem',
    "document.head.append(Object.assign(document.createElement('script'), { src: 'https://example.org/x.js' }))",
  ],
  [
    'a script as text',
    'script-src-elem',
    "document.head.append(Object.assign(document.createElement('script'), { textContent: 'window.ran = 1' }))",
  ],
  [
    'a style as text',
    'style-src-elem',
    "document.head.append(Object.assign(document.createElement('style'), { textContent: 'body { color: red }' }))",
  ],
  [
    'a frame',
    'frame-src',
    "document.body.append(Object.assign(document.createElement('iframe'), { src: 'https://example.org/' }))",
  ],
  ['text run as a script', 'script-src', "setTimeout('window.ran = 1', 0)"],
  ['a worker from text', 'worker-src', "try { new Worker(URL.createObjectURL(new Blob(['']))) } catch {}"],
] as const;

describe.each(PAGES)('%s', (_, path, origin) => {
  test('what would come from or go to the outside is stopped', async () => {
    const visited = await visit(path, { origin: origin() });
    const stopped: string[] = [];
    for (const [name, , attempt] of ATTEMPTS)
      stopped.push(`${name}: ${[...new Set(await tryOut(visited.page, attempt))].join()}`);
    expect(stopped).toEqual(ATTEMPTS.map(([name, directive]) => `${name}: ${directive}`));
    // The browser's own reports of what was just tried.
    visited.forgiveComplaints();
  });

  test('Fluent styles come in all the same', async () => {
    const { page } = await visit(path, { origin: origin() });
    await page.getByRole('button').first().waitFor();
    const rules = await page.evaluate(() =>
      [...document.styleSheets].reduce((sum, sheet) => sum + sheet.cssRules.length, 0),
    );
    expect(rules).toBeGreaterThan(20);
  });
});

test('a button of Fluent looks like one', async () => {
  const { page } = await visit('/policy/', { origin: pagesOrigin() });
  const button = page.getByRole('button', { name: '点検' });
  expect(await button.evaluate((each) => getComputedStyle(each).backgroundColor)).toBe('rgb(15, 108, 189)');
});
