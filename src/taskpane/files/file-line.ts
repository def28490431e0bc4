import { HostError } from '../../sheet/host.js';
import type { FileAnswers, FileQuestion, FromFileWorker, ToFileWorker } from './protocol.js';

interface Waiting {
  readonly resolve: (answer: FileAnswers[keyof FileAnswers]) => void;
  readonly reject: (error: Error) => void;
}

/** Makes the worker that reads files; null where the browser has none. */
export type StartFileWorker = () => Worker | null;

/**
 * The page's end of a line to whoever reads files: a worker of its own, begun with the first question, or the page
 * itself where there is none. What waits when it is stopped rejects with HostError 'cancelled'.
 */
export class FileLine {
  private worker: Worker | null = null;
  private inPage: Promise<(message: ToFileWorker) => void> | null = null;
  private readonly waiting = new Map<number, Waiting>();
  private nextId = 1;

  constructor(private readonly start: StartFileWorker) {}

  /** Rejects with Error when the worker breaks. */
  ask<Q extends FileQuestion>(question: Q): Promise<FileAnswers[Q['ask']]> {
    const id = this.nextId++;
    return new Promise((resolve, reject) => {
      // Answers come under the number of their question, and so in its kind.
      this.waiting.set(id, { resolve: resolve as Waiting['resolve'], reject });
      this.post({ id, question }).catch((error: unknown) =>
        this.end(error instanceof Error ? error : new Error(String(error))),
      );
    });
  }

  /** Ends what runs. The next question begins anew: what was gathered or compared is gone. */
  stop(): void {
    this.end(new HostError('cancelled'));
  }

  private async post(message: ToFileWorker): Promise<void> {
    this.worker ??= this.inPage === null ? this.started() : null;
    if (this.worker) return this.worker.postMessage(message);
    this.inPage ??= import('./serve-files.js').then(({ serveFiles }) =>
      serveFiles((answer) => this.receive(answer)),
    );
    (await this.inPage)(message);
  }

  private started(): Worker | null {
    const worker = this.start();
    if (!worker) return null;
    worker.onmessage = ({ data }: MessageEvent<FromFileWorker>): void => this.receive(data);
    worker.onerror = (event): void => this.end(new Error(event.message));
    return worker;
  }

  private receive(message: FromFileWorker): void {
    const waiting = this.waiting.get(message.id);
    this.waiting.delete(message.id);
    if (message.kind === 'answer') waiting?.resolve(message.answer);
    else waiting?.reject(new Error(message.message));
  }

  private end(error: Error): void {
    this.worker?.terminate();
    this.worker = null;
    this.inPage = null;
    const all = [...this.waiting.values()];
    this.waiting.clear();
    for (const { reject } of all) reject(error);
  }
}
