import type {
  Book,
  CellStyle,
  RowAppearance,
  SheetAppearance,
} from '../../hosts/xlsx/appearance/appearance.js';
import type { Workbook } from '../../sheet/sheet.js';
import {
  sheetToChunks,
  WorkbookAssembler,
  type Chunk,
  type SheetUnderWay,
} from '../../taskpane/line/transfer.js';
import { rowHeights } from '../grid/row-heights.js';

/** So many numbers a message of row appearances, about. */
const MAX_NUMBERS_A_CHUNK = 8_000;
/** Marks "none" among numbers that are never negative. */
const NONE = -1;

/** One message of a book from its worker: of its workbook, or of what its sheets look like. */
export type BookChunk =
  | Chunk
  | { readonly kind: 'styles'; readonly styles: readonly CellStyle[]; readonly digitWidth: number }
  | { readonly kind: 'looks'; readonly sheet: string; readonly head: Omit<SheetAppearance, 'rows'> }
  /** Row, height, has its own, style, first column, number of cells, then the style of each. */
  | { readonly kind: 'look-rows'; readonly sheet: string; readonly packed: Float64Array }
  /** The last: names of all sheets in their order. */
  | { readonly kind: 'order'; readonly sheets: readonly string[] };

/** Takes a book apart into messages; only sheets that `isWanted` are sent in full. */
export function* bookToChunks(
  { workbook, appearances, styles, digitWidth }: Book,
  isWanted: (sheet: string) => boolean = () => true,
): Iterable<BookChunk> {
  const { sheets, ...head } = workbook;
  yield { kind: 'workbook', head };
  yield { kind: 'styles', styles, digitWidth };
  for (const sheet of sheets) {
    if (!isWanted(sheet.name)) continue;
    const appearance = appearances.get(sheet.name);
    if (appearance) yield* appearanceToChunks(sheet.name, appearance);
    yield* sheetToChunks(sheet);
  }
  yield { kind: 'order', sheets: sheets.map(({ name }) => name) };
}

function* appearanceToChunks(sheet: string, appearance: SheetAppearance): Iterable<BookChunk> {
  const { rows, ...head } = appearance;
  yield { kind: 'looks', sheet, head };
  let packed: number[] = [];
  for (const [row, look] of rows) {
    packRow(row, look, packed);
    if (packed.length < MAX_NUMBERS_A_CHUNK) continue;
    yield { kind: 'look-rows', sheet, packed: Float64Array.from(packed) };
    packed = [];
  }
  if (packed.length > 0) yield { kind: 'look-rows', sheet, packed: Float64Array.from(packed) };
}

function packRow(row: number, look: RowAppearance, packed: number[]): void {
  const first = look.cells.findIndex((style) => style !== undefined);
  const count = first < 0 ? 0 : look.cells.length - first;
  packed.push(
    row,
    look.height ?? NONE,
    look.hasOwnHeight ? 1 : 0,
    look.style ?? NONE,
    Math.max(first, 0),
    count,
  );
  for (let at = 0; at < count; at++) packed.push(look.cells[first + at] ?? NONE);
}

function unpackRows(packed: Float64Array, rows: Map<number, RowAppearance>): void {
  const orNull = (number: number): number | null => (number === NONE ? null : number);
  for (let at = 0; at < packed.length;) {
    const [row = 0, height = NONE, own = 0, style = NONE, first = 0, count = 0] = packed.subarray(at, at + 6);
    at += 6;
    const cells: (number | undefined)[] = [];
    for (let index = 0; index < count; index++) {
      const each = packed[at + index] ?? NONE;
      if (each !== NONE) cells[first + index] = each;
    }
    at += count;
    rows.set(row, { height: orNull(height), hasOwnHeight: own === 1, style: orNull(style), cells });
  }
}

/** Puts a book together from the messages of `bookToChunks`. */
export class BookAssembler {
  private readonly workbook = new WorkbookAssembler((sheet, row, line) => this.fit(sheet, row, line));
  private readonly looks = new Map<string, SheetAppearance & { readonly rows: Map<number, RowAppearance> }>();
  private styles: readonly CellStyle[] = [];
  private digitWidth = 7;
  private order: readonly string[] | null = null;

  add(chunk: BookChunk): void {
    switch (chunk.kind) {
      case 'styles':
        this.styles = chunk.styles;
        this.digitWidth = chunk.digitWidth;
        return;
      case 'looks':
        this.looks.set(chunk.sheet, { ...chunk.head, rows: new Map() });
        return;
      case 'look-rows':
        return unpackRows(chunk.packed, this.looks.get(chunk.sheet)?.rows ?? new Map());
      case 'order':
        this.order = chunk.sheets;
        return;
      default:
        return this.workbook.add(chunk);
    }
  }

  /** The book, once all chunks are in; sheets that were not sent are those of `base`. */
  book(base: Book | null = null): Book {
    const sent = new Map(this.workbook.sheets().map((sheet) => [sheet.name, sheet]));
    const sheets = (this.order ?? []).flatMap((name) => {
      const sheet = sent.get(name) ?? base?.workbook.sheets.find((each) => each.name === name);
      return sheet ? [sheet] : [];
    });
    const appearances = new Map<string, SheetAppearance>();
    for (const { name } of sheets) {
      const look = this.looks.get(name) ?? base?.appearances.get(name);
      if (look) appearances.set(name, look);
    }
    const workbook: Workbook = { ...this.workbook.workbook(), sheets };
    return { workbook, appearances, styles: this.styles, digitWidth: this.digitWidth };
  }

  /** Works the height of a row out while it arrives, so that showing the sheet need not do it for all at once. */
  private fit(sheet: SheetUnderWay, row: number, line: SheetUnderWay['cells'][number]): void {
    const appearance = this.looks.get(sheet.head.name);
    if (appearance)
      rowHeights(appearance, sheet.merges, { styles: this.styles, digitWidth: this.digitWidth }).points(
        row,
        line,
      );
  }
}
