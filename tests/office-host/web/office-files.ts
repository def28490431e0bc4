import { existsSync, readFileSync, statSync } from 'node:fs';
import { dirname, extname, join, normalize } from 'node:path';

/** A file as a page gets it. */
export interface ServedFile {
  readonly body: string | Buffer;
  readonly contentType: string;
}

/** Finds the file for a path of the add-in's origin ("/taskpane.html"); null when there is none. */
export type Files = (path: string) => ServedFile | null;

const TYPES: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
};

/** The files of a folder, such as the built pages. */
export function folderFiles(folder: string): Files {
  return (path) => {
    const file = join(folder, normalize(decodeURIComponent(path)));
    if (!existsSync(file) || !statSync(file).isFile()) return null;
    return { body: readFileSync(file), contentType: TYPES[extname(file)] ?? 'application/octet-stream' };
  };
}

/** Office.js itself, unmodified, wherever a page expects it. */
export function officeFiles(): Files {
  return folderFiles(dirname(require.resolve('@microsoft/office-js/dist/office.js')));
}
