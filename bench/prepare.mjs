import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from '../scripts/build.mjs';
import { bin, root, run } from '../scripts/ensure-installed.mjs';

const here = fileURLToPath(new URL('.', import.meta.url));
const stamp = join(here, 'node_modules', '.tenken-lock');

/** Installs the yardsticks as their lock file says, when that has not been done yet. */
export function ensureYardsticks() {
  const lock = createHash('sha256')
    .update(readFileSync(join(here, 'package-lock.json')))
    .digest('hex');
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === lock) return;
  console.error('installing the yardsticks (SheetJS, exceljs) …');
  run('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error'], { cwd: here, stdio: ['ignore', 2, 2] });
  writeFileSync(stamp, lock);
}

/** Runs node and returns what it printed, parsed; ends the process when it fails. `errors`: where its messages go. */
export function nodeJson(args, errors = 'pipe') {
  const result = spawnSync(process.execPath, args, {
    cwd: root,
    encoding: 'utf8',
    maxBuffer: 256 * 1024 * 1024,
    stdio: ['ignore', 'pipe', errors],
  });
  // 1 is the command line's word for findings.
  if (result.status !== 0 && result.status !== 1) {
    console.error(result.stdout + (result.stderr ?? ''));
    process.exit(1);
  }
  return JSON.parse(result.stdout);
}

/** Everything a run needs: yardsticks, the command line, the timed line, and the workbook. Returns where they lie. */
export function prepare(indicators) {
  // Of what is shipped only the command line is measured here.
  build(['cli']);
  run(
    process.execPath,
    [bin('webpack-cli/bin/cli.js'), '--config', 'bench/webpack.config.js', '--stats', 'errors-warnings'],
    {
      stdio: ['ignore', 2, 2],
    },
  );
  ensureYardsticks();
  const name = `progress-${indicators}.xlsx`;
  const path = join(root, 'dist', 'bench', 'books', name);
  // In a process of its own: see measure() on why this one must stay small.
  const { rows, bytes } = nodeJson([join(here, 'make-book.mjs'), String(indicators), path]);
  return {
    cli: join(root, 'dist', 'cli', 'tenken.cjs'),
    line: join(root, 'dist', 'bench', 'line.cjs'),
    book: { name, path, rows, bytes, indicators },
  };
}
