import { brokenOff, LONGEST, type BreakOff } from '../../collect/broken-off.js';
import type { Settings } from '../../inspection.js';
import { FileLine, type StartFileWorker } from './file-line.js';
import { packResult } from './packed-result.js';
import type { NamedFile, ReadAnswer } from './protocol.js';

/** Books a worker reads before a fresh one takes its place: what a reader leaves in memory goes with it. */
const BOOKS_A_WORKER = 100;
/** More readers than this gain little and take memory from whoever works beside them. */
const MOST_LANES = 4;

/** How many files are read at once on a machine with so many cores. */
export function lanesFor(cores: number): number {
  return Math.max(1, Math.min(MOST_LANES, Math.floor(cores)));
}

/** A file to be read. */
export interface ReadJob {
  readonly file: NamedFile;
  /** Keys of results that are there already. */
  readonly known: readonly string[];
}

/** How reading is done: by whom, by how many, and how long one file may take. */
export interface ReadMeans {
  readonly start: StartFileWorker;
  readonly lanes: number;
  readonly longest?: number;
}

/** Reads on one line; a book that breaks it or takes too long costs its own result, not the run. */
async function readOn(
  line: FileLine,
  job: ReadJob,
  settings: Settings,
  longest: number,
): Promise<ReadAnswer> {
  let isLate = false;
  const timer = setTimeout(() => {
    isLate = true;
    line.stop();
  }, longest);
  try {
    return await line.ask({ ask: 'read', file: job.file, settings, known: job.known });
  } catch (error) {
    const why: BreakOff = isLate
      ? { state: 'too-long', longest }
      : { state: 'crashed', detail: error instanceof Error ? error.message : String(error) };
    const result = packResult(brokenOff(job.file.name, why, settings.locale));
    return { key: null, result, isRead: false, isWorthRetrying: true };
  } finally {
    clearTimeout(timer);
  }
}

/** Reads all files, several at once; `onEnd` is told of each in the order they end, of none after the signal. */
export async function readAll<Job extends ReadJob>(
  jobs: readonly Job[],
  settings: Settings,
  { start, lanes, longest = LONGEST }: ReadMeans,
  onEnd: (job: Job, answer: ReadAnswer) => void,
  signal: AbortSignal,
): Promise<void> {
  let next = 0;
  const lines = Array.from({ length: Math.min(lanes, jobs.length) }, () => new FileLine(start));
  const stop = (): void => lines.forEach((line) => line.stop());
  signal.addEventListener('abort', stop, { once: true });
  await Promise.all(
    lines.map(async (line) => {
      let books = 0;
      for (let job = jobs[next++]; job && !signal.aborted; job = jobs[next++]) {
        if (books++ % BOOKS_A_WORKER === 0) line.stop();
        const answer = await readOn(line, job, settings, longest);
        if (!signal.aborted) onEnd(job, answer);
      }
      line.stop();
    }),
  );
  signal.removeEventListener('abort', stop);
}
