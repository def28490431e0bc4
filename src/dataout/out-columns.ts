import { COLUMNS, type Column } from '../summary/columns.data.js';
import type { TidyRow } from '../summary/tidy.js';

/** A tidy row with the file it came from. */
export interface OutRow extends TidyRow {
  /** Path as it was given, or within the folder that was gathered; always with "/". */
  readonly file: string;
}

/** The columns of data that leaves Tenken: the file, then those of the tidy rows. */
export const OUT_COLUMNS: readonly (Column & { readonly key: keyof OutRow })[] = [
  {
    key: 'file',
    ja: 'ファイル',
    en: 'file',
    type: 'string',
    description: 'Path of the workbook the row comes from',
  },
  ...COLUMNS,
];
