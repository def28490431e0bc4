import { HostError, type CancelSignal } from '../../sheet/host.js';

const LOOK_EVERY = 100;

/**
 * A promise that does not let itself be waited for longer than `limit`: then it fails with 'excel-no-answer', and with
 * 'cancelled' as soon as the signal says so. What it waited for is not stopped; its outcome is then ignored.
 */
export async function withinTime<T>(
  answer: Promise<T>,
  limit: number,
  signal: CancelSignal | undefined,
): Promise<T> {
  const started = Date.now();
  let timer: ReturnType<typeof setInterval> | undefined;
  const watch = new Promise<never>((_, reject) => {
    timer = setInterval(
      () => {
        if (signal?.aborted) reject(new HostError('cancelled'));
        else if (Date.now() - started > limit) reject(new HostError('excel-no-answer'));
      },
      Math.min(LOOK_EVERY, limit / 4),
    );
  });
  try {
    return await Promise.race([answer, watch]);
  } finally {
    clearInterval(timer);
  }
}

/** Waits so many milliseconds. */
export function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}
