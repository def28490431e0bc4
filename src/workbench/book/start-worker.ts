/** The worker that keeps the book; null where the browser has none. */
export function startWorker(): Worker | null {
  if (typeof Worker === 'undefined') return null;
  return new Worker(new URL('./worker.ts', import.meta.url));
}
