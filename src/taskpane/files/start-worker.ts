/** A worker that reads files; null where the browser has none. */
export function startFileWorker(): Worker | null {
  if (typeof Worker === 'undefined') return null;
  return new Worker(new URL('./worker.ts', import.meta.url));
}
