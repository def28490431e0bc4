import '../../scripts/load-ts.mjs';
import { build } from '../../scripts/build.mjs';

/** Before the first of the browser tests: builds the pages, starts one browser and the servers for all of them. */
export default async function setup() {
  build();
  build(['pages'], 'webpack/test-pages.config.js', ['tests']);
  build(['excel-vendored'], 'webpack/excel-vendored.config.js');
  const { launchShared } = await import('./launch.ts');
  const { startServer } = await import('./server.ts');
  const [browser, web, pages] = await Promise.all([
    launchShared(),
    startServer('dist/web'),
    startServer('dist/pages'),
  ]);
  process.env.TENKEN_BROWSER = browser.wsEndpoint();
  process.env.TENKEN_WEB = web.origin;
  process.env.TENKEN_PAGES = pages.origin;
  globalThis.endOfBrowserTests = async () => {
    web.stop();
    pages.stop();
    await browser.close();
  };
}
