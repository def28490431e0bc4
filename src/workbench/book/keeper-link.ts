import type { Book } from '../../hosts/xlsx/appearance/appearance.js';
import type { Edit } from '../../sheet/edit.js';
import { HostError, type Progress } from '../../sheet/host.js';
import type { CellNow, Reply, Request } from './protocol.js';
import { BookAssembler } from './transfer.js';

/** What edits changed: single cells, or the whole book as it stands now. */
export type Applied =
  | { readonly kind: 'cells'; readonly sheet: string; readonly cells: readonly CellNow[] }
  | { readonly kind: 'book'; readonly book: Book };

interface Waiting {
  readonly assembler: BookAssembler;
  readonly onChunk: (() => void) | null;
  readonly resolve: (reply: Reply) => void;
  readonly reject: (error: Error) => void;
}

type Ask = Request extends infer R ? (R extends Request ? Omit<R, 'id'> : never) : never;

/** The page's end of the line to whoever keeps the book: a worker, or the page itself where there is none. */
export class KeeperLink {
  private readonly waiting = new Map<number, Waiting>();
  private nextId = 1;
  private readonly post: (request: Request, transfer: Transferable[]) => void;

  constructor(private readonly worker: Worker | null) {
    if (worker) {
      worker.onmessage = ({ data }: MessageEvent<Reply>): void => this.receive(data);
      worker.onerror = (event): void => this.fail(new Error(event.message));
      this.post = (request, transfer) => worker.postMessage(request, transfer);
    } else {
      const pause = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 0));
      // What the worker would run is loaded only here, so that pages with a worker do not carry it twice.
      const keeper = import('./serve.js').then(({ serve }) => serve((reply) => this.receive(reply), pause));
      this.post = (request) => {
        keeper
          .then((answer) => answer(request))
          .catch((error: unknown) => this.fail(error instanceof Error ? error : new Error(String(error))));
      };
    }
  }

  /** Opens a file; its bytes are handed over and gone from the page. Throws HostError. */
  async open(bytes: Uint8Array, name: string, onProgress?: Progress): Promise<Book> {
    let chunks = 0;
    const onChunk = onProgress ? (): void => onProgress(++chunks, chunks + 1) : null;
    const assembler = new BookAssembler();
    await this.ask({ ask: 'open', bytes, name }, assembler, onChunk, [bytes.buffer as ArrayBuffer]);
    return assembler.book();
  }

  /** Applies all edits or none; `base` is the book as the page has it, whose untouched sheets stay. Throws HostError. */
  async apply(edits: readonly Edit[], base: () => Book): Promise<Applied> {
    const assembler = new BookAssembler();
    const reply = await this.ask({ ask: 'apply', edits }, assembler, null, []);
    if (reply.kind === 'cells') return { kind: 'cells', sheet: reply.sheet, cells: reply.cells };
    return { kind: 'book', book: assembler.book(base()) };
  }

  async save(): Promise<Uint8Array> {
    const reply = await this.ask({ ask: 'save' }, new BookAssembler(), null, []);
    if (reply.kind !== 'bytes') throw new Error(`unexpected answer ${reply.kind}`);
    return reply.bytes;
  }

  close(): void {
    this.worker?.terminate();
    this.fail(new HostError('cancelled'));
  }

  private ask(
    question: Ask,
    assembler: BookAssembler,
    onChunk: (() => void) | null,
    transfer: Transferable[],
  ): Promise<Reply> {
    const id = this.nextId++;
    return new Promise((resolve, reject) => {
      this.waiting.set(id, { assembler, onChunk, resolve, reject });
      this.post({ ...question, id }, transfer);
    });
  }

  private receive(reply: Reply): void {
    const waiting = this.waiting.get(reply.id);
    if (!waiting) return;
    if (reply.kind === 'chunk') {
      waiting.assembler.add(reply.chunk);
      waiting.onChunk?.();
      return;
    }
    this.waiting.delete(reply.id);
    if (reply.kind !== 'error') waiting.resolve(reply);
    else
      waiting.reject(reply.code === null ? new Error(reply.message) : new HostError(reply.code, reply.data));
  }

  private fail(error: Error): void {
    const all = [...this.waiting.values()];
    this.waiting.clear();
    for (const { reject } of all) reject(error);
  }
}
