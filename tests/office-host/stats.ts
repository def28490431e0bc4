/** What a host counts, so that a test can hold its caller to a budget. */
export interface Stats {
  /** Requests an add-in made with sync(). */
  syncs: number;
  /** Requests the client made of its own accord: letting go of ranges, telling that it has started. */
  housekeeping: number;
  readonly requestBytes: number[];
  readonly responseBytes: number[];
  readonly actionsPerSync: number[];
  /** Actions that change the workbook. */
  writes: number;
  /** Writes into cells under a merged area, which Excel loses without a word. */
  coveredWrites: string[];
  suspendedCalculation: number;
  suspendedScreen: number;
  /** Members Excel has and this simulation has not, as they were asked for. */
  unimplemented: readonly string[];
}

/** Counters at zero; `unimplemented` is the gate's own list. */
export function newStats(unimplemented: readonly string[]): Stats {
  return {
    syncs: 0,
    housekeeping: 0,
    requestBytes: [],
    responseBytes: [],
    actionsPerSync: [],
    writes: 0,
    coveredWrites: [],
    suspendedCalculation: 0,
    suspendedScreen: 0,
    unimplemented,
  };
}
