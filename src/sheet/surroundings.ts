/** A text of a workbook that stands in no cell, or decides what may stand in one. */
export interface Aside {
  readonly kind: 'comment' | 'drawing' | 'chart' | 'validation' | 'cell-format';
  readonly sheet: string;
  /** A1 of the cell it is about; null where it is about none. */
  readonly cell: string | null;
  readonly text: string;
}

/** A print header or footer as a file spells it, with its codes: &C令和6年度&R&P. */
export interface PrintText {
  readonly place: 'oddHeader' | 'oddFooter' | 'evenHeader' | 'evenFooter' | 'firstHeader' | 'firstFooter';
  readonly text: string;
}

/** What a workbook holds besides its cells, for whoever is to change its labels. */
export interface Surroundings {
  readonly asides: readonly Aside[];
  readonly printTexts: readonly { readonly sheet: string; readonly texts: readonly PrintText[] }[];
  readonly hasMacros: boolean;
  /** Protected sheets whose protection asks for no password. */
  readonly openProtected: readonly string[];
  /** Sheets with figures pivot tables are made of: those know headings by their text. */
  readonly pivotSheets: readonly string[];
}
