import { dirname, join, normalize, relative } from 'node:path';
import { readSources, root } from './sources.js';

interface Module {
  readonly text: string;
  /** What comes with the module. */
  readonly imports: readonly string[];
  /** What it loads when it is wanted: by itself, as a worker, or as a screen together with all words. */
  readonly loads: readonly string[];
  readonly workers: readonly string[];
  readonly screens: readonly string[];
}

const IMPORT = /^(?:import|export)\s+(?:(?!type\s)([^'";]*?)\s+from\s+)?'(\.[^']+)'/gm;
const SCREEN = /loadScreen\(\s*async \(\) =>\s*\(await import\(\s*'([^']+)'/g;
const LOAD = /\bimport\(\s*'([^']+)'/g;
const WORKER = /new URL\('([^']+)', import\.meta\.url\)/g;

const sources = readSources();
const paths = new Set(sources.map(({ path }) => path));

function resolved(from: string, target: string): string[] {
  const base = normalize(join(dirname(from), target)).replace(/\.(js|ts)$/, '');
  return [`${base}.ts`, `${base}.tsx`].filter((path) => paths.has(path)).map((path) => relative(root, path));
}

/** Of `{ type A, type B }` nothing is left when types are taken out. */
const holdsValues = (clause: string | undefined): boolean =>
  clause === undefined || !/^\{(\s*type\s[^,}]+,?)*\s*\}$/.test(clause);

function toModule(path: string, text: string): Module {
  const targets = (pattern: RegExp, source: string): string[] =>
    [...source.matchAll(pattern)].flatMap(([, target = '']) => resolved(path, target));
  return {
    text,
    imports: [...text.matchAll(IMPORT)]
      .filter(([, clause]) => holdsValues(clause))
      .flatMap(([, , target = '']) => resolved(path, target)),
    screens: targets(SCREEN, text),
    loads: targets(LOAD, text.replace(SCREEN, '')),
    workers: targets(WORKER, text),
  };
}

const modules = new Map(
  sources.map(({ path, text }) => [relative(root, path), toModule(path, text)] as const),
);

/** A source file below src, by its path there. */
export function moduleOf(path: string): Module {
  const found = modules.get(path);
  if (!found) throw new Error(`no source ${path}`);
  return found;
}

/** All that comes with a file, itself included. */
export function closure(path: string, found = new Set<string>()): ReadonlySet<string> {
  if (found.has(path)) return found;
  found.add(path);
  for (const target of moduleOf(path).imports) closure(target, found);
  return found;
}
