import type { Area } from './address.js';

/** An Excel table (ListObject) of Tenken's. Its heading cells stand on the sheet and say the same as `columns`. */
export interface OwnedTable {
  /** Known by this name in the whole workbook; ASCII letters, digits and underscores. */
  readonly name: string;
  /** Heading and data. */
  readonly area: Area;
  /** Headings from the left, each once. */
  readonly columns: readonly string[];
}

/** How Tenken's charts are told from the user's on a sheet both share: their names begin with this. */
export const CHART_NAME = 'Tenken: ';

/** True for the name a chart of Tenken's has on its sheet. */
export function isOwnChart(name: string): boolean {
  return name.startsWith(CHART_NAME);
}

/** How bars are told apart: by pattern and shade, so that a black-and-white print says the same. */
export type Fill = 'dark' | 'hatched' | 'white' | 'grey';

/** Cells of one sheet and what they show now, so that a chart is right before anything is computed. */
export interface ChartCells<T> {
  readonly sheet: string;
  readonly area: Area;
  readonly cached: readonly T[];
}

export interface ChartSeries {
  /** Said in the legend. */
  readonly name: string;
  readonly values: ChartCells<number | null>;
  readonly fill: Fill;
}

/** A native chart of bars over cells of the workbook. */
export interface OwnedChart {
  /** Known by this name on its sheet; told to those who cannot see it as well. */
  readonly name: string;
  readonly title: string;
  readonly kind: 'stacked-bars' | 'bars' | 'columns';
  /** Cells it lies over. */
  readonly anchor: Area;
  readonly categories: ChartCells<string>;
  readonly series: readonly ChartSeries[];
  /** Number format of the labels at the bars, as Excel spells it. */
  readonly labels: string;
  /** What the axis of values says; nothing where left out. */
  readonly axisTitle?: string;
  /** Upper end of the axis of values, where the figures have one. */
  readonly maximum?: number;
}

/** How a sheet is printed: landscape, as wide as the page, with page numbers and the sheet's name at the foot. */
export interface PrintSetup {
  readonly paper: 'A4' | 'A3';
  /** Rows repeated at the head of each page. */
  readonly titleRows?: { readonly first: number; readonly last: number };
  /** Rows before which a new page begins. */
  readonly breaks?: readonly number[];
}

/** What stands on a sheet beside its cells. A list left out stays as it is. */
export interface Furniture {
  readonly tables?: readonly OwnedTable[];
  readonly charts?: readonly OwnedChart[];
  readonly print?: PrintSetup;
  /** Lines of text a row must hold, where it is more than one; not every reader fits rows to wrapped text by itself. */
  readonly lines?: ReadonlyMap<number, number>;
}

/** Points of a line, and of the highest row there can be. */
const LINE_HEIGHT = 18.75;
const MAX_HEIGHT = 409.5;

/** Points of a row that holds so many lines of text. */
export function heightOfLines(lines: number): number {
  return Math.min(MAX_HEIGHT, lines * LINE_HEIGHT);
}
