import { MAX_COLUMNS, MAX_ROWS, type Area } from '../../sheet/address.js';
import { HostError, type CancelSignal } from '../../sheet/host.js';
import { clampedArea, type Rows } from './areas.js';
import { columnOf, rowOf } from './cell-reference.js';
import { cellOf, type CellContext } from './cell-values.js';
import { readRichText } from './shared-strings.js';
import { shiftFormula, type ShiftedFormula } from './shift-formula.js';
import { fromXstring, isTrue, wholeNumber } from './xml-values.js';
import type { XmlReader } from './xml.js';

/** Reading stops when these run out; they are counted down over the whole workbook. */
export interface Budget {
  cells: number;
  /** Per sheet. */
  readonly rows: number;
}

export interface SheetData {
  readonly rows: Rows;
  /** 0-based, as they come. */
  readonly hiddenRows: readonly number[];
  /** Areas that one formula fills; only its first cell spells it. */
  readonly arrays: readonly { readonly area: Area; readonly formula: string }[];
}

/** A formula that cells share, and the cell that spells it. */
interface SharedFormula {
  readonly row: number;
  readonly column: number;
  readonly text: string;
  /** Made when the first cell borrows it. */
  shifted: ShiftedFormula | null;
}

/** Cells between two looks at the signal. */
const CANCEL_STEP = 8192;

/** What stands for the formula of a cell whose formula the file does not spell (data tables, orphans). */
const UNSPELLED = '(shared)';

/** Reads the rows of a worksheet, `xml` being at its sheetData element. */
export function readSheetData(
  xml: XmlReader,
  context: CellContext,
  budget: Budget,
  signal: CancelSignal | undefined,
): SheetData {
  const reader = new SheetDataReader(xml, context, budget, signal);
  reader.read();
  return reader;
}

class SheetDataReader implements SheetData {
  readonly rows: Rows = [];
  readonly hiddenRows: number[] = [];
  readonly arrays: { readonly area: Area; readonly formula: string }[] = [];
  private readonly shared = new Map<string, SharedFormula>();
  private row = -1;
  private column = -1;
  private seen = 0;
  private filledRows = 0;

  constructor(
    private readonly xml: XmlReader,
    private readonly context: CellContext,
    private readonly budget: Budget,
    private readonly signal: CancelSignal | undefined,
  ) {}

  read(): void {
    const { xml } = this;
    const { depth } = xml;
    while (xml.nextChild(depth)) if (xml.name === 'row') this.readRow();
  }

  private readRow(): void {
    const { xml } = this;
    const number = xml.attribute('r');
    this.row = number === undefined ? this.row + 1 : wholeNumber(number) - 1;
    if (this.row < 0 || this.row >= MAX_ROWS) xml.fail('row number');
    if (isTrue(xml.attribute('hidden')) || xml.attribute('ht') === '0') this.hiddenRows.push(this.row);
    this.countTowardsCancelling();
    this.column = -1;
    const { depth } = xml;
    while (xml.nextChild(depth)) if (xml.name === 'c') this.readCell(number === undefined);
  }

  private readCell(isRowImplied: boolean): void {
    const { xml } = this;
    const reference = xml.attribute('r');
    const isFirst = this.column < 0;
    this.column = reference === undefined ? this.column + 1 : columnOf(reference);
    if (this.column < 0 || this.column >= MAX_COLUMNS) xml.fail('cell reference');
    if (reference !== undefined && isRowImplied && isFirst) this.row = rowOf(reference);
    if (this.row < 0) xml.fail('cell reference');
    this.countTowardsCancelling();
    if (xml.isSelfClosing) return;

    const type = xml.attribute('t');
    const style = wholeNumber(xml.attribute('s') ?? '0');
    let value: string | null = null;
    let inline: string | null = null;
    let formula: string | null = null;
    const { depth } = xml;
    while (xml.nextChild(depth)) {
      if (xml.name === 'v') value = xml.textContent();
      else if (xml.name === 'f') formula = this.readFormula();
      else if (xml.name === 'is') inline = readRichText(xml);
    }
    const cell = cellOf({ type, style, value, inline, formula }, this.context);
    if (cell === null) xml.fail('shared string');
    if (cell) this.keep(cell);
  }

  private keep(cell: NonNullable<Rows[number]>[number]): void {
    if (this.budget.cells-- <= 0) throw new HostError('too-large', { part: this.xml.part, reason: 'cells' });
    let row = this.rows[this.row];
    if (!row) {
      if (++this.filledRows > this.budget.rows) {
        throw new HostError('too-large', { part: this.xml.part, reason: 'rows' });
      }
      this.rows[this.row] = row = [];
    }
    row[this.column] = cell;
  }

  /**
   * The formula of the current f element. Cells that share one, which only its first cell spells, get it with its
   * relative references moved to their place.
   */
  private readFormula(): string | null {
    const { xml } = this;
    const type = xml.attribute('t');
    const id = xml.attribute('si') ?? '';
    const range = xml.attribute('ref');
    const text = fromXstring(xml.textContent());
    if (type === 'shared') {
      if (text !== '') {
        this.shared.set(id, { row: this.row, column: this.column, text, shifted: null });
        return text;
      }
      const first = this.shared.get(id);
      if (!first) return UNSPELLED;
      first.shifted ??= shiftFormula(first.text);
      return first.shifted(this.row - first.row, this.column - first.column);
    }
    if (type === 'dataTable') return text === '' ? UNSPELLED : text;
    const area = type === 'array' && range !== undefined ? clampedArea(range) : null;
    if (area && text !== '') this.arrays.push({ area, formula: text });
    return text === '' ? null : text;
  }

  private countTowardsCancelling(): void {
    if (++this.seen % CANCEL_STEP === 0 && this.signal?.aborted) throw new HostError('cancelled');
  }
}
