import type { Look } from './edit.js';
import type { OwnedChart, PrintSetup } from './furniture.js';

/**
 * How a cell of a new workbook looks; every look is readable in black-and-white print. 'text' breaks into lines, 'line'
 * stays one; 'count' is a whole number.
 */
export type NewLook = Look | 'text' | 'line' | 'number';

/** A place in another file. */
export interface OutsidePlace {
  /** The file as a URI, relative to where the new workbook lies. */
  readonly file: string;
  /** A place in it, e.g. `'一覧'!A2`; left out: the file as it opens. */
  readonly place?: string;
}

export interface NewCell {
  readonly value: string | number | null;
  readonly look: NewLook;
  /** A place in the same workbook, e.g. `'一覧'!A2`, or in another file. */
  readonly link?: string | OutsidePlace;
  /** Without its "="; `value` is what it gives now. */
  readonly formula?: string;
  /** The formula looks at its lists cell by cell. */
  readonly isArray?: true;
}

/** Small lines drawn into the cells of one column from the figures beside them. */
export interface NewSparklines {
  readonly column: number;
  /** First and last column of the figures. */
  readonly from: number;
  readonly to: number;
}

/** A list as it is written: its rows are asked for one by one, so that they need never be in memory together. */
export interface NewListData {
  readonly name: string;
  /** In Excel's character units. */
  readonly widths: readonly number[];
  /** Row of the column headings (0-based); it stays in view, is repeated in print and heads an Excel table. */
  readonly headingRow: number;
  /** Headings, each another one; the table has so many columns. */
  readonly headings: readonly string[];
  /** Rows above the headings. */
  readonly before: readonly (readonly NewCell[])[];
  readonly rows: Iterable<readonly NewCell[]>;
  readonly sparklines?: NewSparklines;
  /** What the table is called in formulas; left out: some name of its own. */
  readonly tableName?: string;
  /** Columns from here on are folded away behind the one before, for whoever opens them. */
  readonly foldedFrom?: number;
  /** A3 where it is left out. */
  readonly paper?: PrintSetup['paper'];
}

/** A cell in its place (0-based). */
export interface PlacedCell extends NewCell {
  readonly row: number;
  readonly column: number;
}

/** A sheet of few cells, each in its place, with charts over them. */
export interface NewPageData {
  readonly name: string;
  readonly widths: readonly number[];
  /** Number of rows that stay in view. */
  readonly frozenRows: number;
  readonly cells: readonly PlacedCell[];
  readonly charts: readonly OwnedChart[];
  readonly print: PrintSetup;
}

/** A sheet of a new workbook. */
export type NewSheetData = NewListData | NewPageData;

/** A cell of running text; blank for null. */
export function textOf(value: string | null): NewCell {
  return { value, look: 'text' };
}

/** A cell of a figure; blank for null. */
export function figureOf(value: number | null, look: 'number' | 'rate' = 'number'): NewCell {
  return { value, look: look === 'number' && Number.isInteger(value) ? 'count' : look };
}
