import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { bin, ensureInstalled, root } from './ensure-installed.mjs';
import { inputsHash } from './inputs-hash.mjs';

/** What is shipped, each in its folder of dist/. */
const SHIPPED = ['cli', 'web', 'excel'];

/**
 * Builds the named parts of dist/ that are not built yet from the files as they are now (`inputs`: files and folders
 * they need beside src); webpack's own report is shown only when it fails.
 */
export function build(names = SHIPPED, config = 'webpack.config.js', inputs = []) {
  ensureInstalled();
  const hash = inputsHash(inputs);
  const stampOf = (name) => `${root}dist/${name}/.inputs`;
  const stale = names.filter(
    (name) => !existsSync(stampOf(name)) || readFileSync(stampOf(name), 'utf8') !== hash,
  );
  if (stale.length === 0) return;
  const chosen = stale.flatMap((name) => ['--config-name', name]);
  const args = [bin('webpack-cli/bin/cli.js'), '--config', config, ...chosen, '--stats', 'errors-warnings'];
  const result = spawnSync(process.execPath, args, { cwd: root, encoding: 'utf8' });
  if (result.status !== 0) {
    console.error(result.stdout + result.stderr);
    process.exit(1);
  }
  for (const name of stale) writeFileSync(stampOf(name), hash);
}

if (process.argv[1] && import.meta.url.endsWith(process.argv[1].split(/[\\/]/).at(-1))) build();
