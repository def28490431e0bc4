import type { Area } from '../../sheet/address.js';
import type { Cell, CellKind } from '../../sheet/cell.js';
import type { Sheet, Workbook } from '../../sheet/sheet.js';

/** A chunk holds at most so many rows and so many cells: either side handles one in a few milliseconds. */
const MAX_ROWS_A_CHUNK = 200;
const MAX_CELLS_A_CHUNK = 4_000;
/** So many numbers of merged areas or hidden rows a chunk. */
const MAX_NUMBERS_A_CHUNK = 20_000;

type Primitive = number | string | boolean | null;

/**
 * One message of a workbook on its way to or from a worker. A cell object costs the receiving thread twenty times what
 * its primitives cost, so rows travel as one flat list: −(row+1) begins a row; then for each cell its column, flags,
 * place in `formats`, value, and, where flags say so, text and formula.
 */
export type Chunk =
  | {
      readonly kind: 'workbook';
      readonly head: Omit<Workbook, 'sheets'>;
    }
  | {
      readonly kind: 'sheet';
      readonly head: Omit<Sheet, 'cells' | 'merges' | 'hiddenRows'>;
    }
  | { readonly kind: 'merges'; readonly edges: Int32Array }
  | { readonly kind: 'hidden-rows'; readonly rows: Int32Array }
  | { readonly kind: 'rows'; readonly formats: readonly string[]; readonly packed: readonly Primitive[] };

const KINDS: readonly CellKind[] = ['blank', 'number', 'text', 'boolean', 'error'];
const KIND_BITS = 7;
const IS_DATE = 8;
const HAS_TEXT = 16;
const HAS_FORMULA = 32;

/** Takes a workbook apart into messages, in the order a WorkbookAssembler expects them. */
export function* workbookToChunks(workbook: Workbook): Iterable<Chunk> {
  const { sheets, ...head } = workbook;
  yield { kind: 'workbook', head };
  for (const sheet of sheets) yield* sheetToChunks(sheet);
}

/** One sheet of a workbook as messages. */
export function* sheetToChunks(sheet: Sheet): Iterable<Chunk> {
  const { cells, merges, hiddenRows, ...head } = sheet;
  yield { kind: 'sheet', head };
  const edges = merges.flatMap(({ top, left, bottom, right }) => [top, left, bottom, right]);
  for (const part of parts(edges)) yield { kind: 'merges', edges: part };
  for (const part of parts([...hiddenRows])) yield { kind: 'hidden-rows', rows: part };
  yield* rowsToChunks(cells);
}

function* parts(numbers: readonly number[]): Iterable<Int32Array> {
  for (let at = 0; at < numbers.length; at += MAX_NUMBERS_A_CHUNK) {
    yield Int32Array.from(numbers.slice(at, at + MAX_NUMBERS_A_CHUNK));
  }
}

function* rowsToChunks(cells: Sheet['cells']): Iterable<Chunk> {
  let packer = new Packer();
  for (let row = 0; row < cells.length; row++) {
    const line = cells[row];
    if (!line) continue;
    packer.addRow(row, line);
    if (packer.isFull()) {
      yield packer.chunk();
      packer = new Packer();
    }
  }
  if (packer.rows > 0) yield packer.chunk();
}

class Packer {
  rows = 0;
  private cells = 0;
  private readonly packed: Primitive[] = [];
  private readonly formats = new Map<string, number>();

  isFull(): boolean {
    return this.rows >= MAX_ROWS_A_CHUNK || this.cells >= MAX_CELLS_A_CHUNK;
  }

  chunk(): Chunk {
    return { kind: 'rows', formats: [...this.formats.keys()], packed: this.packed };
  }

  addRow(row: number, line: readonly (Cell | undefined)[]): void {
    this.rows++;
    this.packed.push(-(row + 1));
    for (let column = 0; column < line.length; column++) {
      const cell = line[column];
      if (cell) this.addCell(column, cell);
    }
  }

