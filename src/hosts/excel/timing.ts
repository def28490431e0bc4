/** How long things may take with Excel, in milliseconds. */
export interface Timing {
  /** A request not answered by then counts as lost: Excel has been seen never to answer. */
  readonly limit: number;
  /** Between two attempts while the user edits a cell or Excel is busy. */
  readonly pause: number;
  /** How often such a request is tried before the user is asked to finish. */
  readonly attempts: number;
  /** Changes of cells are told together, so long after the last one. */
  readonly settle: number;
}

export const TIMING: Timing = { limit: 60_000, pause: 700, attempts: 5, settle: 150 };
