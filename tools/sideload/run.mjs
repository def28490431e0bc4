import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath, URL } from 'node:url';
import { build } from '../../scripts/build.mjs';
import { root, run } from '../../scripts/ensure-installed.mjs';
import { serveFolder } from './serve.mjs';

/**
 * `npm run excel`: builds what Excel loads, serves it to this machine with a certificate it trusts, and opens Excel with
 * the add-in in it. Ctrl+C takes the add-in out again. For Windows and Mac with Excel.
 */
const PORT = 3000;
const here = fileURLToPath(new URL('.', import.meta.url));
const manifest = join(root, 'dist/excel/manifest.xml');

/** Installs Microsoft's tools as the lock file says, when that has not been done yet. */
function ensureTools() {
  const stamp = join(here, 'node_modules', '.tenken-lock');
  const lock = createHash('sha256')
    .update(readFileSync(join(here, 'package-lock.json')))
    .digest('hex');
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === lock) return;
  console.error('Excel に入れるための道具を入れています(初回だけです。450 MB ほどあります)…');
  run('npm', ['ci', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'], { cwd: here });
  writeFileSync(stamp, lock);
}

/** The script of one of the installed commands. */
const script = (name) => join(here, 'node_modules', name, 'cli.js');

/** Runs one of them to its end with its output shown. */
function tool(name, ...args) {
  run(process.execPath, [script(name), ...args], { shell: false });
}

if (process.platform !== 'win32' && process.platform !== 'darwin') {
  console.error('Excel のある Windows か Mac で実行してください。');
  process.exit(2);
}
if (process.env.TENKEN_URL !== undefined) {
  console.error('TENKEN_URL は付けずに実行してください。ここでは https://localhost:3000 から読み込みます。');
  process.exit(2);
}
build(['excel']);
ensureTools();
// They would report to Microsoft how they are used; nothing of Tenken's reports anything.
tool('office-addin-usage-data', 'off');

const { getHttpsServerOptions } = await import('office-addin-dev-certs');
const server = await serveFolder(join(root, 'dist/excel'), await getHttpsServerOptions(), PORT);
console.log(`https://localhost:${PORT} で配っています。終えるときは Ctrl+C を押してください。`);
process.once('SIGINT', () => {
  server.close();
  server.closeAllConnections();
  tool('office-addin-debugging', 'stop', manifest);
});
// Not waited for: Excel asks this process for the pane while the command is still running.
const start = [
  script('office-addin-debugging'),
  'start',
  manifest,
  'desktop',
  '--app',
  'excel',
  '--no-debug',
];
spawn(process.execPath, start, { cwd: root, stdio: 'inherit' }).once('exit', (code) => {
  if (code !== 0)
    console.error('Excel を始められませんでした。上の文を確かめてください。Ctrl+C で終わります。');
});
