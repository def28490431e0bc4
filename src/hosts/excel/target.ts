import type { Area } from '../../sheet/address.js';
import type { Mark } from '../../sheet/edit.js';
import type { CellWrite } from './cell-write.js';
import type { Facets } from './facets.js';
import type { FurnitureTarget } from './furniture/furniture-target.js';

/** Cells that look alike. Areas are one column wide. */
export interface Dressing {
  readonly areas: readonly Area[];
  readonly facets: Facets;
}

export interface LinkedCell {
  readonly row: number;
  readonly column: number;
  /** A place in the workbook; null: the link goes. */
  readonly to: string | null;
}

/** Content and looks of cells. */
export interface CellsTarget {
  readonly writes: readonly CellWrite[];
  readonly dressings: readonly Dressing[];
  readonly links: readonly LinkedCell[];
  /** In points; null: the sheet's own width. */
  readonly widths: readonly { readonly column: number; readonly points: number | null }[];
  readonly furniture: FurnitureTarget;
}

/** What a sheet shall be like that stays. */
export interface SheetTarget extends CellsTarget {
  readonly name: string;
  /** Those that are there and shall go, by id. */
  readonly marksGone: readonly string[];
  readonly marks: readonly Mark[];
}

/** A sheet of Tenken's that shall be there with nothing else in it. */
export interface OwnSheetTarget extends CellsTarget {
  readonly name: string;
  readonly isThere: boolean;
  readonly frozenRows: number;
  /** Its place among the sheets; null: the last. */
  readonly position: number | null;
}

/** A state of the workbook, as far as it shall be other than it is. */
export interface Target {
  readonly sheets: readonly SheetTarget[];
  readonly ownSheets: readonly OwnSheetTarget[];
  readonly sheetsGone: readonly string[];
  /** Formulas with their "="; null: the name goes. */
  readonly names: readonly {
    readonly name: string;
    readonly formula: string | null;
    readonly isThere: boolean;
  }[];
  /** XML; null: none. undefined: as it is. */
  readonly settings: { readonly ids: readonly string[]; readonly xml: string | null } | undefined;
}
