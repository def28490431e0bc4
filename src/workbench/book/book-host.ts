import { styleOf, type Book } from '../../hosts/xlsx/appearance/appearance.js';
import { numberFormat } from '../../hosts/xlsx/number-format/format.js';
import { parseA1, type Position } from '../../sheet/address.js';
import { typedCell } from '../../hosts/xlsx/typed-cell.js';
import { applyEdit, type Render } from '../../sheet/apply.js';
import { BLANK, type Cell } from '../../sheet/cell.js';
import { inverse, type Content, type Edit } from '../../sheet/edit.js';
import { HostError, type CancelSignal, type Change, type Host, type Progress } from '../../sheet/host.js';
import { cellAt, type Workbook } from '../../sheet/sheet.js';
import { contentOf } from '../../sheet/content-of.js';
import { afterPane, afterRedo, afterUndo, EMPTY_JOURNAL, noted, type Journal } from './journal.js';
import type { KeeperLink } from './keeper-link.js';
import type { CellNow } from './protocol.js';

type InputEdit = Extract<Edit, { kind: 'input' }>;

/** What the page shows of the book. Immutable; each change makes another. */
export interface BookState {
  readonly book: Book;
  readonly journal: Journal;
  readonly isDirty: boolean;
}

export interface BookHostOptions {
  /** Shows a cell to the user. */
  readonly onReveal: (sheet: string, at: Position) => void;
  /** What was typed could not be kept and was taken back. */
  readonly onRefused: (sheet: string, at: Position, error: unknown) => void;
}

/**
 * The open book as the pane knows it. What is typed in the grid shows at once and is written in the worker afterwards;
 * what the pane writes shows when it is written.
 */
export class BookHost implements Host {
  private current: BookState;
  private shownSheet: string | null;
  private readonly watchers = new Set<() => void>();
  private readonly listeners = new Set<(change: Change) => void>();
  /** Changes made and not yet answered, by cell: an answer to an older one says nothing any more. */
  private readonly latest = new Map<string, number>();
  /** What was typed and is not written yet. */
  private readonly pending = new Set<InputEdit>();
  private turn = 0;
  private writing: Promise<unknown> = Promise.resolve();

  constructor(
    private readonly link: KeeperLink,
    book: Book,
    private readonly options: BookHostOptions,
  ) {
    this.current = { book, journal: EMPTY_JOURNAL, isDirty: false };
    this.shownSheet = book.workbook.sheets.find((sheet) => sheet.visibility === 'visible')?.name ?? null;
  }

  readonly state = (): BookState => this.current;

  readonly watch = (watcher: () => void): (() => void) => {
    this.watchers.add(watcher);
    return () => this.watchers.delete(watcher);
  };

  /** Tells which sheet the user looks at. */
  lookAt(sheet: string): void {
    this.shownSheet = sheet;
  }

  async read(signal?: CancelSignal, onProgress?: Progress): Promise<Workbook> {
    await this.writing;
    if (signal?.aborted) throw new HostError('cancelled');
    onProgress?.(1, 1);
    return this.current.book.workbook;
  }

  async apply(edits: readonly Edit[], signal?: CancelSignal): Promise<void> {
    if (signal?.aborted) throw new HostError('cancelled');
    if (edits.length === 0) return;
    await this.write(edits);
    this.set({ journal: afterPane(this.current.journal, edits), isDirty: true });
  }

  async reveal(sheet: string, cell: string): Promise<void> {
    const at = parseA1(cell);
    const found = this.current.book.workbook.sheets.find(({ name }) => name === sheet);
    if (!at || !found) throw new HostError('unsupported', { sheet, reason: 'no sheet' });
    this.options.onReveal(sheet, at);
    return Promise.resolve();
  }

  activeSheet(): Promise<string | null> {
    return Promise.resolve(this.shownSheet);
  }

  onChange(listener: (change: Change) => void): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  /** Puts content into cells of a sheet, as somebody typing does. */
  type(sheet: string, cells: readonly (Position & { readonly content: Content })[]): void {
    const edit = this.inputEdit(sheet, cells);
    if (!edit) return;
    this.make([edit]);
    this.set({ journal: noted(this.current.journal, { maker: 'grid', edits: [edit] }) });
  }

  /** Takes the latest change of the grid back; what the pane did is the pane's to take back. */
  undo(): void {
    const entry = this.current.journal.done.at(-1);
    if (entry?.maker !== 'grid') return;
    this.make([...entry.edits].reverse().map(inverse));
    this.set({ journal: afterUndo(this.current.journal) });
  }

  redo(): void {
    const entry = this.current.journal.undone.at(-1);
    if (entry?.maker !== 'grid') return;
    this.make(entry.edits);
    this.set({ journal: afterRedo(this.current.journal) });
  }

  /** The file as it stands, to the byte. */
  async save(): Promise<Uint8Array> {
    await this.writing;
    const turn = this.turn;
    const bytes = await this.link.save();
    if (turn === this.turn) this.set({ isDirty: false });
    return bytes;
  }

  /** The file as it stands, for other work than saving it. */
  async bytes(): Promise<Uint8Array> {
    await this.writing;
    return this.link.save();
  }

  close(): void {
    this.link.close();
    this.watchers.clear();
    this.listeners.clear();
  }

