import { MAX_COLUMNS, MAX_ROWS, toA1 } from '../../../sheet/address.js';
import { HostError } from '../../../sheet/host.js';
import { columnOf, rowOf } from '../cell-reference.js';
import { isTrue, wholeNumber } from '../xml-values.js';
import { XmlReader } from '../xml.js';
import { Bounds } from './bounds.js';
import type { CellDesk } from './cell-desk.js';
import { readExisting, type ExistingCell } from './existing-cell.js';
import { newCell, rewriteCell, type CellChange } from './rewrite-cell.js';
import { newInput, rewriteInput } from './rewrite-input.js';
import type { SpelledFormula } from './shared-formulas.js';
import type { Splices } from './splices.js';
import { closeReopened, isOwnTag, openSelfClosed, ownTag } from './tag.js';

/** Changes by row, rows and columns (0-based) ascending. */
export type RowChanges = ReadonlyMap<number, readonly CellChange[]>;

/** What happened to a sheet's cells. */
export interface RowsResult {
  readonly before: Bounds;
  readonly after: Bounds;
  /** Addresses of formula cells that are formulas no more, or are gone. */
  readonly lostFormulas: readonly string[];
  /** Groups of shared formulas whose spelled-out cell was changed, with what it spelled. */
  readonly lostMasters: ReadonlyMap<string, SpelledFormula>;
}

/** What a row's cells are told by what stands around them. */
export interface Surroundings {
  /** Attribute s that cells of a column have unless their row says otherwise. */
  readonly columnStyle: (column: number) => string | undefined;
  /** Number of the group of shared formulas that says `formula` in this cell. */
  readonly sharedGroup: (row: number, column: number, formula: string) => string | null;
}

/** Changes cells in a sheetData element, `xml` being at its opening tag; the reader is then at its end. */
export function patchRows(
  xml: XmlReader,
  splices: Splices,
  changes: RowChanges,
  desk: CellDesk,
  around: Surroundings,
): RowsResult {
  const patcher = new RowsPatcher(xml, splices, changes, desk, around);
  patcher.patch();
  return patcher;
}

interface Piece {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

class RowsPatcher implements RowsResult {
  readonly before = new Bounds();
  readonly after = new Bounds();
  readonly lostFormulas: string[] = [];
  readonly lostMasters = new Map<string, SpelledFormula>();
  private readonly pending: [number, readonly CellChange[]][];
  private readonly p: string;
  private row = -1;
  private hasRows = false;

  constructor(
    private readonly xml: XmlReader,
    private readonly splices: Splices,
    changes: RowChanges,
    private readonly desk: CellDesk,
    private readonly around: Surroundings,
  ) {
    this.pending = [...changes].reverse();
    const name = xml.qualifiedName();
    this.p = name.slice(0, name.indexOf(':') + 1);
  }

  patch(): void {
    const { xml, splices } = this;
    const { start, end, isSelfClosing, depth } = xml;
    const tag = xml.source.slice(start, end);
    let removed = 0;
    while (xml.nextChild(depth)) {
      if (xml.name === 'row') removed += this.patchRow();
      else this.hasRows = true;
    }
    const rest = this.newRows(MAX_ROWS);
    if (isSelfClosing) {
      if (rest === '') return;
      splices.replace(start, end, `${openSelfClosed(tag)}${rest}</${this.p}sheetData>`);
      return;
    }
    if (rest !== '') splices.insert(xml.start, rest);
    const closed = closeReopened(tag);
    if (closed === null || rest !== '' || this.hasRows || removed !== xml.start - end) return;
    // Everything between the tags is already taken out: what is left to do is to close again.
    splices.replace(start, end, closed);
    splices.replace(xml.start, xml.end, '');
  }

  /** Rows that are not there yet, up to but without row `until`. */
  private newRows(until: number): string {
    let rows = '';
    for (let next = this.pending.at(-1); next && next[0] < until; next = this.pending.at(-1)) {
      this.pending.pop();
      const cells = this.newCells(next[0], [...next[1]].reverse(), MAX_COLUMNS, undefined);
      if (cells === '') continue;
      rows += `${ownTag(`${this.p}row`, `r="${next[0] + 1}"`)}${cells}</${this.p}row>`;
      this.hasRows = true;
    }
    return rows;
  }

  /**
   * Cells that are not there yet, up to but without column `until`; they leave `todo`, which is in reverse order.
   * `rowStyle`: attribute s the row gives to cells that have none.
   */
  private newCells(row: number, todo: CellChange[], until: number, rowStyle: string | undefined): string {
    const { desk, p } = this;
    let cells = '';
    for (let next = todo.at(-1); next && next.column < until; next = todo.at(-1)) {
      todo.pop();
      const change = next;
      const address = toA1(row, change.column);
      if (change.kind === 'input') refuseUnexpected(change, address);
      if (change.after.content.kind === 'blank') continue;
      const style = (): string | undefined => rowStyle ?? this.around.columnStyle(change.column);
      cells +=
        change.kind === 'input'
          ? newInput(desk, p, address, style(), change.after)
          : newCell(desk, p, address, change.after);
      this.after.include(row, change.column);
    }
    return cells;
  }

