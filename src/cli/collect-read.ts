import { existsSync, readFileSync, realpathSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { brokenOff } from '../collect/broken-off.js';
import type { Settings } from '../inspection.js';
import { readBook } from './files.js';
import { collectBook } from './collect-book.js';
import { circumstances, hashOf, type CollectCache } from './collect-cache.js';
import type { CollectFile } from './collect-files.js';
import { runPool, type Ended } from './collect-pool.js';
import type { Job } from './collect-worker.js';

/** A file and where its result is kept. */
export interface KeptFile extends CollectFile {
  readonly key: string;
}

/** The files as they were read. */
export interface ReadFiles {
  readonly files: readonly KeptFile[];
  /** How many results were there already. */
  readonly cached: number;
}

interface Program {
  readonly bytes: Uint8Array | string;
  /** The worker's file; null where the command runs without one (in tests). */
  readonly worker: string | null;
}

function runningProgram(): Program {
  const script = process.argv[1];
  if (script === undefined || !existsSync(script)) return { bytes: '', worker: null };
  const path = realpathSync(script);
  const worker = join(dirname(path), 'collect-worker.cjs');
  return existsSync(worker) ? { bytes: readFileSync(worker), worker } : { bytes: path, worker: null };
}

/** The key of a file's result: what is in it, and what it is read with. A file that cannot be opened has its path. */
function keyOf({ path, file, modified }: CollectFile, under: string): string {
  try {
    // The sentences of a result name the book.
    return hashOf(readBook(path), basename(file), under);
  } catch {
    // Why it cannot be opened is told by whoever reads it.
    return hashOf(path, String(modified), under);
  }
}

/**
 * Reads all files into the cache, each that is not there yet; on several cores where the worker is at hand. `onRead`
 * hears of each. Where the signal is given, what was read so far stays in the cache.
 */
export async function readFiles(
  files: readonly CollectFile[],
  settings: Settings,
  cache: CollectCache,
  onRead: (file: string, done: number, failed: boolean) => void,
  signal: AbortSignal,
): Promise<ReadFiles> {
  const { bytes, worker } = runningProgram();
  const under = circumstances(bytes, settings);
  const kept = files.map((each) => ({ ...each, key: keyOf(each, under) }));
  const waiting = new Map<string, Job>();
  let cached = 0;
  for (const { path, key } of kept) {
    if (cache.has(key)) cached++;
    else waiting.set(key, { path, key, folder: cache.folder, settings });
  }
  const jobs = [...waiting.values()];
  // Files with the same content are read once.
  let done = kept.length - waiting.size;
  const ended = (job: Job, failed: boolean): void => {
    done++;
    onRead(basename(job.path), done, failed);
  };
  if (worker !== null && jobs.length > 0) {
    const onEnd = (job: Job, how: Ended): void => {
      if (how.state !== 'done') cache.put(job.key, brokenOff(basename(job.path), how, job.settings.locale));
      ended(job, how.state !== 'done' || !how.isRead);
    };
    await runPool(worker, availableParallelism(), jobs, onEnd, signal);
  } else {
    for (const job of jobs) {
      // Lets a Ctrl+C through between two books.
      await new Promise((resolve) => setImmediate(resolve));
      if (signal.aborted) break;
      const result = collectBook(job.path, job.settings);
      cache.put(job.key, result);
      ended(job, result.status === 'failed');
    }
  }
  return { files: kept, cached };
}
