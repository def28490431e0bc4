import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './ensure-installed.mjs';

/** Files and folders every build depends on. */
const INPUTS = [
  'src',
  'assets',
  'manifest.xml',
  'scripts/functions-metadata.mjs',
  'webpack',
  'webpack.config.js',
  'package.json',
  'package-lock.json',
];
/** What a build is asked for by the environment (webpack/excel.config.js). */
const WISHES = ['TENKEN_URL', 'OFFICE_JS'];

function filesOf(path) {
  if (!existsSync(join(root, path))) return [];
  if (statSync(join(root, path)).isFile()) return [path];
  return readdirSync(join(root, path))
    .sort()
    .flatMap((name) => filesOf(`${path}/${name}`));
}

/** A hash of everything a build depends on: equal hashes, equal builds. `more` names further files and folders. */
export function inputsHash(more = []) {
  const hash = createHash('sha256');
  for (const wish of WISHES) hash.update(`${wish}=${process.env[wish] ?? ''}\0`);
  for (const path of [...INPUTS, ...more].flatMap(filesOf))
    hash
      .update(`${path}\0`)
      .update(readFileSync(join(root, path)))
      .update('\0');
  return hash.digest('hex');
}
