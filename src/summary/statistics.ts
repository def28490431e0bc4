/** What is counted over a group of indicators. */
export interface Statistics {
  readonly indicators: number;
  readonly met: number;
  readonly unmet: number;
  readonly undecided: number;
  /** Achieved among those that could be judged; null where none could. */
  readonly share: number | null;
  /** Indicators with a rate. */
  readonly rated: number;
  /** Over the indicators that have a rate; null where none has. */
  readonly mean: number | null;
  readonly median: number | null;
}

/** The middle value, or the mean of the two middle ones; null where there is none. */
export function median(values: readonly number[]): number | null {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = (sorted.length - 1) / 2;
  const [low, high] = [sorted[Math.floor(middle)], sorted[Math.ceil(middle)]];
  return low === undefined || high === undefined ? null : low + (high - low) / 2;
}

/** One band of rates, its upper end outside; null: open. */
export interface RateBand {
  readonly key: string;
  readonly from: number | null;
  readonly below: number | null;
}

/** Bands the distribution of rates is drawn by, in percent. */
export const RATE_BANDS: readonly RateBand[] = [
  { key: 'b0', from: null, below: 20 },
  { key: 'b20', from: 20, below: 40 },
  { key: 'b40', from: 40, below: 60 },
  { key: 'b60', from: 60, below: 80 },
  { key: 'b80', from: 80, below: 100 },
  { key: 'b100', from: 100, below: 120 },
  { key: 'b120', from: 120, below: 140 },
  { key: 'b140', from: 140, below: null },
];

/** Whether a rate lies in a band. */
export function isInBand(rate: number, { from, below }: RateBand): boolean {
  return (from === null || rate >= from) && (below === null || rate < below);
}
