import { ZIP_LIMITS, type ZipLimits } from './zip-limits.js';

/** What reading a workbook may cost; past any of these it is refused ('too-large') while still being read. */
export interface ReadLimits {
  readonly zip: ZipLimits;
  /** Cells with content in the whole workbook. */
  readonly maxCells: number;
  /** Rows with content on one sheet. */
  readonly maxRows: number;
  /** Visits of a row by a merged or array area, all together: areas that lie on each other thousands deep. */
  readonly maxAreaVisits: number;
}

/** A progress sheet of a large city has some 50,000 cells. */
export const READ_LIMITS: ReadLimits = {
  zip: ZIP_LIMITS,
  maxCells: 5_000_000,
  maxRows: 1_000_000,
  maxAreaVisits: 50_000_000,
};
