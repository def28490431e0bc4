/** A stretch of text, `to` exclusive. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
}

/** Index of the first of `spans` (in order, not overlapping) that ends after `at`; their number where none does. */
export function firstEndingAfter(spans: readonly Stretch[], at: number): number {
  let low = 0;
  let high = spans.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((spans[middle]?.to ?? Infinity) > at) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** Those of `spans` (in order, not overlapping) that touch from…to. */
export function touching<T extends Stretch>(spans: readonly T[], from: number, to: number): T[] {
  const found: T[] = [];
  for (let index = firstEndingAfter(spans, from); index < spans.length; index++) {
    const span = spans[index];
    if (!span || span.from >= to) break;
    found.push(span);
  }
  return found;
}
