import { cellAt, type Sheet } from '../../sheet/sheet.js';
import type { Cell } from '../../sheet/cell.js';
import type { HeaderBand } from '../header-band.js';
import type { Area } from '../../sheet/address.js';
import type { ColumnRole, Field, Table, TableRecord } from '../table.js';

/** Bands of one table: the header and its repetitions on later pages. */
export interface TableDraft {
  readonly sheet: Sheet;
  readonly bands: readonly HeaderBand[];
  /** Row after the last row that may belong to the table (the next table's header, or the sheet's end). */
  readonly end: number;
  readonly columns: readonly ColumnRole[];
  readonly documentYear: number | null;
  readonly profile: string | null;
  /** First row whose headings count: below the title, or below the table before. */
  readonly from: number;
  /** Headings in force above `from`. */
  readonly sections: readonly string[];
  /** What labels above `from` say about everything below them. */
  readonly block: readonly Field[];
}

/** A way of reading: proposes a table with a score, or null when the draft is not of its kind. */
export type Strategy = (draft: TableDraft) => Table | null;

/** Body rows of a draft, in order: every row below the first band that belongs to no band. */
export function bodyRows(bands: readonly HeaderBand[], end: number): number[] {
  const rows: number[] = [];
  const first = bands[0];
  if (!first) return rows;
  let next = 1;
  for (let row = first.last + 1; row < end; row++) {
    const band = bands[next];
    if (band && row >= band.first) {
      row = band.last;
      next++;
    } else rows.push(row);
  }
  return rows;
}

/** Enough rows to see what a column holds. */
const SAMPLE = 400;

/** At most some 800 of the rows, evenly taken. */
export function sampled(rows: readonly number[]): readonly number[] {
  const step = Math.max(1, Math.floor(rows.length / SAMPLE));
  return step === 1 ? rows : rows.filter((_row, index) => index % step === 0);
}

/** The body cells of one column, merges not resolved. */
export function columnCells(sheet: Sheet, rows: readonly number[], column: number): Cell[] {
  return rows.map((row) => cellAt(sheet, row, column));
}

/** Confidence of the best column of a role; 0 when there is none. */
export function confidenceOf(columns: readonly ColumnRole[], role: ColumnRole['role']): number {
  return Math.max(0, ...columns.filter((column) => column.role === role).map((column) => column.confidence));
}

/** From the first header to the last record, as wide as the headers. */
export function areaOf({ bands }: TableDraft, records: readonly TableRecord[]): Area {
  return {
    top: bands[0]?.first ?? 0,
    left: Math.min(...bands.map(({ left }) => left)),
    bottom: records.at(-1)?.lastRow ?? bands.at(-1)?.last ?? 0,
    right: Math.max(...bands.map(({ right }) => right)),
  };
}

/** The column of names, else that of programmes; undefined where a table has neither. */
export function nameColumn({ columns }: TableDraft): ColumnRole | undefined {
  return columns.find(({ role }) => role === 'name') ?? columns.find(({ role }) => role === 'program');
}
