import type { Edit } from './edit.js';
import type { Workbook } from './sheet.js';

/** The part of AbortSignal the core needs; it knows no browser. */
export interface CancelSignal {
  readonly aborted: boolean;
}

/** The only seam between the core and whoever holds the workbook: a file, Excel, or memory. */
export interface Host {
  read(signal?: CancelSignal): Promise<Workbook>;
  /** Applies all edits or none. */
  apply(edits: readonly Edit[], signal?: CancelSignal): Promise<void>;
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
  | 'cancelled';

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
