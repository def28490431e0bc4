import type { Locale } from '../../locales/say.js';
import type { Position } from '../../sheet/address.js';
import { createDesk } from '../../taskpane/desk/create-desk.js';
import type { Desk } from '../../taskpane/desk/desk.js';
import type { Line } from '../../taskpane/line/line.js';
import type { Preview } from '../../taskpane/line/report.js';
import { BookHost } from './book-host.js';
import type { Entry } from './journal.js';
import { KeeperLink } from './keeper-link.js';

/** A cell the pane wants seen. */
export interface Reveal {
  readonly sheet: string;
  readonly at: Position;
}

/** What was typed and could not be kept. */
export interface Refusal extends Reveal {
  readonly error: unknown;
}

export interface SessionOptions {
  readonly locale: Locale;
  readonly onLocale: (locale: Locale) => void;
  readonly startWorker: () => Worker | null;
  readonly openLine: () => Line;
  readonly onRefused: (refusal: Refusal) => void;
}

/** One open book: the host behind it, the pane's desk over it, and undo across both. */
export class Session {
  readonly host: BookHost;
  readonly desk: Desk;
  private readonly revealed = new Set<(reveal: Reveal) => void>();
  private readonly kinds = new WeakMap<Entry, Preview['kind']>();

  private constructor(host: (reveal: (reveal: Reveal) => void) => BookHost, options: SessionOptions) {
    this.host = host((reveal) => {
      for (const listener of this.revealed) listener(reveal);
    });
    this.desk = createDesk(this.host, options.openLine(), options);
  }

  /** Opens a file; throws HostError where it cannot be read. The bytes are handed over. */
  static async open(bytes: Uint8Array, name: string, options: SessionOptions): Promise<Session> {
    const link = new KeeperLink(options.startWorker());
    try {
      const book = await link.open(bytes, name);
      return new Session(
        (reveal) =>
          new BookHost(link, book, {
            onReveal: (sheet, at) => reveal({ sheet, at }),
            onRefused: (sheet, at, error) => options.onRefused({ sheet, at, error }),
          }),
        options,
      );
    } catch (error) {
      link.close();
      throw error;
    }
  }

  onReveal(listener: (reveal: Reveal) => void): () => void {
    this.revealed.add(listener);
    return () => this.revealed.delete(listener);
  }

  /** Takes the latest change back, whoever made it. */
  undo(): void {
    const entry = this.host.state().journal.done.at(-1);
    const kind = this.desk.state().undoable;
    if (entry?.maker !== 'pane') return this.host.undo();
    if (kind !== null) this.kinds.set(entry, kind);
    void this.desk.undo();
  }

  redo(): void {
    const entry = this.host.state().journal.undone.at(-1);
    if (entry?.maker !== 'pane') return this.host.redo();
    const kind = this.kinds.get(entry) ?? 'write';
    void this.desk.confirm({ kind, edits: entry.edits, skipped: [], groups: [changeOf(entry)] });
  }

  close(): void {
    this.desk.dispose();
    this.host.close();
  }
}

/** How much an entry changes, for the sentence that says it is done. */
function changeOf({ edits }: Entry): Preview['groups'][number] {
  const count = edits.reduce((sum, { after }) => sum + (Array.isArray(after) ? after.length : 1), 0);
  return { what: 'columns', sheet: '', range: null, count, isRemoval: false, examples: [] };
}
