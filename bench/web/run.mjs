// Measures the pane and the workbench in Chromium and judges the budgets. Run: node bench/web/run.mjs [--rounds N]
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { build } from '../../scripts/build.mjs';
import { root } from '../../scripts/ensure-installed.mjs';
import { judge } from '../budgets.mjs';
import { BLOCKS, FRAMES, median, quantile } from './frames.mjs';
import { firstLoad } from './interactive.mjs';
import { COLUMNS, ROWS, wideBook } from './wide-book.mjs';

const INDICATORS = 3000;
const PANES = ['pane', 'bare-first', 'bare-panel'];

if (!process.execArgv.some((argument) => argument.includes('load-ts'))) {
  build();
  build(
    PANES.map((name) => `bench-${name}`),
    'bench/web/webpack.config.js',
    ['bench/web'],
  );
  const loader = pathToFileURL(`${root}scripts/load-ts.mjs`).href;
  const args = ['--import', loader, fileURLToPath(import.meta.url), ...process.argv.slice(2)];
  process.exit(spawnSync(process.execPath, args, { cwd: root, stdio: 'inherit' }).status ?? 1);
}

const source = (path) => import(pathToFileURL(`${root}${path}`).href);
const { launchBrowser } = await source('tests/browser/launch.ts');
const { startServer } = await source('tests/browser/server.ts');
const { button, check, grid, openFile, pane } = await source('tests/browser/workbench.ts');
const { values } = parseArgs({ options: { rounds: { type: 'string', default: '7' } } });

/** All panes in turn, each time with nothing kept from before. */
async function measurePanes(browser) {
  const servers = await Promise.all(PANES.map((name) => startServer(`dist/bench-${name}`)));
  const loads = PANES.map(() => []);
  for (let round = 0; round < Number(values.rounds); round++) {
    for (const [index, name] of PANES.entries())
      loads[index].push(await firstLoad(browser, servers[index].origin, name, `${root}dist/bench-${name}`));
  }
  for (const server of servers) server.stop();
  return Object.fromEntries(
    PANES.flatMap((name, index) => [
      [`${name}.first`, loads[index][0].first],
      [`${name}.all`, loads[index][0].all],
      [`${name}.interactive`, median(loads[index].map(({ interactive }) => interactive))],
    ]),
  );
}

async function openedWorkbench(browser, origin, name, bytes) {
  const page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
  await page.goto(`${origin}/workbench/`);
  await openFile(page, name, bytes);
  await grid(page).waitFor({ timeout: 120_000 });
  return page;
}

/** Frames while nothing moves, and while the wheel turns over the whole sheet, down and to the right. */
async function measureGrid(browser, origin) {
  const page = await openedWorkbench(browser, origin, 'wide.xlsx', wideBook());
  await page.waitForTimeout(2000);
  const framesDuring = async (work) => {
    await page.evaluate(FRAMES);
    await work();
    await page.evaluate('window.stop_ = true');
    return (await page.evaluate('window.frames_')).slice(1);
  };
  const idle = await framesDuring(() => page.waitForTimeout(2000));
  await page.mouse.move(400, 400);
  const scrolled = await framesDuring(async () => {
    for (let turn = 0; turn < 240; turn++) {
      await page.mouse.wheel(turn % 8 === 7 ? 240 : 0, turn % 8 === 7 ? 0 : 400);
      await page.waitForTimeout(8);
    }
  });
  await page.close();
  return {
    'idle.p95': quantile(idle, 0.95),
    'grid.p50': median(scrolled),
    'grid.p95': quantile(scrolled, 0.95),
    'grid.worst': Math.max(...scrolled),
  };
}

/** The longest block of the page's own thread from pressing the button to the finished report. */
async function measureCheck(browser, origin) {
  const file = `${root}dist/bench/books/progress-${INDICATORS}.xlsx`;
  spawnSync(process.execPath, ['bench/make-book.mjs', String(INDICATORS), file], { cwd: root });
  const page = await openedWorkbench(browser, origin, 'progress.xlsx', readFileSync(file));
  page.setDefaultTimeout(120_000);
  await button(pane(page), 'pane.welcome.read').waitFor();
  await page.waitForTimeout(2000);
  await page.evaluate(BLOCKS);
  const from = Date.now();
  await check(page);
  const took = Date.now() - from;
  await page.waitForTimeout(500);
  const longest = await page.evaluate('window.longest_');
  await page.close();
  return { 'check.longest': longest, 'check.took': took };
}

const browser = await launchBrowser();
const server = await startServer();
const figures = {
  ...(await measurePanes(browser)),
  ...(await measureGrid(browser, server.origin)),
  ...(await measureCheck(browser, server.origin)),
};
server.stop();
await browser.close();

const shown = (value) => value.toFixed(value < 100 ? 1 : 0);
console.log(
  `Chromium, ${ROWS} rows × ${COLUMNS} columns, ${INDICATORS} indicators, ${values.rounds} rounds\n`,
);
console.log('| figure | value |\n| --- | ---: |');
for (const [name, value] of Object.entries(figures)) console.log(`| ${name} | ${shown(value)} |`);
const budgets = judge(JSON.parse(readFileSync(new URL('budgets.json', import.meta.url), 'utf8')), figures);
console.log('\n| budget | value | at most | |\n| --- | ---: | ---: | --- |');
for (const { name, value, atMost, kept } of budgets)
  console.log(`| ${name} | ${value.toFixed(2)} | ${atMost} | ${kept ? 'kept' : '**missed**'} |`);
process.exit(budgets.every(({ kept }) => kept) ? 0 : 1);
