import { en } from '../../src/locales/en.js';
import { ja, type MessageKey } from '../../src/locales/ja.js';
import type { KnownWords } from '../../src/locales/known-words.js';
import { closure, moduleOf } from './module-graph.js';

const KEYS = Object.keys(ja) as MessageKey[];
const LATER = 'locales/japanese.ts';

/** The sentences a file may ask for: keys it names, and those a template of it stands for. */
function asked(text: string): MessageKey[] {
  const named = new Set([...text.matchAll(/'([a-z][a-z0-9.-]+)'/g)].map(([, name = '']) => name));
  const templates = [...text.matchAll(/`([a-z][a-z-]*\.[^`]*\$\{[^`]*)`/g)].map(
    ([, template = '']) =>
      new RegExp(`^${template.replace(/\$\{[^}]*\}|[.]/g, (part) => (part === '.' ? '\\.' : '.+'))}$`),
  );
  return KEYS.filter((key) => named.has(key) || templates.some((template) => template.test(key)));
}

const evaluated = new Map<string, Promise<KnownWords>>();

/** What is known when files of src/locales have been loaded, and nothing else. */
function knownAfter(files: readonly string[]): Promise<KnownWords> {
  const words = [...new Set(files.filter((file) => file.startsWith('locales/')))].sort();
  const known = evaluated.get(words.join()) ?? evaluate(words);
  evaluated.set(words.join(), known);
  return known;
}

async function evaluate(files: readonly string[]): Promise<KnownWords> {
  jest.resetModules();
  for (const file of files) await import(`../../src/${file}`);
  const { knownWords } = await import('../../src/locales/known-words.js');
  return knownWords();
}

interface Part {
  /** What is there before it. */
  readonly with: readonly string[];
  readonly files: ReadonlySet<string>;
}

/** An entry and everything it loads later, each with the words that are there by then. */
function parts(entry: string): Part[] {
  const found = new Map<string, Part>();
  const visit = (path: string, before: readonly string[]): void => {
    const known = `${path} ${before.includes(LATER)}`;
    if (found.has(known)) return;
    const files = closure(path);
    found.set(known, { with: before, files });
    const there = [...before, ...files];
    for (const file of files) {
      const { loads, screens, workers } = moduleOf(file);
      for (const target of loads) visit(target, there);
      for (const target of screens) visit(target, [...there, LATER]);
      // A worker begins with nothing.
      for (const target of workers) visit(target, []);
    }
  };
  visit(entry, []);
  return [...found.values()];
}

async function missing({ with: before, files }: Part): Promise<string[]> {
  const known = await knownAfter([...before, ...files]);
  return [...files]
    .filter((file) => !file.startsWith('locales/'))
    .flatMap((file) =>
      asked(moduleOf(file).text)
        .filter((key) => known.ja[key] === undefined)
        .map((key) => `${file}: ${key}`),
    );
}

const ENTRIES = [
  'workbench/index.tsx',
  'commands/index.ts',
  'functions/index.ts',
  'cli/tenken.ts',
  'cli/collect-worker.ts',
];

test.each(ENTRIES)('whatever %s may say, the words are there', async (entry) => {
  const found: string[] = [];
  for (const part of parts(entry)) found.push(...(await missing(part)));
  expect([...new Set(found)]).toEqual([]);
});

/** Nobody waits for words there: in the command line, in workers, and where the page does without a worker. */
const WHOLE = [
  'cli/tenken.ts',
  'cli/collect-worker.ts',
  'taskpane/line/clerk.ts',
  'taskpane/files/serve-files.ts',
];

test.each(WHOLE)('%s has both languages', async (entry) => {
  expect(await knownAfter([...closure(entry)])).toEqual({ ja, en });
});

test('custom functions, which load nothing, have their sentences in both languages', async () => {
  const { ja: japanese, en: english } = await knownAfter([...closure('functions/index.ts')]);
  expect(Object.keys(english).sort()).toEqual(Object.keys(japanese).sort());
});

test('the test itself sees what is missing', async () => {
  const files = new Set(['workbench/bar/start-screen.tsx']);
  expect(await missing({ with: ['locales/workbench-words.ts'], files })).toEqual([
    'workbench/bar/start-screen.tsx: gather.title',
  ]);
});
