import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';

/** In the page: notes when the first button has been painted. */
const WATCH_FOR_BUTTON = `
  new MutationObserver((_, observer) => {
    if (!document.querySelector('button')) return;
    observer.disconnect();
    requestAnimationFrame(() => setTimeout(() => { window.interactiveAt = performance.now(); }));
  }).observe(document, { childList: true, subtree: true });
`;

const gzipped = (file) => gzipSync(readFileSync(file), { level: 9 }).length;

/**
 * Opens a page in an empty profile: when its first screen can be used (ms), what had to come over the wire for that, and
 * what has come when all that it loads by itself is there (bytes, gzipped).
 */
export async function firstLoad(browser, origin, page, folder) {
  const context = await browser.newContext({ viewport: { width: 350, height: 378 } });
  const tab = await context.newPage();
  await tab.addInitScript(WATCH_FOR_BUTTON);
  const loaded = [];
  tab.on('request', (request) => loaded.push(new URL(request.url()).pathname));
  await tab.goto(`${origin}/${page}/`);
  await tab.waitForFunction('window.interactiveAt !== undefined');
  const interactive = await tab.evaluate('window.interactiveAt');
  const named = await tab.evaluate(
    "[...document.querySelectorAll('script[src]')].filter((each) => each.defer).map((each) => new URL(each.src).pathname)",
  );
  await tab.waitForLoadState('networkidle');
  await context.close();
  const html = gzipped(`${folder}/${page}/index.html`);
  const sum = (paths) => paths.reduce((total, path) => total + gzipped(`${folder}${path}`), html);
  const parts = loaded.filter((path) => /\.(js|css)$/.test(path));
  return { interactive, first: sum(named), all: sum(parts) };
}