  private inputEdit(
    sheet: string,
    cells: readonly (Position & { readonly content: Content })[],
  ): InputEdit | null {
    const found = this.current.book.workbook.sheets.find(({ name }) => name === sheet);
    if (!found || cells.length === 0) return null;
    const before = cells.map(({ row, column }) => ({
      row,
      column,
      content: contentOf(cellAt(found, row, column)),
    }));
    return { kind: 'input', sheet, before, after: cells };
  }

  /** Shows changes of cells at once, tells the pane, and has them written; taken back when they cannot be. */
  private make(edits: readonly Edit[]): void {
    for (const edit of edits) if (edit.kind === 'input') this.makeInput(edit);
  }

  private makeInput(edit: InputEdit): void {
    const turn = ++this.turn;
    const { book } = this.current;
    const workbook = applyEdit(book.workbook, edit, rendering(book));
    this.set({ book: { ...book, workbook }, isDirty: true });
    this.tell(edit.sheet, this.cellsOf(edit));
    for (const { row, column } of edit.after) this.latest.set(key(edit.sheet, row, column), turn);
    this.pending.add(edit);
    const isLatest = ({ row, column }: Position): boolean =>
      this.latest.get(key(edit.sheet, row, column)) === turn;
    this.write([edit]).then(
      (cells) => {
        this.pending.delete(edit);
        this.settle(edit.sheet, cells.filter(isLatest));
      },
      (error: unknown) => {
        this.pending.delete(edit);
        this.takeBack(edit, error);
      },
    );
  }

  private cellsOf({ sheet, after }: InputEdit): CellNow[] {
    const found = this.current.book.workbook.sheets.find(({ name }) => name === sheet);
    return after.map(({ row, column }) => ({
      row,
      column,
      cell: found ? cellAt(found, row, column) : BLANK,
    }));
  }

  /** Puts in the place of what was shown at once what the file holds, where that differs. */
  private settle(sheet: string, cells: readonly CellNow[]): void {
    const found = this.current.book.workbook.sheets.find(({ name }) => name === sheet);
    const differing = cells.filter(
      ({ row, column, cell }) => found && !isSame(cellAt(found, row, column), cell),
    );
    for (const { row, column } of cells) this.latest.delete(key(sheet, row, column));
    if (differing.length === 0) return;
    this.replace(sheet, differing);
    this.tell(sheet, differing);
  }

  private takeBack(edit: InputEdit, error: unknown): void {
    const first = edit.after[0];
    const { book, journal } = this.current;
    const back = inverse(edit) as InputEdit;
    this.set({
      book: { ...book, workbook: applyEdit(book.workbook, back, rendering(book)) },
      journal: { done: journal.done.filter((entry) => !entry.edits.includes(edit)), undone: journal.undone },
    });
    this.tell(edit.sheet, this.cellsOf(back));
    if (first) this.options.onRefused(edit.sheet, first, error);
  }

  private replace(sheet: string, cells: readonly CellNow[]): void {
    const { book } = this.current;
    const byPlace = new Map(cells.map(({ row, column, cell }) => [row * 16_384 + column, cell]));
    let at = 0;
    const edit: InputEdit = {
      kind: 'input',
      sheet,
      before: [],
      after: cells.map(({ row, column, cell }) => ({ row, column, content: contentOf(cell) })),
    };
    const exact = (): Cell | undefined => {
      const place = cells[at++];
      const cell = place && byPlace.get(place.row * 16_384 + place.column);
      return cell && (cell.kind !== 'blank' || cell.formula !== null) ? cell : undefined;
    };
    this.set({ book: { ...book, workbook: applyEdit(book.workbook, edit, exact) } });
  }

  /** Has edits written after all that were asked before; gives the cells they left where only cells changed. */
  private write(edits: readonly Edit[]): Promise<readonly CellNow[]> {
    const work = this.link
      .apply(edits, () => this.current.book)
      .then((applied) => {
        if (applied.kind === 'cells') return applied.cells;
        this.turn++;
        // The worker had not heard of what was typed meanwhile.
        const workbook = [...this.pending].reduce(
          (book, edit) => applyEdit(book, edit, rendering(applied.book)),
          applied.book.workbook,
        );
        this.set({ book: { ...applied.book, workbook } });
        return [];
      });
    this.writing = Promise.allSettled([this.writing, work]);
    return work;
  }

  private tell(sheet: string, cells: readonly CellNow[]): void {
    for (const listener of this.listeners) listener({ sheet, cells });
  }

  private set(change: Partial<BookState>): void {
    this.current = { ...this.current, ...change };
    for (const watcher of this.watchers) watcher();
  }
}

const key = (sheet: string, row: number, column: number): string => `${row},${column},${sheet}`;

function isSame(a: Cell, b: Cell): boolean {
  return a.kind === b.kind && a.value === b.value && a.text === b.text && a.formula === b.formula;
}

/** Shows what is typed through the number format of its place until the worker's answer is there. */
function rendering({ appearances, styles }: Book): Render {
  return (content, was, { sheet, row, column }) => {
    const appearance = appearances.get(sheet);
    const style = appearance && styles[styleOf(appearance, row, column)];
    return typedCell(content, numberFormat(was?.format ?? style?.numberFormat ?? 'General', false));
  };
}
