/** Positions along one direction of a sheet: sizes of rows or columns in px, hidden ones 0 px. */
export interface Axis {
  readonly count: number;
  /** Px; 0 when hidden or out of range. */
  readonly size: (index: number) => number;
  /** Px from the first cell to the near edge of `index`; `index` may be `count`. */
  readonly offset: (index: number) => number;
  /** The visible index that covers a px offset, clamped to the first and last visible one. */
  readonly indexAt: (offset: number) => number;
  readonly total: number;
}

/** An axis from the size of each index, in whole px. */
export function makeAxis(count: number, sizeOf: (index: number) => number): Axis {
  const offsets = new Int32Array(count + 1);
  for (let index = 0; index < count; index++) {
    offsets[index + 1] = (offsets[index] ?? 0) + Math.max(0, Math.round(sizeOf(index)));
  }
  const total = offsets[count] ?? 0;
  const clamped = (index: number): number => Math.min(Math.max(index, 0), count);
  const offset = (index: number): number => offsets[clamped(index)] ?? 0;
  return {
    count,
    total,
    offset,
    size: (index) => (index < 0 || index >= count ? 0 : offset(index + 1) - offset(index)),
    indexAt: (px) => {
      const target = Math.min(Math.max(px, 0), Math.max(total - 1, 0));
      // The last index whose near edge is at or before the target: hidden ones before it have the same edge.
      let low = 0;
      let high = Math.max(count - 1, 0);
      while (low < high) {
        const middle = (low + high + 1) >> 1;
        if ((offsets[middle] ?? 0) <= target) low = middle;
        else high = middle - 1;
      }
      return low;
    },
  };
}

/** The nearest visible index from `index` on in a direction, or null at the end of the axis. */
export function visibleFrom(axis: Axis, index: number, step: 1 | -1): number | null {
  for (let at = index; at >= 0 && at < axis.count; at += step) if (axis.size(at) > 0) return at;
  return null;
}
