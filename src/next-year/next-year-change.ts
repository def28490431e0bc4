import type { Content } from '../sheet/edit.js';

/** One cell of the new form that differs from this year's. */
export interface NextYearChange {
  /** 'year': a label moved on; 'carried': last year's place takes this year's figure; 'emptied': to be filled in anew. */
  readonly kind: 'year' | 'carried' | 'emptied';
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  /** As they show. */
  readonly before: string;
  readonly after: string;
  readonly from: Content;
  readonly to: Content;
}

/** Something left as it is that a person has to look at. */
export interface LeftAlone {
  readonly reason:
    | 'protected'
    | 'table-header'
    | 'several-figures'
    | 'mixed-cell'
    | 'no-year'
    | 'texts'
    | 'sheet-name'
    | 'shared-label';
  readonly sheet: string;
  /** A1; null for the sheet as a whole. */
  readonly cell: string | null;
}
