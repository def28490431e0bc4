import type { Workbook } from '../../../sheet/sheet.js';

/**
 * What sheets look like, for a grid that shows them as Excel would. All of it is plain, immutable data that can be
 * posted to a worker. Rows and columns are 0-based. What is hidden and what is merged stands in the `Sheet`.
 */

/** "#RRGGBB", upper case: theme, tint and palette are worked out. Where it may be null the colour is automatic. */
export type Colour = string;

export interface FontStyle {
  readonly name: string;
  /** Points. */
  readonly size: number;
  readonly isBold: boolean;
  readonly isItalic: boolean;
  readonly underline: 'none' | 'single' | 'double';
  readonly isStruck: boolean;
  /** Null: the colour of window text (black). */
  readonly colour: Colour | null;
}

export type BorderLine =
  | 'hair'
  | 'dotted'
  | 'dashDotDot'
  | 'dashDot'
  | 'dashed'
  | 'thin'
  | 'mediumDashDotDot'
  | 'slantDashDot'
  | 'mediumDashDot'
  | 'mediumDashed'
  | 'medium'
  | 'thick'
  | 'double';

export interface BorderEdge {
  readonly line: BorderLine;
  /** Null: the colour of window text (black). */
  readonly colour: Colour | null;
}

/** 'general': text left, numbers right, booleans and errors centred. */
export type Horizontal =
  'general' | 'left' | 'center' | 'right' | 'fill' | 'justify' | 'centerContinuous' | 'distributed';

export type Vertical = 'top' | 'center' | 'bottom' | 'justify' | 'distributed';

/** One format of cells. Diagonal borders, gradients (their first colour is taken) and protection are left out. */
export interface CellStyle {
  readonly font: FontStyle;
  /** As files spell it (en-US): what a number shows that is typed into a blank cell of this style. */
  readonly numberFormat: string;
  /** Null: no fill, the sheet's white. A pattern is blended into one colour. */
  readonly fill: Colour | null;
  readonly horizontal: Horizontal;
  readonly vertical: Vertical;
  readonly wraps: boolean;
  /** Steps, each about the width of three blanks. */
  readonly indent: number;
  readonly shrinksToFit: boolean;
  /** Degrees counter-clockwise, -90 to 90; 'stacked': upright characters below each other (縦書き). */
  readonly rotation: number | 'stacked';
  readonly top: BorderEdge | null;
  readonly right: BorderEdge | null;
  readonly bottom: BorderEdge | null;
  readonly left: BorderEdge | null;
}

export interface RowAppearance {
  /** Points; null: the sheet's default height, or what its content needs. */
  readonly height: number | null;
  /** The height was set by hand; otherwise it is what Excel last fitted to the content. */
  readonly hasOwnHeight: boolean;
  /** Index into the styles, for cells that have none of their own; null: the column's counts. */
  readonly style: number | null;
  /** By column: index into the styles of each cell the file spells, blank ones too; sparse. */
  readonly cells: readonly (number | undefined)[];
}

/** Columns `from` to `to`, both included. */
export interface ColumnRange {
  readonly from: number;
  readonly to: number;
  /** In characters of the default font, Excel's padding included; null: the sheet's default width. */
  readonly width: number | null;
  /** Index into the styles; null: the default style, 0. */
  readonly style: number | null;
}

/** A note on a cell (メモ), or a threaded comment with its replies. */
export interface Note {
  readonly row: number;
  readonly column: number;
  readonly text: string;
}

export interface SheetAppearance {
  /** Rows that say anything of their own; none lie more than `ROWS_BEYOND_CONTENT` below the content. */
  readonly rows: ReadonlyMap<number, RowAppearance>;
  /** Ascending, without overlap; as many as the file spells, so that 16,384 columns of one style are one range. */
  readonly columns: readonly ColumnRange[];
  /** Points. */
  readonly defaultRowHeight: number;
  /** Characters, padding included. */
  readonly defaultColumnWidth: number;
  /** Rows and columns from the first on that stay in view. */
  readonly frozenRows: number;
  readonly frozenColumns: number;
  readonly showsGridLines: boolean;
  /** Percent, 10 to 400. */
  readonly zoom: number;
  readonly tabColour: Colour | null;
  /** In the order of the file. */
  readonly notes: readonly Note[];
}

/** A workbook with what its sheets look like. */
export interface Book {
  readonly workbook: Workbook;
  /** By sheet name; every sheet of the workbook has one. */
  readonly appearances: ReadonlyMap<string, SheetAppearance>;
  /** Never empty: style 0 is the default one. */
  readonly styles: readonly CellStyle[];
  /** Pixels (at 96 dpi) of the widest digit of the default font; a column of width w has trunc(w × digitWidth + 0.5). */
  readonly digitWidth: number;
}

/** Formatted blank rows below the last row with content that are still told of. */
export const ROWS_BEYOND_CONTENT = 500;

/** Index into the styles of a cell: its own, its row's, its column's, or the default. */
export function styleOf(appearance: SheetAppearance, row: number, column: number): number {
  const line = appearance.rows.get(row);
  return line?.cells[column] ?? line?.style ?? columnRangeOf(appearance, column)?.style ?? 0;
}

/** The range that speaks of a column, if one does. */
export function columnRangeOf({ columns }: SheetAppearance, column: number): ColumnRange | undefined {
  let low = 0;
  let high = columns.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((columns[middle]?.to ?? 0) < column) low = middle + 1;
    else high = middle;
  }
  const range = columns[low];
  return range && range.from <= column ? range : undefined;
}
