import type { Edit } from './edit.js';
import type { Cell } from './cell.js';
import type { Workbook } from './sheet.js';

/** The part of AbortSignal the core needs; it knows no browser. */
export interface CancelSignal {
  readonly aborted: boolean;
}

/** Called while something long runs: `done` of `total` steps, whatever the steps are. */
export type Progress = (done: number, total: number) => void;

/**
 * A hint that cells of a sheet now hold something else. 'unknown': anything may have changed, read again.
 * Never sent for what `apply` did.
 */
export type Change =
  | 'unknown'
  | {
      readonly sheet: string;
      readonly cells: readonly { readonly row: number; readonly column: number; readonly cell: Cell }[];
    };

/** The only seam between the core and whoever holds the workbook: a file, Excel, or memory. */
export interface Host {
  read(signal?: CancelSignal, onProgress?: Progress): Promise<Workbook>;
  /** Applies all edits or none. */
  apply(edits: readonly Edit[], signal?: CancelSignal): Promise<void>;
  /** Shows and selects a cell (A1) to the user. */
  reveal(sheet: string, cell: string): Promise<void>;
  /** Name of the sheet the user is looking at, null where nobody looks. */
  activeSheet(): Promise<string | null>;
  /** Tells of changes others make; the answer stops the telling. */
  onChange(listener: (change: Change) => void): () => void;
}

export type HostErrorCode =
  | 'not-a-workbook'
  | 'empty-file'
  | 'encrypted'
  | 'legacy-xls'
  | 'truncated'
  | 'too-large'
  | 'malformed'
  | 'unsupported'
  | 'no-cells'
  | 'protected'
  | 'cancelled'
  | 'sheet-hidden'
  // What only Excel itself answers; hosts/excel/office-errors.data.ts says when.
  | 'excel-editing'
  | 'excel-dialog'
  | 'excel-busy'
  | 'excel-other-book'
  | 'excel-session'
  | 'excel-denied'
  | 'excel-no-answer'
  | 'excel-large'
  | 'excel-too-old'
  | 'excel-gone'
  | 'excel-merged'
  | 'excel-filtered'
  | 'excel-no-room'
  | 'excel-incomplete'
  | 'excel-failed'
  | 'excel-half-written';

/** A bad input a user can meet. The code is data; `locales/` turns it into a sentence with a next step. */
export class HostError extends Error {
  constructor(
    readonly code: HostErrorCode,
    /** Particulars for the sentence, e.g. { part: 'xl/workbook.xml' }; never needed to understand it. */
    readonly data: Readonly<Record<string, string | number>> = {},
  ) {
    super(code);
    this.name = 'HostError';
  }
}
