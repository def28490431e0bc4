import { HostError } from '../../sheet/host.js';
import type { Question } from './call-excel.js';

/** Excel on the web takes and gives at most 5 MB at once. How long answers will be is a guess... */
const ROOM = 4_800_000;
/** ...how long a request with what is to be written, nearly exact. */
export const WRITE_ROOM = 5_000_000;

/** A part of what is asked of Excel, small enough to go with others. Its answer may raise further ones. */
export interface Job {
  /** About what the larger of request and answer takes. */
  readonly bytes: number;
  readonly ask: Question<readonly Job[]>;
}

/**
 * Has all jobs done, as many together as one request may hold: the number of requests grows with megabytes, never with
 * rows. When Excel finds a request too large all the same, smaller ones are made.
 */
export async function doJobs(
  jobs: readonly Job[],
  call: (question: Question<readonly Job[]>) => Promise<readonly Job[]>,
  onProgress?: (done: number, total: number) => void,
  most = ROOM,
): Promise<void> {
  let waiting = [...jobs];
  let room = most;
  let done = 0;
  while (waiting.length > 0) {
    const now = thoseThatFit(waiting, room);
    try {
      const more = await call((context) => {
        const answers = now.map((job) => job.ask(context));
        return () => answers.flatMap((answer) => answer());
      });
      done += bytesOf(now);
      waiting = [...waiting.slice(now.length), ...more];
      onProgress?.(done, done + bytesOf(waiting));
    } catch (error) {
      // One that names a place was begun, and is no matter of how much is asked at once.
      const isTooLarge =
        error instanceof HostError && error.code === 'excel-large' && !('place' in error.data);
      if (!isTooLarge || now.length === 1) throw error;
      room = Math.min(room, bytesOf(now)) / 2;
    }
  }
}

function thoseThatFit(waiting: readonly Job[], room: number): Job[] {
  let bytes = 0;
  const end = waiting.findIndex((job, index) => (bytes += job.bytes) > room && index > 0);
  return waiting.slice(0, end < 0 ? waiting.length : end);
}

function bytesOf(jobs: readonly Job[]): number {
  return jobs.reduce((sum, job) => sum + job.bytes, 0);
}
