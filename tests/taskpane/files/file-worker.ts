import { serveFiles } from '../../../src/taskpane/files/serve-files.js';
import type { ToFileWorker } from '../../../src/taskpane/files/protocol.js';

/** What a worker does with a file of some name, or with another question, in place of answering. */
export type Fate = 'break' | 'hang';

/** A worker in this very process: it reads files as the true one does, and breaks or hangs where a test wants it. */
export class TestWorker {
  onmessage: ((event: { readonly data: unknown }) => void) | null = null;
  onerror: ((event: { readonly message: string }) => void) | null = null;
  private isEnded = false;
  private readonly serve = serveFiles((message) => {
    if (!this.isEnded) this.onmessage?.({ data: message });
  });

  constructor(
    private readonly fates: Readonly<Record<string, Fate>>,
    private readonly onRead: (name: string) => void,
  ) {}

  postMessage(message: ToFileWorker): void {
    const { question } = message;
    if (question.ask === 'read') this.onRead(question.file.name);
    const fate = this.fates[question.ask === 'read' ? question.file.name : question.ask];
    if (fate === 'break') queueMicrotask(() => this.onerror?.({ message: 'out of memory' }));
    if (fate === undefined) this.serve(message);
  }

  terminate(): void {
    this.isEnded = true;
  }
}

/** Means of reading for a test: `read` names the files workers were given, `workers` counts them. */
export function testMeans(fates: Readonly<Record<string, Fate>> = {}, lanes = 2) {
  const read: string[] = [];
  const count = { workers: 0 };
  const start = (): Worker => {
    count.workers++;
    return new TestWorker(fates, (name) => read.push(name)) as unknown as Worker;
  };
  return { means: { start, lanes, longest: 60_000 }, read, count };
}
