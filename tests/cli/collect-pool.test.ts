import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runPool, type Ended } from '../../src/cli/collect-pool.js';
import type { Job } from '../../src/cli/collect-worker.js';
import { DEFAULT_SETTINGS } from '../../src/settings.js';

/** Answers as the real worker does; a path says what goes wrong. */
const WORKER = `
const { parentPort } = require('node:worker_threads');
let books = 0;
parentPort.on('message', ({ path }) => {
  books++;
  if (path === 'throw') throw new Error('broken');
  if (path === 'exit') process.exit(3);
  if (path === 'hang') return;
  const isRead = path === 'first?' ? books === 1 : path !== 'unread';
  parentPort.postMessage({ isRead, heldMiB: path === 'heavy' ? 256 : 20 });
});`;

const folder = mkdtempSync(join(tmpdir(), 'tenken-pool-'));
const worker = join(folder, 'worker.cjs');
beforeAll(() => {
  writeFileSync(worker, WORKER);
});
afterAll(() => {
  rmSync(folder, { recursive: true });
});

const job = (path: string): Job => ({ path, key: path, folder, settings: DEFAULT_SETTINGS });

async function run(paths: readonly string[], lanes = 2, signal = new AbortController().signal) {
  const ended: [string, Ended][] = [];
  await runPool(worker, lanes, paths.map(job), (each, how) => ended.push([each.path, how]), signal);
  return ended;
}

test('every job is answered, over many more books than there are workers', async () => {
  const paths = Array.from({ length: 250 }, (_, at) => `book ${String(at)}`);
  const ended = await run(paths);
  expect(ended.map(([path]) => path).sort()).toEqual([...paths].sort());
  expect(ended.every(([, how]) => how.state === 'done' && how.isRead)).toBe(true);
});

test('a book that breaks its worker costs one line, and the others go on', async () => {
  const ended = new Map(await run(['a', 'throw', 'b', 'exit', 'unread', 'c'], 1));
  expect(ended.get('throw')).toEqual({
    state: 'crashed',
    detail: expect.stringContaining('broken') as string,
  });
  expect(ended.get('exit')).toEqual({ state: 'crashed', detail: 'exit 3' });
  expect(ended.get('unread')).toEqual({ state: 'done', isRead: false, heldMiB: 20 });
  expect(['a', 'b', 'c'].map((path) => ended.get(path)?.state)).toEqual(['done', 'done', 'done']);
});

test('a worker reads on until a book has left much in its memory: then a fresh one takes its place', async () => {
  const ended = await run(['a', 'first?', 'heavy', 'first?'], 1);
  expect(ended.map(([path, how]) => [path, how.state === 'done' && how.isRead])).toEqual([
    ['a', true],
    ['first?', false],
    ['heavy', true],
    ['first?', true],
  ]);
});

test('cancelled, it ends at once and tells nothing of what it broke off', async () => {
  const controller = new AbortController();
  const running = run(['hang', 'hang', 'a'], 2, controller.signal);
  setTimeout(() => {
    controller.abort();
  }, 100);
  expect(await running).toEqual([]);
});
