import { XlsxHost } from '../../hosts/xlsx/xlsx-host.js';
import type { Edit } from '../../sheet/edit.js';
import type { Book } from '../../hosts/xlsx/appearance/appearance.js';
import { cellAt, type Sheet } from '../../sheet/sheet.js';
import { bookToChunks, type BookChunk } from './transfer.js';
import type { CellNow } from './protocol.js';

/** What changed through edits: single cells, or sheets to be sent anew. */
export type Outcome =
  | { readonly kind: 'cells'; readonly sheet: string; readonly cells: readonly CellNow[] }
  | { readonly kind: 'book'; readonly chunks: Iterable<BookChunk> };

/** Holds the bytes of one workbook where reading and writing them may take its time: in the worker. */
export class Keeper {
  private constructor(
    private readonly host: XlsxHost,
    private book: Book,
  ) {}

  /** Throws HostError where the bytes are no workbook that can be read. */
  static async open(bytes: Uint8Array, name: string): Promise<Keeper> {
    const host = new XlsxHost(bytes, name);
    return new Keeper(host, await host.readBook());
  }

  all(): Iterable<BookChunk> {
    return bookToChunks(this.book);
  }

  /** Applies all edits or, when one cannot be, none. Throws HostError. */
  async apply(edits: readonly Edit[]): Promise<Outcome> {
    await this.host.apply(edits);
    const before = this.book;
    this.book = await this.host.readBook();
    const [only] = edits;
    if (edits.length === 1 && only?.kind === 'input') {
      const sheet = this.book.workbook.sheets.find(({ name }) => name === only.sheet);
      if (sheet) return { kind: 'cells', sheet: only.sheet, cells: cellsNow(sheet, only) };
    }
    const touched = new Set(
      edits.flatMap((edit) => ('sheet' in edit ? [edit.sheet] : edit.kind === 'sheet' ? [edit.name] : [])),
    );
    const known = new Set(before.workbook.sheets.map(({ name }) => name));
    return { kind: 'book', chunks: bookToChunks(this.book, (name) => touched.has(name) || !known.has(name)) };
  }

  save(): Uint8Array {
    return this.host.save();
  }
}

function cellsNow(sheet: Sheet, { after }: Extract<Edit, { kind: 'input' }>): CellNow[] {
  return after.map(({ row, column }) => ({ row, column, cell: cellAt(sheet, row, column) }));
}