  private addCell(column: number, cell: Cell): void {
    this.cells++;
    const hasText = cell.text !== cell.value;
    const flags =
      KINDS.indexOf(cell.kind) |
      (cell.isDate ? IS_DATE : 0) |
      (hasText ? HAS_TEXT : 0) |
      (cell.formula === null ? 0 : HAS_FORMULA);
    let format = this.formats.get(cell.format);
    if (format === undefined) {
      format = this.formats.size;
      this.formats.set(cell.format, format);
    }
    this.packed.push(column, flags, format, cell.value);
    if (hasText) this.packed.push(cell.text);
    if (cell.formula !== null) this.packed.push(cell.formula);
  }
}

/** A sheet of which not all has arrived. */
export interface SheetUnderWay {
  readonly head: Omit<Sheet, 'cells' | 'merges' | 'hiddenRows'>;
  readonly cells: (Cell | undefined)[][];
  readonly merges: Area[];
  readonly hiddenRows: Set<number>;
}

/** Puts a workbook together from the messages of `workbookToChunks`, or sheets from those of `sheetToChunks`. */
export class WorkbookAssembler {
  private head: Omit<Workbook, 'sheets'> | null = null;
  private readonly underWay: SheetUnderWay[] = [];

  /** `onRow` is told of each row as it arrives. */
  constructor(
    private readonly onRow?: (sheet: SheetUnderWay, row: number, line: (Cell | undefined)[]) => void,
  ) {}

  add(chunk: Chunk): void {
    if (chunk.kind === 'workbook') {
      this.head = chunk.head;
      return;
    }
    if (chunk.kind === 'sheet') {
      this.underWay.push({ head: chunk.head, cells: [], merges: [], hiddenRows: new Set() });
      return;
    }
    const sheet = this.underWay.at(-1);
    if (!sheet) throw new Error('a chunk before its sheet');
    switch (chunk.kind) {
      case 'merges':
        return addMerges(chunk.edges, sheet.merges);
      case 'hidden-rows':
        for (const row of chunk.rows) sheet.hiddenRows.add(row);
        return;
      case 'rows':
        return this.unpack(chunk.packed, chunk.formats, sheet);
    }
  }

  /** The sheets that have arrived. */
  sheets(): Sheet[] {
    return this.underWay.map(({ head, ...rest }) => ({ ...head, ...rest }));
  }

  /** The workbook, once all chunks are in. */
  workbook(): Workbook {
    if (!this.head) throw new Error('no workbook has arrived');
    return { ...this.head, sheets: this.sheets() };
  }

  private unpack(packed: readonly Primitive[], formats: readonly string[], sheet: SheetUnderWay): void {
    for (let at = 0; at < packed.length;) {
      const row = -(packed[at++] as number) - 1;
      const line: (Cell | undefined)[] = [];
      while (at < packed.length && (packed[at] as number) >= 0) at = unpackCell(packed, at, formats, line);
      sheet.cells[row] = line;
      this.onRow?.(sheet, row, line);
    }
  }
}

function addMerges(edges: Int32Array, merges: Area[]): void {
  for (let at = 0; at + 3 < edges.length; at += 4) {
    const [top = 0, left = 0, bottom = 0, right = 0] = edges.subarray(at, at + 4);
    merges.push({ top, left, bottom, right });
  }
}

/** Puts the cell that begins at `at` into its row; gives the place after it. */
function unpackCell(
  packed: readonly Primitive[],
  at: number,
  formats: readonly string[],
  line: (Cell | undefined)[],
): number {
  let next = at;
  const column = packed[next++] as number;
  const flags = packed[next++] as number;
  const format = formats[packed[next++] as number] ?? 'General';
  const value = packed[next++] as Cell['value'];
  const text = flags & HAS_TEXT ? (packed[next++] as string) : (value as string);
  const formula = flags & HAS_FORMULA ? (packed[next++] as string) : null;
  const kind = KINDS[flags & KIND_BITS] ?? 'blank';
  line[column] = { kind, value, text, format, formula, isDate: (flags & IS_DATE) !== 0 };
  return next;
}
