/**
 * How a cell of a new workbook looks; every look is readable in black-and-white print. 'text' breaks into lines, 'line'
 * stays one; 'count' is a whole number.
 */
export type NewLook = 'plain' | 'title' | 'heading' | 'text' | 'line' | 'number' | 'count' | 'rate' | 'link';

export interface NewCell {
  readonly value: string | number | null;
  readonly look: NewLook;
  /** A place in the same workbook, e.g. `'一覧'!A2`. */
  readonly link?: string;
  /** Without its "="; `value` is what it gives now. */
  readonly formula?: string;
}

/** Small lines drawn into the cells of one column from the figures beside them. */
export interface NewSparklines {
  readonly column: number;
  /** First and last column of the figures. */
  readonly from: number;
  readonly to: number;
}

/** A sheet as it is written: its rows are asked for one by one, so that they need never be in memory together. */
export interface NewSheetData {
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
}

/** What the table of the first sheet is called in formulas. */
export const firstTable = 'Tenken1';

/** A cell of running text; blank for null. */
export function textOf(value: string | null): NewCell {
  return { value, look: 'text' };
}

/** A cell of a figure; blank for null. */
export function figureOf(value: number | null, look: 'number' | 'rate' = 'number'): NewCell {
  return { value, look: look === 'number' && Number.isInteger(value) ? 'count' : look };
}
