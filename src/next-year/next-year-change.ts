import type { Content } from '../sheet/edit.js';
import type { Aside, PrintText } from '../sheet/surroundings.js';

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

/** A sheet that is called by another year in the new form. */
export interface SheetNameChange {
  readonly before: string;
  readonly after: string;
}

/** Print headers and footers of a sheet that name another year in the new form. */
export interface PrintChange {
  readonly sheet: string;
  readonly before: readonly PrintText[];
  readonly after: readonly PrintText[];
}

/** Something left as it is that a person has to look at, or done in a way a person has to agree with. */
export interface LeftAlone {
  readonly reason:
    | 'protected'
    /** Sheets of other years stand in the workbook; they are kept as they are. */
    | 'earlier-year'
    | 'several-figures'
    | 'mixed-cell'
    | 'no-year'
    | 'no-label'
    | 'texts'
    /** A sheet's name could not take the next year: formulas spell it as text, macros may know it, or it is taken. */
    | 'sheet-name'
    | 'shared-label'
    /** Two columns of an Excel table would have one name. */
    | 'same-headings'
    /** All years of a plan stand side by side. */
    | 'whole-plan'
    | 'plan-ends'
    /** Next year's targets or intents became this year's. */
    | 'next-target'
    | 'row-years'
    /** A column nobody knows the meaning of. */
    | 'unknown-column'
    | 'date-cell'
    | 'formula-year'
    | 'listed-years'
    /** A header's year that nothing says how to take: it stands beside a target of the plan's last year. */
    | 'kept-header'
    /** A text outside titles and headers names this year. */
    | 'note'
    | Aside['kind']
    | 'print-header'
    /** Made all the same: the protection asks for no password, and stays. */
    | 'stays-protected'
    | 'pivot'
    /** A sheet without a table of indicators names this year. */
    | 'other-sheet';
  readonly sheet: string;
  /** A1; null for the sheet as a whole. */
  readonly cell: string | null;
}
