import { spawnSync } from 'node:child_process';
import { copyFileSync, mkdirSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from './build.mjs';
import { root } from './ensure-installed.mjs';

/**
 * Pictures of every screen: the pane at the widths and heights Excel gives it, the workbench on each sample, light and
 * dark, into screenshots/ (or the folder named); those the README shows also into docs/images/.
 */
if (!process.execArgv.some((argument) => argument.includes('load-ts'))) {
  build();
  build(['pages'], 'webpack/test-pages.config.js', ['tests']);
  const loader = pathToFileURL(`${root}scripts/load-ts.mjs`).href;
  const args = ['--import', loader, `${root}scripts/screenshots.mjs`, ...process.argv.slice(2)];
  process.exit(spawnSync(process.execPath, args, { cwd: root, stdio: 'inherit' }).status ?? 1);
}

const WIDTHS = [320, 350, 450];
const HEIGHTS = [378, 700];
const THEMES = ['light', 'dark'];
/** What the README shows. */
const SHOWN = {
  'workbench/isehara-midterm-plan-checked-light.png': 'workbench.png',
  'workbench/isehara-midterm-plan-checked-pane-light.png': 'pane-findings.png',
  'workbench/isehara-midterm-plan-why-pane-light.png': 'pane-why.png',
  'workbench/gathered-light.png': 'gathered.png',
};

const source = (path) => import(pathToFileURL(`${root}${path}`).href);
const { launchBrowser } = await source('tests/browser/launch.ts');
const { startServer } = await source('tests/browser/server.ts');
const { showState } = await source('tests/browser/show-state.ts');
const { check, findingCards, openSample, pane, words } = await source('tests/browser/workbench.ts');
const { writeTwelve } = await source('tests/collect/twelve-books.ts');
const { STATES } = await source('tests/taskpane/view/fixtures.ts');

const folder = process.argv[2] ?? `${root}screenshots`;
rmSync(folder, { recursive: true, force: true });
mkdirSync(folder, { recursive: true });

async function panes(browser) {
  const server = await startServer('dist/pages');
  for (const theme of THEMES) {
    const page = await browser.newPage({ colorScheme: theme, reducedMotion: 'reduce' });
    await page.goto(`${server.origin}/states/`);
    for (const state of STATES) {
      for (const width of WIDTHS) {
        for (const height of HEIGHTS) {
          await page.setViewportSize({ width, height });
          await showState(page, state, theme);
          await page.screenshot({ path: `${folder}/pane/${state.name}-${width}x${height}-${theme}.png` });
        }
      }
    }
    await page.close();
  }
  server.stop();
}

async function workbenches(browser) {
  const server = await startServer('dist/web');
  const samples = readdirSync(`${root}samples`).filter((name) => name.endsWith('.xlsx'));
  for (const theme of THEMES) {
    const options = { colorScheme: theme, reducedMotion: 'reduce', locale: 'ja-JP' };
    for (const name of samples) {
      const page = await browser.newPage({ ...options, viewport: { width: 1280, height: 760 } });
      const shoot = (what) => page.screenshot({ path: `${folder}/workbench/${what}-${theme}.png` });
      const shootPane = (what) =>
        pane(page).screenshot({ path: `${folder}/workbench/${what}-pane-${theme}.png` });
      await page.goto(`${server.origin}/workbench/`);
      await page.getByRole('button', { name: /KB/ }).first().waitFor();
      if (name === samples[0]) await shoot('start');
      const book = name.replace('.xlsx', '');
      await openSample(page, name);
      await shoot(`${book}-opened`);
      await check(page);
      await shoot(`${book}-checked`);
      await shootPane(`${book}-checked`);
      await findingCards(page).first().getByRole('button', { name: /^なぜ/ }).click();
      await page.getByText(words('pane.why.rule')).waitFor();
      await shootPane(`${book}-why`);
      await page.close();
    }
    await gathering(browser, server, theme);
  }
  server.stop();
}

/** Twelve made books, as sections hand them in: some corrected, some that cannot be read. */
async function gathering(browser, server, theme) {
  const handed = mkdtempSync(join(tmpdir(), 'tenken-gather-'));
  writeTwelve(handed);
  const options = { colorScheme: theme, reducedMotion: 'reduce', locale: 'ja-JP' };
  const page = await browser.newPage({ ...options, viewport: { width: 900, height: 640 } });
  const shoot = (what) => page.screenshot({ path: `${folder}/workbench/${what}-${theme}.png` });
  const press = (key) => page.getByRole('button', { name: words(key), exact: true }).click();
  await page.goto(`${server.origin}/workbench/`);
  await press('gather.title');
  await page.locator('input[webkitdirectory]').setInputFiles(handed);
  await page.getByText(words('gather.chosen', { count: 11 })).waitFor();
  await shoot('gather');
  await press('gather.start');
  await page.getByRole('button', { name: words('gather.save') }).waitFor();
  await shoot('gathered');
  await page.close();
  rmSync(handed, { recursive: true });
}

const browser = await launchBrowser();
await panes(browser);
await workbenches(browser);
await browser.close();
for (const [from, to] of Object.entries(SHOWN)) copyFileSync(`${folder}/${from}`, `${root}docs/images/${to}`);
console.log(`${folder}`);
