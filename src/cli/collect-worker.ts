import { getHeapStatistics } from 'node:v8';
import { parentPort } from 'node:worker_threads';
import { usePlatformInflate } from '../hosts/xlsx/platform-inflate.js';
import type { Settings } from '../inspection.js';
import '../locales/every-word.js';
import { collectBook } from './collect-book.js';
import { CollectCache } from './collect-cache.js';
import { inflateInNode } from './node-inflate.js';

/** One workbook for a worker: it reads it and keeps the result; only whether goes back. */
export interface Job {
  readonly path: string;
  readonly key: string;
  readonly folder: string;
  readonly settings: Settings;
}

/** What a worker says when the result is kept. */
export interface Answer {
  readonly isRead: boolean;
  /** Megabytes of this worker's heap in use. */
  readonly heldMiB: number;
}

usePlatformInflate(inflateInNode);

parentPort?.on('message', ({ path, key, folder, settings }: Job) => {
  const result = collectBook(path, settings);
  new CollectCache(folder).put(key, result);
  const heldMiB = getHeapStatistics().used_heap_size / 2 ** 20;
  const answer: Answer = { isRead: result.status !== 'failed', heldMiB };
  parentPort?.postMessage(answer);
});
