import type { Area } from '../../../sheet/address.js';
import type { OwnedChart, PrintSetup } from '../../../sheet/furniture.js';

/** A table as it shall be. */
export interface TableTarget {
  readonly name: string;
  /** Heading and data. */
  readonly area: Area;
  readonly style: string;
  /** 'add': there is none; 'resize': it keeps its columns; 'anew': its columns change places, so it is made again. */
  readonly move: 'add' | 'resize' | 'anew';
}

/** Points from the top left corner of the sheet. */
export interface Box {
  readonly top: number;
  readonly left: number;
  readonly width: number;
  readonly height: number;
}

/** What a chart shows, wherever it lies. */
export type Drawing = Omit<OwnedChart, 'anchor'>;

/** A chart as it shall be. */
export interface ChartTarget {
  readonly drawing: Drawing;
  /** Cells it lies over, or a box; null: where it is. */
  readonly place: { readonly area: Area } | { readonly box: Box } | null;
  /** How many series there are to draw over; null: there is no such chart yet. */
  readonly seriesThere: number | null;
}

/** How a page of the sheet is laid out, in Excel's words. */
export interface PageLook {
  readonly orientation: string;
  readonly paperSize: string;
  readonly zoom: Excel.PageLayoutZoomOptions;
  /** In points. */
  readonly margins: Readonly<Record<Margin, number>>;
  readonly edges: Readonly<Record<Edge, string>>;
}

export const MARGINS = [
  'leftMargin',
  'rightMargin',
  'topMargin',
  'bottomMargin',
  'headerMargin',
  'footerMargin',
] as const;
export type Margin = (typeof MARGINS)[number];

export const EDGES = [
  'leftHeader',
  'centerHeader',
  'rightHeader',
  'leftFooter',
  'centerFooter',
  'rightFooter',
] as const;
export type Edge = (typeof EDGES)[number];

/** What shall stand on a sheet beside its cells. */
export interface FurnitureTarget {
  readonly tables: readonly TableTarget[];
  readonly tablesGone: readonly string[];
  readonly charts: readonly ChartTarget[];
  readonly chartsGone: readonly string[];
  /** Null: as it is. */
  readonly page: PageLook | null;
  readonly titleRows: PrintSetup['titleRows'] | null;
  /** Rows before which a page begins; null: as they are. */
  readonly breaks: readonly number[] | null;
  /** Points by row; null: as high as its text. */
  readonly heights: ReadonlyMap<number, number | null>;
  readonly hiddenRows: readonly number[];
  readonly hiddenColumns: readonly number[];
}

/** Nothing beside the cells changes. */
export const NO_FURNITURE: FurnitureTarget = {
  tables: [],
  tablesGone: [],
  charts: [],
  chartsGone: [],
  page: null,
  titleRows: null,
  breaks: null,
  heights: new Map(),
  hiddenRows: [],
  hiddenColumns: [],
};