  /** Changes the row `xml` is at; returns the number of characters taken out when it went altogether. */
  private patchRow(): number {
    const { xml, splices, pending } = this;
    const { start, end, isSelfClosing } = xml;
    const row = this.rowNumber();
    if (pending.length > 0 && row <= this.row) xml.fail('row order');
    this.row = row;
    const added = this.newRows(row);
    if (added !== '') splices.insert(start, added);
    const changes = pending.at(-1)?.[0] === row ? (pending.pop()?.[1] ?? []) : null;
    if (changes === null) {
      this.hasRows = true;
      this.countCells(row);
      return 0;
    }
    const tag = xml.source.slice(start, end);
    const todo = [...changes].reverse();
    const style = isTrue(xml.attribute('customFormat')) ? xml.attribute('s') : undefined;
    if (isSelfClosing) {
      this.hasRows = true;
      const cells = this.newCells(row, todo, MAX_COLUMNS, style);
      if (cells !== '') splices.replace(start, end, `${openSelfClosed(tag)}${cells}</${this.p}row>`);
      return 0;
    }
    const { pieces, isEmptied } = this.patchCells(row, todo, style);
    const closed = isEmptied ? (isOwnTag(tag) ? '' : closeReopened(tag)) : null;
    if (closed === null) for (const piece of pieces) splices.replace(piece.start, piece.end, piece.text);
    else splices.replace(start, xml.end, closed);
    this.hasRows ||= closed !== '';
    return closed === '' ? xml.end - start : 0;
  }

  /** Number of the row `xml` is at; without one of its own, its first cell's or the next after the row before. */
  private rowNumber(): number {
    const { xml } = this;
    const number = xml.attribute('r');
    let row = number === undefined ? this.row + 1 : wholeNumber(number) - 1;
    if (number === undefined && !xml.isSelfClosing) {
      const ahead = new XmlReader(xml.source.slice(xml.start), xml.part);
      ahead.next();
      const reference = ahead.nextChild(1) && ahead.name === 'c' ? ahead.attribute('r') : undefined;
      if (reference !== undefined) row = rowOf(reference);
    }
    if (row < 0 || row >= MAX_ROWS) xml.fail('row number');
    return row;
  }

  private columnNumber(last: number): number {
    const reference = this.xml.attribute('r');
    const column = reference === undefined ? last + 1 : columnOf(reference);
    if (column < 0 || column >= MAX_COLUMNS) this.xml.fail('cell reference');
    return column;
  }

  /** A row without changes: only how far its cells reach. */
  private countCells(row: number): void {
    const { xml } = this;
    const { depth } = xml;
    let column = -1;
    while (xml.nextChild(depth)) {
      if (xml.name !== 'c') continue;
      column = this.columnNumber(column);
      this.before.include(row, column);
      this.after.include(row, column);
    }
  }

  /** Changes the cells of the row `xml` is at. `isEmptied`: nothing is left between its tags. */
  private patchCells(
    row: number,
    todo: CellChange[],
    style: string | undefined,
  ): { pieces: Piece[]; isEmptied: boolean } {
    const { xml } = this;
    const { depth, end } = xml;
    const pieces: Piece[] = [];
    let column = -1;
    let last = end;
    let removed = 0;
    while (xml.nextChild(depth)) {
      if (xml.name !== 'c') continue;
      const next = this.columnNumber(column);
      if (todo.length > 0 && next <= column) xml.fail('cell order');
      column = next;
      this.before.include(row, column);
      const { start } = xml;
      const added = this.newCells(row, todo, column, style);
      if (added !== '') pieces.push({ start, end: start, text: added });
      const change = todo.at(-1)?.column === column ? todo.pop() : undefined;
      const text = change ? this.changed(change) : undefined;
      if (!change) xml.skip();
      last = xml.end;
      if (text !== undefined) pieces.push({ start, end: last, text });
      if (text === '') removed += last - start;
      else this.after.include(row, column);
    }
    const added = this.newCells(row, todo, MAX_COLUMNS, style);
    if (added !== '') pieces.push({ start: last, end: last, text: added });
    const isEmptied = removed === xml.start - end && pieces.every(({ text }) => text === '');
    return { pieces, isEmptied };
  }

  /** The text in the place of the cell `xml` is at; '' when it goes. The reader is then at the cell's end. */
  private changed(change: CellChange): string {
    const existing = readExisting(this.xml);
    const address = toA1(this.row, change.column);
    try {
      const text = this.rewritten(existing, change);
      if (text !== existing.raw && existing.formula !== null) {
        if (change.after.content.kind !== 'formula') this.lostFormulas.push(address);
        if (existing.sharedMaster !== null) {
          const { row } = this;
          this.lostMasters.set(existing.sharedMaster, {
            row,
            column: change.column,
            formula: existing.formula,
          });
        }
      }
      return text;
    } catch (error) {
      if (!(error instanceof HostError)) throw error;
      throw new HostError(error.code, { ...error.data, cell: address });
    }
  }
  private rewritten(existing: ExistingCell, change: CellChange): string {
    const { desk, p, row } = this;
    if (change.kind === 'owned') return rewriteCell(desk, p, existing, change) ?? '';
    const { content } = change.after;
    const group =
      content.kind === 'formula' ? this.around.sharedGroup(row, change.column, content.formula) : null;
    return rewriteInput(desk, p, existing, change, group);
  }
}

/** Where no cell is, only blank can be expected. */
function refuseUnexpected({ before }: CellChange, cell: string): void {
  if (before.content.kind !== 'blank') throw new HostError('unsupported', { reason: 'changed', cell });
}
