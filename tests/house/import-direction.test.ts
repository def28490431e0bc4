import { dirname, join, normalize, relative } from 'node:path';
import { readSources, root } from './sources.js';

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
  'summary',
  'compare',
  'next-year',
  'dataout',
  'collect',
  'inspect',
];
/** Rooms that take the whole line's result. */
const AFTER_RULES = ORDER.slice(ORDER.indexOf('writeback'));
/** Shared words and tools any room may use. */
const COMMON = ['locales', 'zod'];
/** Types of the whole line's result, which write-back and faces take; it belongs to the end of the line. */
const RESULT = ['inspection', 'document', 'settings', 'settings-text'];
/** What is done with one workbook file as a whole, for faces: between the core and the host of files. */
const FILES = 'book';
/** Each face knows the whole core; the pane is also part of the workbench and of what Excel's ribbon starts. */
const FACES = ['cli', 'taskpane', 'commands', 'functions', 'workbench'];
/** The pane knows the Host port; which host is behind it, only its entry in Excel knows. */
const PANE_ENTRY = 'taskpane/index.tsx';

function roomOf(path: string): string {
  const [first = '', second = ''] = relative(root, path).split('/');
  return first === 'hosts' ? `hosts/${second}` : first.replace(/\.tsx?$/, '');
}

const sources = readSources().map((source) => ({ ...source, room: roomOf(source.path) }));
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
  if (from === FILES) return to === 'hosts/xlsx' || ORDER.includes(to) || RESULT.includes(to);
  if (FACES.includes(from)) {
    if (to === FILES) return true;
    if (FACES.includes(to)) return to === 'taskpane' && from !== 'cli' && from !== 'functions';
    if (to.startsWith('hosts/'))
      return to !== 'hosts/memory' && (from === 'cli' ? to === 'hosts/xlsx' : true);
    return ORDER.includes(to) || RESULT.includes(to);
  }
  if (RESULT.includes(to)) return AFTER_RULES.includes(from) || RESULT.includes(from);
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

test('only the entry of the pane knows which host is behind it', () => {
  const knowing = imports.filter(
    ({ file, room, inside }) => room === 'taskpane' && file !== PANE_ENTRY && inside?.startsWith('hosts/'),
  );
  expect(knowing.map(({ file, target }) => `${file} → ${target}`)).toEqual([]);
});

test('Excel is called only by its host and by the faces inside it', () => {
  const rooms = ['hosts/excel', 'taskpane', 'commands', 'functions'];
  const calling = sources.filter(
    ({ room, text }) => !rooms.includes(room) && /\b(Excel|Office)\./.test(text),
  );
  expect(calling.map(({ path }) => relative(root, path))).toEqual([]);
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
  ['rules', 'taskpane', false],
  ['hosts/xlsx', 'rules', false],
  ['hosts/xlsx', 'workbench', false],
  ['cli', 'hosts/xlsx', true],
  ['cli', 'taskpane', false],
  ['workbench', 'taskpane', true],
  ['workbench', 'hosts/xlsx', true],
  ['workbench', 'hosts/memory', false],
  ['taskpane', 'workbench', false],
  ['taskpane', 'inspect', true],
  ['taskpane', 'settings', true],
  ['taskpane', 'book', true],
  ['book', 'hosts/xlsx', true],
  ['book', 'hosts/excel', false],
  ['book', 'cli', false],
  ['collect', 'book', false],
])('the rule itself: %s importing %s is %s', (from, to, allowed) => {
  expect(mayImport(from, to)).toBe(allowed);
});
