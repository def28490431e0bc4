import { DirectLine } from './direct-line.js';
import type { Line } from './line.js';
import { WorkerLine } from './worker-line.js';

/** The line in a worker where the browser has them, else in the page. */
export function openLine(): Line {
  if (typeof Worker === 'undefined') return new DirectLine();
  return new WorkerLine(() => new Worker(new URL('./worker.ts', import.meta.url)));
}
