import type { Settings } from '../../inspection.js';
import { HostError, type CancelSignal, type Change, type Progress } from '../../sheet/host.js';
import type { Workbook } from '../../sheet/sheet.js';
import { givesReport } from './answer.js';
import { breathe, Stretch } from './breath.js';
import type { Line } from './line.js';
import { fromParts, type FromWorker, type Part, type Question, type ToWorker } from './protocol.js';
import type { Explanation, FindingIdentity, IndicatorDetail, Preview, Report } from './report.js';
import { workbookToChunks } from './transfer.js';

interface Waiting {
  readonly givesReport: boolean;
  readonly parts: Part[];
  readonly resolve: (answer: unknown) => void;
  readonly reject: (error: Error) => void;
}

/** How often a running inspection looks whether it was cancelled, in ms. */
const LOOK = 50;

/** The line in a worker of its own. Cancelling ends the worker; the next inspection starts another. */
export class WorkerLine implements Line {
  private worker: Worker | null = null;
  private readonly waiting = new Map<number, Waiting>();
  private nextId = 1;

  /** `start` makes the worker (the page knows where its file lies). */
  constructor(private readonly start: () => Worker) {}

  async inspect(
    workbook: Workbook,
    settings: Settings,
    signal?: CancelSignal,
    onProgress?: Progress,
  ): Promise<Report> {
    const stretch = new Stretch();
    const total = Math.max(1, workbook.sheets.length);
    let done = 0;
    // A worker that still holds half a workbook of an inspection that was cancelled must not mix the two.
    this.stop();
    const worker = this.running();
    for (const chunk of workbookToChunks(workbook)) {
      if (signal?.aborted) return this.cancelled();
      worker.postMessage({ kind: 'chunk', chunk } satisfies ToWorker);
      if (chunk.kind === 'sheet') done++;
      if (!stretch.isOver()) continue;
      onProgress?.(done, total);
      await breathe();
    }
    onProgress?.(total, total);
    const answer = this.ask({ ask: 'take', settings }) as Promise<Report>;
    return signal ? this.watched(answer, signal) : answer;
  }

  update(change: Exclude<Change, 'unknown'>): Promise<Report> {
    return this.ask({ ask: 'update', change }) as Promise<Report>;
  }

  reconsider(settings: Settings, kept: string | null): Promise<Report> {
    return this.ask({ ask: 'reconsider', settings, kept }) as Promise<Report>;
  }

  identify(finding: string): Promise<FindingIdentity | null> {
    return this.ask({ ask: 'identify', finding }) as Promise<FindingIdentity | null>;
  }

  explain(finding: string): Promise<Explanation | null> {
    return this.ask({ ask: 'explain', finding }) as Promise<Explanation | null>;
  }

  indicator(key: string): Promise<IndicatorDetail | null> {
    return this.ask({ ask: 'indicator', key }) as Promise<IndicatorDetail | null>;
  }

  previewWrite(): Promise<Preview> {
    return this.ask({ ask: 'previewWrite' }) as Promise<Preview>;
  }

  previewRemoval(): Promise<Preview> {
    return this.ask({ ask: 'previewRemoval' }) as Promise<Preview>;
  }

  previewSummary(): Promise<Preview> {
    return this.ask({ ask: 'previewSummary' }) as Promise<Preview>;
  }

  previewFix(finding: string): Promise<Preview | null> {
    return this.ask({ ask: 'previewFix', finding }) as Promise<Preview | null>;
  }

  dispose(): void {
    this.stop();
  }

  private ask(question: Question): Promise<unknown> {
    const id = this.nextId++;
    return new Promise((resolve, reject) => {
      this.waiting.set(id, { givesReport: givesReport(question), parts: [], resolve, reject });
      this.running().postMessage({ kind: 'question', id, question } satisfies ToWorker);
    });
  }

  private running(): Worker {
    if (this.worker) return this.worker;
    const worker = this.start();
    worker.onmessage = ({ data }: MessageEvent<FromWorker>): void => this.receive(data);
    worker.onerror = (event): void => this.fail(new Error(event.message));
    this.worker = worker;
    return worker;
  }

  private receive(message: FromWorker): void {
    const waiting = this.waiting.get(message.id);
    if (!waiting) return;
    if (message.kind === 'part') {
      waiting.parts.push(message.part);
      return;
    }
    this.waiting.delete(message.id);
    if (message.kind === 'error') {
      const { code, data } = message;
      waiting.reject(code === null ? new Error(message.message) : new HostError(code, data));
    } else {
      const { answer } = message;
      waiting.resolve(waiting.givesReport ? fromParts(waiting.parts, answer as Report) : answer);
    }
  }

  private async watched<T>(answer: Promise<T>, signal: CancelSignal): Promise<T> {
    const timer = setInterval(() => {
      if (signal.aborted) this.stop();
    }, LOOK);
    try {
      const result = await answer;
      if (signal.aborted) throw new HostError('cancelled');
      return result;
    } finally {
      clearInterval(timer);
    }
  }

  private cancelled(): never {
    this.stop();
    throw new HostError('cancelled');
  }

  private stop(): void {
    this.worker?.terminate();
    this.worker = null;
    this.fail(new HostError('cancelled'));
  }

  private fail(error: Error): void {
    const all = [...this.waiting.values()];
    this.waiting.clear();
    for (const { reject } of all) reject(error);
  }
}
