/** A text of a workbook that stands in no cell, or decides what may stand in one. */
export interface Aside {
  readonly kind: 'print-header' | 'comment' | 'drawing' | 'chart' | 'validation' | 'cell-format';
  readonly sheet: string;
  /** A1 of the cell it is about; null where it is about none. */
  readonly cell: string | null;
  readonly text: string;
}

/** What a workbook holds besides its cells, for whoever is to change its labels. */
export interface Surroundings {
  readonly asides: readonly Aside[];
  readonly hasMacros: boolean;
  /** Sheets with figures pivot tables are made of: those know headings by their text. */
  readonly pivotSheets: readonly string[];
}
