import type { SummaryItem } from './model.js';

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

export function statistics(items: readonly SummaryItem[]): Statistics {
  const met = items.filter(({ row }) => row.met === true).length;
  const unmet = items.filter(({ row }) => row.met === false).length;
  const rates = items.flatMap(({ row }) => row.rate ?? []);
  return {
    indicators: items.length,
    met,
    unmet,
    undecided: items.length - met - unmet,
    share: met + unmet === 0 ? null : met / (met + unmet),
    rated: rates.length,
    mean: rates.length === 0 ? null : rates.reduce((sum, rate) => sum + rate, 0) / rates.length,
    median: median(rates),
  };
}

function median(values: readonly number[]): number | null {
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

/** How many rates lie in a band. */
export function countInBand(items: readonly SummaryItem[], { from, below }: RateBand): number {
  return items.filter(
    ({ row: { rate } }) =>
      rate !== null && (from === null || rate >= from) && (below === null || rate < below),
  ).length;
}
