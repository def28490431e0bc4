import type { Indicator } from '../indicator/indicator.js';

/**
 * A key for each indicator that it keeps when rows are inserted above it or figures are corrected: its sheet, its
 * number or else its names, and which of several that agree in all of that it is.
 */
export function stableKeys(indicators: readonly Indicator[]): string[] {
  const numbers = new Map<string, number>();
  for (const each of indicators) {
    const key = numbered(each);
    numbers.set(key, (numbers.get(key) ?? 0) + 1);
  }
  const seen = new Map<string, number>();
  return indicators.map((each) => {
    const byNumber = numbered(each);
    const isEnough = each.id !== null && numbers.get(byNumber) === 1;
    const key = isEnough ? byNumber : [each.sheet, each.id, each.program, each.name, each.measure].join('|');
    const count = (seen.get(key) ?? 0) + 1;
    seen.set(key, count);
    return count === 1 ? key : `${key}|${count}`;
  });
}

function numbered({ sheet, id, measure }: Indicator): string {
  return [sheet, id, measure].join('|');
}
