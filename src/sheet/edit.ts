import type { Furniture } from './furniture.js';
import type { PrintText } from './surroundings.js';

/** What a cell holds, as far as writing needs it. A formula carries the value it shows until Excel recalculates. */
export type Content =
  | { readonly kind: 'blank' }
  | { readonly kind: 'number'; readonly value: number }
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'formula'; readonly formula: string; readonly cached: number | string };

/** The looks Tenken gives to cells it owns; hosts translate them (file styles, Office.js formats). */
export type Look =
  | 'plain'
  | 'heading'
  | 'rate'
  | 'rating'
  | 'message'
  | 'title'
  | 'subtitle'
  | 'link'
  | 'place'
  | 'table-heading'
  | 'table'
  | 'count'
  | 'figure'
  | 'share'
  | 'total-label'
  | 'total-count'
  | 'total-rate'
  | 'total-share';

export interface OwnedCell {
  readonly row: number;
  readonly column: number;
  readonly content: Content;
  readonly look: Look;
  /** A place in the same workbook the cell links to, e.g. `'主な事業'!F12`. */
  readonly link?: string;
}

/** A mark on cells of the user's: a conditional format, so that the user's own fill stays. */
export interface Mark {
  /** A1 areas separated by spaces. */
  readonly ranges: string;
  readonly formula: string;
  readonly severity: 'error' | 'warning' | 'info';
}

/** What a person typed into a cell of theirs, or a fix they accepted: the content changes, the cell's format stays. */
export interface InputCell {
  readonly row: number;
  readonly column: number;
  readonly content: Content;
}

/**
 * One change to a workbook with all that is needed to take it back: the inverse swaps `before` and `after`.
 * 'input', 'labels', 'print-texts' and 'sheet-name' change what is the user's: they are made only from a person's typing, an accepted
 * fix, or a person's order for next year's form. All other kinds touch only what Tenken owns: columns and sheets it
 * added, its own tables and charts, its own conditional formats, its own hidden names, its own settings.
 */
export type Edit =
  | {
      readonly kind: 'input';
      readonly sheet: string;
      readonly before: readonly InputCell[];
      readonly after: readonly InputCell[];
    }
  | {
      /**
       * Labels of the user's that say a little something else (another year). Fonts within their texts stay; where they
       * head an Excel table, its columns and the formulas that name them follow.
       */
      readonly kind: 'labels';
      readonly sheet: string;
      readonly before: readonly InputCell[];
      readonly after: readonly InputCell[];
    }
  | {
      /** Print headers and footers of the user's that say another year. */
      readonly kind: 'print-texts';
      readonly sheet: string;
      readonly before: readonly PrintText[];
      readonly after: readonly PrintText[];
    }
  | {
      /** Another name for a sheet; formulas, names, links and charts that refer to it follow. */
      readonly kind: 'sheet-name';
      readonly before: string;
      readonly after: string;
    }
  | {
      readonly kind: 'settings';
      /** JSON text; null: the workbook holds none. */
      readonly before: string | null;
      readonly after: string | null;
    }
  | {
      readonly kind: 'cells';
      readonly sheet: string;
      readonly before: readonly OwnedCell[];
      readonly after: readonly OwnedCell[];
    }
  | {
      readonly kind: 'widths';
      readonly sheet: string;
      readonly before: readonly Width[];
      readonly after: readonly Width[];
    }
  | {
      readonly kind: 'marks';
      readonly sheet: string;
      readonly before: readonly Mark[];
      readonly after: readonly Mark[];
    }
  | {
      readonly kind: 'name';
      readonly name: string;
      readonly before: string | null;
      readonly after: string | null;
    }
  | {
      readonly kind: 'sheet';
      readonly name: string;
      readonly before: OwnedSheet | null;
      readonly after: OwnedSheet | null;
    }
  | {
      /** Tables, charts and print setup of Tenken's on a sheet that stays with all else on it. */
      readonly kind: 'furniture';
      readonly sheet: string;
      readonly before: Furniture;
      readonly after: Furniture;
    };

export interface Width {
  readonly column: number;
  /** In Excel's character units; null = the sheet's default. */
  readonly width: number | null;
}

export interface OwnedSheet extends Furniture {
  readonly cells: readonly OwnedCell[];
  readonly widths: readonly Width[];
  /** Number of rows that stay in view. */
  readonly frozenRows: number;
  /** Rows and columns nobody is to see: they hold the keys Tenken finds its cells by. */
  readonly hiddenRows?: readonly number[];
  readonly hiddenColumns?: readonly number[];
}

/** The edit that takes `edit` back. */
export function inverse(edit: Edit): Edit {
  return { ...edit, before: edit.after, after: edit.before } as Edit;
}
