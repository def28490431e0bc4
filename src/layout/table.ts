import type { Area } from '../sheet/address.js';
import type { Cell } from '../sheet/cell.js';
import type { Role } from './role.js';

export type LayoutKind = 'rows' | 'stacked' | 'blocks' | 'form' | 'transposed' | 'wide';

/** Why something was read as it was: a code (data, turned into words by a locale) and what it rests on. */
export interface Evidence {
  readonly code:
    | 'header-word'
    | 'header-part'
    | 'profile'
    | 'user'
    | 'contents'
    | 'leftmost-text'
    | 'unheaded'
    | 'year-beside-target'
    | 'row-label'
    | 'form-label'
    | 'transposed';
  readonly detail: string;
}

/** One column (in a transposed table: one row) and what its cells mean. */
export interface ColumnRole {
  /** null: not recognised; its cells are left alone and reported. */
  readonly role: Role | null;
  /** Header texts from the top down, joined by " > ", line breaks folded to blanks. */
  readonly header: string;
  /** 0-based column (row when transposed). */
  readonly index: number;
  readonly fiscalYear: number | null;
  /** Unit printed in the header, as printed. */
  readonly unit: string | null;
  /** A department is named in brackets inside this column's cells (取組名(担当課名)). */
  readonly holdsDepartment: boolean;
  /** Columns that say, row by row, of which year and in which unit the figures of this one are. */
  readonly yearColumn?: number;
  readonly unitColumn?: number;
  readonly confidence: number;
  readonly evidence: readonly Evidence[];
}

/** One cell of a record and what it means. */
export interface Field {
  readonly role: Role;
  readonly row: number;
  readonly column: number;
  readonly cell: Cell;
  /** Header (or row label) the meaning comes from. */
  readonly header: string;
  readonly headerYear: number | null;
  /** The year stands in a cell of the same row (時期, 年度), so it says nothing about the column. */
  readonly yearOfRow?: boolean;
  readonly headerUnit: string | null;
  readonly holdsDepartment: boolean;
}

/** The cells of one item of a table: one or several rows. */
export interface TableRecord {
  readonly firstRow: number;
  readonly lastRow: number;
  /** Headings above it, outermost first, as printed. */
  readonly section: readonly string[];
  readonly fields: readonly Field[];
  /** What tells it apart from its neighbours of the same name (小学校, 中学校), where a column does. */
  readonly measure?: string;
}

/** A recognised region of a sheet. */
export interface Table {
  readonly sheet: string;
  /** Header and data. */
  readonly area: Area;
  readonly kind: LayoutKind;
  readonly profile: string | null;
  readonly columns: readonly ColumnRole[];
  /** First and last row of each header band, repeated ones included (0-based). */
  readonly headerBands: readonly { readonly first: number; readonly last: number }[];
  readonly records: readonly TableRecord[];
  /** Texts around the records that are no headings: legends, notes. One line an element. */
  readonly notes: readonly string[];
  /** 0…1; below ACT_FROM the reading is offered to the user and not acted on. */
  readonly score: number;
}

/** What a workbook's sheets were recognised as. */
export interface SheetLayout {
  readonly sheet: string;
  readonly title: string | null;
  readonly documentYear: number | null;
  readonly tables: readonly Table[];
}

/** A reading with a lower score is not acted on. */
export const ACT_FROM = 0.45;
