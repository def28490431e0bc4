import { readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join, normalize, relative, resolve } from 'node:path';

/** The rooms in the order they may know each other: a room imports only rooms before it (see docs/architecture.md). */
const ORDER = [
  'sheet',
  'quantity',
  'layout',
  'indicator',
  'achievement',
  'rating',
  'rules',
  'writeback',
  'inspect',
  'cli',
];
/** Shared words and tools any room may use. */
const COMMON = ['locales', 'zod'];
/** Types of the whole line's result, which write-back and faces take; it belongs to the end of the line. */
const RESULT = ['inspection', 'document', 'settings'];
const FACES = ['cli', 'taskpane', 'commands', 'functions', 'workbench'];

const root = resolve(__dirname, '../../src');

function files(folder: string): string[] {
  return readdirSync(folder).flatMap((name) => {
    const path = join(folder, name);
    return statSync(path).isDirectory()
      ? files(path)
      : path.endsWith('.ts') || path.endsWith('.tsx')
        ? [path]
        : [];
  });
}

function roomOf(path: string): string {
  const [first = '', second = ''] = relative(root, path).split('/');
  return first === 'hosts' ? `hosts/${second}` : first.replace(/\.tsx?$/, '');
}

/** Comments may name Office.js; code may not. */
const withoutComments = (text: string): string => text.replace(/\/\*[^]*?\*\/|^\s*\/\/.*$/gm, '');

const sources = files(root).map((path) => ({
  path,
  room: roomOf(path),
  text: withoutComments(readFileSync(path, 'utf8')),
}));
const imports = sources.flatMap(({ path, room, text }) =>
  [...text.matchAll(/(?:from|import)\s+'([^']+)'/g)].map((match) => {
    const target = match[1] ?? '';
    const inside = target.startsWith('.')
      ? roomOf(normalize(join(dirname(path), target.replace(/\.js$/, '.ts'))))
      : null;
    return { file: relative(root, path), room, target, inside };
  }),
);

function mayImport(from: string, to: string): boolean {
  if (from === to || COMMON.includes(to)) return true;
  if (from.startsWith('hosts/')) return to === 'sheet';
  if (to.startsWith('hosts/')) return FACES.includes(from);
  if (RESULT.includes(to)) return ['writeback', 'inspect', ...RESULT, ...FACES].includes(from);
  if (RESULT.includes(from) || COMMON.includes(from))
    return ORDER.includes(to) && ORDER.indexOf(to) < ORDER.indexOf('writeback');
  return ORDER.indexOf(to) >= 0 && ORDER.indexOf(to) <= ORDER.indexOf(from);
}

test('the house has sources to look at', () => {
  expect(sources.length).toBeGreaterThan(50);
  expect(imports.length).toBeGreaterThan(100);
});

test('imports point one way', () => {
  const wrong = imports.filter((each) => each.inside !== null && !mayImport(each.room, each.inside));
  expect(wrong.map((each) => `${each.file} → ${each.target}`)).toEqual([]);
});

test('only hosts and faces touch files, Excel or a page', () => {
  const core = sources.filter(({ room }) => !room.startsWith('hosts/') && !FACES.includes(room));
  const touching = core.filter(({ text }) =>
    /from 'node:|\bExcel\.|\bOffice\.|\bdocument\.(get|query|create)|\bwindow\./.test(text),
  );
  expect(touching.map(({ path }) => relative(root, path))).toEqual([]);
});

test('hosts run in Node and in a browser alike', () => {
  const node = imports.filter((each) => each.room.startsWith('hosts/') && each.target.startsWith('node:'));
  expect(node.map((each) => each.file)).toEqual([]);
});

test.each([
  ['sheet', 'layout', false],
  ['layout', 'quantity', true],
  ['rating', 'rules', false],
  ['rules', 'hosts/xlsx', false],
  ['cli', 'hosts/xlsx', true],
  ['hosts/xlsx', 'rules', false],
])('the rule itself: %s importing %s is %s', (from, to, allowed) => {
  expect(mayImport(from, to)).toBe(allowed);
});
