/** What stands on the sheets of a workbook beside their cells, in words that fit a file and Excel alike. */
export interface Tab {
  readonly name: string;
  readonly frozenRows: number;
  readonly hiddenRows: readonly number[];
  readonly hiddenColumns: readonly number[];
  /** Rows with a height of their own, in points. */
  readonly heights: Readonly<Record<number, number>>;
  /** Places cells lead to. */
  readonly links: Readonly<Record<string, string>>;
  readonly tables: readonly {
    readonly name: string;
    readonly area: string;
    readonly columns: readonly string[];
  }[];
  readonly charts: readonly Chart[];
  readonly print: Print | null;
}

export interface Chart {
  readonly name: string;
  readonly title: string;
  readonly kind: 'stacked-bars' | 'bars' | 'columns';
  readonly series: readonly {
    readonly name: string;
    readonly values: string;
    readonly categories: string;
    readonly labels: string;
  }[];
  readonly axisTitle: string | null;
  readonly maximum: number | null;
}

export interface Print {
  readonly orientation: string;
  readonly paper: string;
  readonly titleRows: string | null;
  readonly breaks: readonly number[];
  readonly foot: string;
}

/** A reference without the quotes and signs not everybody writes. */
export function plainReference(text: string): string {
  return text.replace(/^=/, '').replaceAll("'", '').replaceAll('$', '');
}
