import { HostError, type CancelSignal } from '../../sheet/host.js';
import { asHostError, wasRefused } from './office-error.js';
import { PASSING } from './office-errors.data.js';
import type { Timing } from './timing.js';
import { pause, withinTime } from './within-time.js';

/** Queues what is asked of Excel; what it gives back takes the answers up once they are there. */
export type Question<T> = (context: Excel.RequestContext) => () => T;

export interface CallOptions {
  /** Nothing is lost by asking again. */
  readonly kind: 'read' | 'write';
  readonly signal?: CancelSignal | undefined;
}

/**
 * One question to Excel: one request and one answer, whatever it holds. A question that only reads is asked again once
 * when it is not answered in time; one that was turned away while the user edits a cell or Excel is busy is asked again
 * a few times. Throws HostError.
 */
export async function callExcel<T>(question: Question<T>, timing: Timing, options: CallOptions): Promise<T> {
  let mayBeLost = options.kind === 'read';
  for (let attempt = 1; ; attempt++) {
    try {
      return await askOnce(question, timing, options);
    } catch (error) {
      if (!(error instanceof HostError)) throw error;
      if (error.code === 'excel-no-answer' && mayBeLost) {
        mayBeLost = false;
        continue;
      }
      const isSafe = options.kind === 'read' || wasRefused(error);
      if (!isSafe || !PASSING.includes(error.code) || attempt >= timing.attempts) throw error;
      await pause(timing.pause);
    }
  }
}

async function askOnce<T>(question: Question<T>, timing: Timing, options: CallOptions): Promise<T> {
  const { kind, signal } = options;
  if (signal?.aborted) throw new HostError('cancelled');
  const batch = async (context: Excel.RequestContext): Promise<T> => {
    const answers = question(context);
    await context.sync();
    return answers();
  };
  try {
    // A write that is under way cannot be called off: what became of it must be known first.
    return await withinTime(Excel.run(batch), timing.limit, kind === 'read' ? signal : undefined);
  } catch (error) {
    throw asHostError(error);
  }
}
