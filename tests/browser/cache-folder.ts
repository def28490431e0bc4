import { existsSync, mkdirSync, renameSync, rmSync } from 'node:fs';
import { dirname, resolve } from 'node:path';

/** Where things unpacked from npm packages are kept; goes with node_modules. */
const CACHE = resolve('node_modules/.cache/tenken-browser');

/**
 * The folder of that name in the cache, filled by `fill` when it is not there yet. It appears whole or not at all, also
 * when two runs start at once.
 */
export function cacheFolder(name: string, fill: (folder: string) => void): string {
  const folder = `${CACHE}/${name}`;
  if (existsSync(folder)) return folder;
  const draft = `${folder}.${process.pid}`;
  rmSync(draft, { recursive: true, force: true });
  mkdirSync(draft, { recursive: true });
  fill(draft);
  mkdirSync(dirname(folder), { recursive: true });
  try {
    renameSync(draft, folder);
  } catch (error) {
    // Another run was quicker: its folder is the same.
    if (!existsSync(folder)) throw error;
    rmSync(draft, { recursive: true });
  }
  return folder;
}
