import { spawnSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { root } from './ensure-installed.mjs';
import { build } from './build.mjs';
import { openBrowser } from './open-browser.mjs';
import { serveUntilStopped } from './serve.mjs';

/**
 * The main job on real input: checks the samples, says where the checked copies lie, and serves the workbench until
 * Ctrl+C. `--no-serve`, or CI=true, ends after the table; `--no-open` serves without opening a browser; `--port N`.
 * Everything else goes to `tenken check`.
 */
const own = ['--no-serve', '--no-open'];
const rest = process.argv.slice(2);
const at = rest.indexOf('--port');
const [, port] = at < 0 ? [] : rest.splice(at, 2);
if (at >= 0 && !/^\d{1,5}$/.test(port ?? '')) {
  console.error('--port には番号を付けてください。');
  process.exit(2);
}
const has = (option) => rest.includes(option);

build();
const samples = readdirSync(`${root}samples`)
  .filter((name) => name.endsWith('.xlsx'))
  .sort()
  .map((name) => `samples/${name}`);
const args = ['dist/cli/tenken.cjs', 'check', ...samples, '-o', 'checked', '--no-list'];
const result = spawnSync(process.execPath, [...args, ...rest.filter((option) => !own.includes(option))], {
  cwd: root,
  stdio: 'inherit',
});
// Findings in the samples are what the job is about, not a failure of it.
if (result.status !== 0 && result.status !== 1) process.exit(result.status ?? 1);

if (!has('--no-serve') && process.env.CI !== 'true') {
  const address = await serveUntilStopped(port === undefined ? {} : { port: Number(port) });
  if (!has('--no-open')) openBrowser(address);
}
