import { dirname, isAbsolute, relative, resolve, sep } from 'node:path';
import { pathToFileURL } from 'node:url';
import { relativeUri, type UriOf } from '../collect/source-link.js';
import type { CollectFile } from './collect-files.js';

/** Where files lie, seen from a workbook: both can be moved together, and the links still lead there. */
export function urisFrom(target: string, files: readonly CollectFile[]): UriOf {
  const folder = dirname(resolve(target));
  const paths = new Map(files.map(({ file, path }) => [file, path]));
  return (file) => {
    const path = paths.get(file);
    if (path === undefined) return null;
    const way = relative(folder, resolve(path));
    // On another drive no relative way leads there.
    return isAbsolute(way) ? pathToFileURL(way).href : relativeUri(way.split(sep).join('/'));
  };
}
