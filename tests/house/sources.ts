import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';

export const root = resolve(__dirname, '../../src');

export interface Source {
  readonly path: string;
  /** Without comments: they may say what code may not. */
  readonly text: string;
}

function files(folder: string): string[] {
  return readdirSync(folder).flatMap((name) => {
    const path = join(folder, name);
    if (statSync(path).isDirectory()) return files(path);
    return /\.tsx?$/.test(name) ? [path] : [];
  });
}

const withoutComments = (text: string): string => text.replace(/\/\*[^]*?\*\/|(^|\s)\/\/ .*$/gm, '');

/** Every source file below src, or below a folder of it. */
export function readSources(folder = ''): Source[] {
  return files(join(root, folder)).map((path) => ({
    path,
    text: withoutComments(readFileSync(path, 'utf8')),
  }));
}
