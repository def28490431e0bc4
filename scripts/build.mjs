import { spawnSync } from 'node:child_process';
import { bin, ensureInstalled, root } from './ensure-installed.mjs';

/** Builds dist/; webpack's own report is shown only when it fails. */
export function build() {
  ensureInstalled();
  const args = [bin('webpack-cli/bin/cli.js'), '--config', 'webpack.config.js', '--stats', 'errors-warnings'];
  const result = spawnSync(process.execPath, args, { cwd: root, encoding: 'utf8' });
  if (result.status === 0) return;
  console.error(result.stdout + result.stderr);
  process.exit(1);
}

if (process.argv[1] && import.meta.url.endsWith(process.argv[1].split(/[\\/]/).at(-1))) build();
