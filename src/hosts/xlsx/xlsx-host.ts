import { applyEdit, type Render } from '../../sheet/apply.js';
import type { Edit } from '../../sheet/edit.js';
import { HostError, type CancelSignal, type Change, type Host, type Progress } from '../../sheet/host.js';
import type { Workbook } from '../../sheet/sheet.js';
import { styleOf, type Book } from './appearance/appearance.js';
import { readBookAndFormats } from './appearance/read-book.js';
import { groupsTakenBack } from '../../sheet/taken-back.js';
import type { ReadOptions } from './read.js';
import type { Formats } from './styles.js';
import { typedCell } from './typed-cell.js';
import { applyEdits } from './write.js';
import { InputTrial } from './write/input-trial.js';

type InputEdit = Extract<Edit, { kind: 'input' }>;

/** What a face does for the host: it is the one who shows the workbook and knows who looks at it. */
export interface XlsxHostOptions extends Omit<ReadOptions, 'signal'> {
  readonly reveal?: (sheet: string, cell: string) => Promise<void> | void;
  readonly activeSheet?: () => Promise<string | null> | string | null;
  readonly onChange?: (listener: (change: Change) => void) => () => void;
  /** Turns typed content into a cell; by default through the number format of its place. */
  readonly render?: Render;
}

/** Edits that were applied together. */
interface Entry {
  readonly edits: readonly Edit[];
  /** The book before typing, which shares nearly all with the one after; null: it is read anew when need be. */
  readonly before: Book | null;
}

interface Opened {
  readonly book: Book;
  readonly formats: Formats;
}

/**
 * A workbook file behind the Host port, in Node and in the browser alike. The file given is never changed: the edits
 * in force are kept beside it, and `save` applies them all to it, to the byte as the command line would. Edits that
 * exactly take back the latest ones make the journal shorter, so that what is undone was never there.
 *
 * Typing is shown from memory and written by `save`, so that it is instant however large the file; what it does to
 * formulas shows when Excel computes them. That it can be written is known before: `apply` refuses what `save` could
 * not do. All other edits are written at once and the workbook is read again, marks and formats with it.
 */
export class XlsxHost implements Host {
  private journal: readonly Entry[] = [];
  private opened: Opened | null = null;
  /** The file with the edits in force; null while typing is not written. */
  private written: Uint8Array | null;
  private trial: InputTrial | null = null;

  /** `bytes` must not change while the host is in use. Nothing is read yet, so nothing can fail. */
  constructor(
    private readonly bytes: Uint8Array,
    private readonly name: string,
    private readonly options: XlsxHostOptions = {},
  ) {
    this.written = bytes;
  }

  async read(signal?: CancelSignal, onProgress?: Progress): Promise<Workbook> {
    const { workbook } = await this.readBook(signal);
    onProgress?.(1, 1);
    return workbook;
  }

  /** The workbook with what its sheets look like. Throws as `readWorkbook` does. */
  async readBook(signal?: CancelSignal): Promise<Book> {
    return Promise.resolve(this.open(signal).book);
  }

  /** Applies all edits or none. Throws HostError as `applyEdits` does. */
  async apply(edits: readonly Edit[], signal?: CancelSignal): Promise<void> {
    if (signal?.aborted) throw new HostError('cancelled');
    if (edits.length === 0) return;
    const groups = groupsTakenBack(
      this.journal.map((entry) => entry.edits),
      edits,
    );
    if (groups > 0) this.takeBack(groups, signal);
    else if (edits.every((edit) => edit.kind === 'input')) this.type(edits, signal);
    else this.write(edits, signal);
    return Promise.resolve();
  }

  /** The file as it stands: the bytes given when no edit is in force. */
  save(): Uint8Array {
    this.written ??= applyEdits(this.bytes, inForce(this.journal));
    return this.written;
  }

  async reveal(sheet: string, cell: string): Promise<void> {
    await this.options.reveal?.(sheet, cell);
  }

  async activeSheet(): Promise<string | null> {
    return (await this.options.activeSheet?.()) ?? null;
  }

  onChange(listener: (change: Change) => void): () => void {
    return this.options.onChange?.(listener) ?? ((): void => undefined);
  }

  private open(signal?: CancelSignal): Opened {
    this.opened ??= this.openBytes(this.bytes, signal);
    return this.opened;
  }

  private openBytes(bytes: Uint8Array, signal: CancelSignal | undefined): Opened {
    return readBookAndFormats(bytes, this.name, { ...this.options, signal });
  }

  /** Typing: tried, shown, and written when somebody asks for the file. */
  private type(edits: readonly InputEdit[], signal: CancelSignal | undefined): void {
    const { book, formats } = this.open(signal);
    this.trial ??= new InputTrial(this.bytes);
    const render = this.options.render ?? ((...args) => rendered(book, formats, ...args));
    let { workbook } = book;
    for (const edit of edits) {
      this.trial.check(workbook, edit);
      workbook = applyEdit(workbook, edit, render);
    }
    this.journal = [...this.journal, { edits, before: book }];
    this.opened = { book: { ...book, workbook }, formats };
    this.written = null;
  }

  private write(edits: readonly Edit[], signal: CancelSignal | undefined): void {
    const journal = [...this.journal, { edits, before: null }];
    const written = applyEdits(this.bytes, inForce(journal), signal);
    this.opened = this.openBytes(written, signal);
    this.written = written;
    this.journal = journal;
  }

  private takeBack(groups: number, signal: CancelSignal | undefined): void {
    const journal = this.journal.slice(0, -groups);
    const gone = this.journal.slice(-groups);
    const [first] = gone;
    const isTyping = first?.before && gone.every(({ before }) => before !== null);
    if (isTyping && this.opened) {
      this.opened = { book: first.before, formats: this.opened.formats };
      this.written = journal.length === 0 ? this.bytes : null;
    } else {
      const written = applyEdits(this.bytes, inForce(journal), signal);
      this.opened = this.openBytes(written, signal);
      this.written = written;
    }
    this.journal = journal;
  }
}

function inForce(journal: readonly Entry[]): Edit[] {
  return journal.flatMap(({ edits }) => edits);
}

/** A typed cell in the format of the cell that was there, else in that of its row, its column or the sheet. */
function rendered(
  { appearances, styles }: Book,
  formats: Formats,
  ...[content, was, { sheet, row, column }]: Parameters<Render>
): ReturnType<Render> {
  const appearance = appearances.get(sheet);
  const style = appearance ? styles[styleOf(appearance, row, column)] : undefined;
  return typedCell(content, formats.ofCode(was?.format ?? style?.numberFormat ?? 'General'));
}
