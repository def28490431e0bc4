import { Worker } from 'node:worker_threads';
import { LONGEST, type BreakOff } from '../collect/broken-off.js';
import type { Answer, Job } from './collect-worker.js';

/**
 * Megabytes a worker may hold after a book before a fresh one takes its place: what a reader leaves in memory goes with
 * it, but so does all the engine has learnt of the code, which is worth some fifty books.
 */
const KEEP_BELOW = 256;
/** Megabytes of heap; a book that needs more costs its own line, not the run. */
const HEAP = 1024;

/** How a job ended: done, or broken off with the reason. */
export type Ended = { readonly state: 'done'; readonly isRead: boolean; readonly heldMiB: number } | BreakOff;

/** One worker at a time, replaced when it has read enough, breaks, or takes too long. */
class Lane {
  private worker: Worker | null = null;
  /** Who waits for the job that runs; told once. */
  private waiting: ((ended: Ended) => void) | null = null;

  constructor(private readonly file: string) {}

  async run(job: Job): Promise<Ended> {
    this.worker ??= this.start();
    const { worker } = this;
    const ended = await new Promise<Ended>((resolve) => {
      const timer = setTimeout(() => {
        this.settle({ state: 'too-long', longest: LONGEST });
      }, LONGEST);
      this.waiting = (result) => {
        clearTimeout(timer);
        resolve(result);
      };
      worker.postMessage(job);
    });
    if (ended.state !== 'done' || ended.heldMiB >= KEEP_BELOW) await this.stop();
    return ended;
  }

  async stop(): Promise<void> {
    const { worker } = this;
    this.worker = null;
    await worker?.terminate();
  }

  private start(): Worker {
    const worker = new Worker(this.file, { resourceLimits: { maxOldGenerationSizeMb: HEAP } });
    worker.on('message', (answer: Answer) => {
      this.settle({ state: 'done', ...answer });
    });
    worker.on('error', (error: unknown) => {
      this.settle({ state: 'crashed', detail: error instanceof Error ? error.message : String(error) });
    });
    // One that was replaced ends as well; that is nothing to the job that runs now.
    worker.on('exit', (code) => {
      if (this.worker === worker || this.worker === null)
        this.settle({ state: 'crashed', detail: `exit ${code}` });
    });
    return worker;
  }

  private settle(ended: Ended): void {
    const { waiting } = this;
    this.waiting = null;
    waiting?.(ended);
  }
}

/** Reads jobs on several cores; `onEnd` is told of each, in the order they end. Stops early when `isCancelled`. */
export async function runPool(
  file: string,
  lanes: number,
  jobs: readonly Job[],
  onEnd: (job: Job, ended: Ended) => void,
  signal: AbortSignal,
): Promise<void> {
  let next = 0;
  const all = Array.from({ length: Math.min(lanes, jobs.length) }, () => new Lane(file));
  const stopAll = (): void => {
    for (const lane of all) void lane.stop();
  };
  signal.addEventListener('abort', stopAll, { once: true });
  await Promise.all(
    all.map(async (lane) => {
      for (let job = jobs[next++]; job && !signal.aborted; job = jobs[next++]) {
        const ended = await lane.run(job);
        if (!signal.aborted) onEnd(job, ended);
      }
      await lane.stop();
    }),
  );
  signal.removeEventListener('abort', stopAll);
}
