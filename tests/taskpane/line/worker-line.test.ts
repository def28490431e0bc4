import { HostError } from '../../../src/sheet/host.js';
import { DEFAULT_SETTINGS } from '../../../src/settings.js';
import { Clerk } from '../../../src/taskpane/line/clerk.js';
import type { FromWorker, ToWorker } from '../../../src/taskpane/line/protocol.js';
import { fromParts, toParts } from '../../../src/taskpane/line/protocol.js';
import { serve } from '../../../src/taskpane/line/serve.js';
import { WorkerLine } from '../../../src/taskpane/line/worker-line.js';
import { book } from '../sheet-fixture.js';

/** A worker that runs in this thread: messages are cloned and delivered later, as a real one's are. */
class NearWorker {
  onmessage: ((event: { data: FromWorker }) => void) | null = null;
  onerror: unknown = null;
  terminated = false;
  private readonly receive = serve((message) =>
    this.deliver(() => this.onmessage?.({ data: structuredClone(message) })),
  );

  postMessage(message: ToWorker): void {
    const copy = structuredClone(message);
    this.deliver(() => this.receive(copy));
  }

  terminate(): void {
    this.terminated = true;
  }

  private deliver(what: () => void): void {
    setTimeout(() => {
      if (!this.terminated) what();
    }, 0);
  }
}

function lineOf(): { line: WorkerLine; workers: NearWorker[] } {
  const workers: NearWorker[] = [];
  const line = new WorkerLine(() => {
    const worker = new NearWorker();
    workers.push(worker);
    return worker as unknown as Worker;
  });
  return { line, workers };
}

test('a worker answers what the clerk answers', async () => {
  const { line } = lineOf();
  const report = await line.inspect(book(), DEFAULT_SETTINGS);
  expect(report).toEqual(new Clerk().take(book(), DEFAULT_SETTINGS));
  const id = report.findings[0]?.id ?? '';
  expect((await line.explain(id))?.finding.cell).toBe('F4');
  expect((await line.previewWrite()).groups.length).toBe(4);
});

test('cancelling ends the worker; the next inspection has a new one', async () => {
  const { line, workers } = lineOf();
  const signal = { aborted: false };
  const answer = line.inspect(book(), DEFAULT_SETTINGS, signal);
  signal.aborted = true;
  await expect(answer).rejects.toMatchObject({ code: 'cancelled' });
  expect((await line.inspect(book(), DEFAULT_SETTINGS)).headline.indicators).toBe(2);
  expect(workers.map(({ terminated }) => terminated)).toEqual([true, false]);
});

test('what goes wrong in the worker is told to whoever asked', async () => {
  const { line } = lineOf();
  await expect(line.previewWrite()).rejects.toThrow('no workbook was taken');
});

test('whoever waits when the line is given up is told', async () => {
  const { line } = lineOf();
  await line.inspect(book(), DEFAULT_SETTINGS);
  const answer = line.previewWrite();
  line.dispose();
  await expect(answer).rejects.toBeInstanceOf(HostError);
});

test('a long report goes over in parts and comes together again', () => {
  const report = new Clerk().take(book(), DEFAULT_SETTINGS);
  const [indicator] = report.indicators;
  if (!indicator) throw new Error('no indicator');
  const long = {
    ...report,
    indicators: Array.from({ length: 1001 }, (_, n) => ({ ...indicator, key: String(n) })),
  };
  const { parts, rest } = toParts(long);
  expect(parts.map((part) => part.indicators.length)).toEqual([400, 400, 201]);
  expect(rest.indicators).toEqual([]);
  expect(fromParts(parts, rest)).toEqual(long);
});
