import type { Checked } from '../rules/rule.js';
import type { TrendPoint } from './comparison.js';
import { figuresOf } from './traits.js';

/** An indicator's targets and actuals by year over several sheets; a later sheet goes before an earlier one. */
export function trendOf(sheets: readonly Checked[]): TrendPoint[] {
  const years = new Map<number, { target: number | null; actual: number | null }>();
  for (const checked of sheets) {
    const own = new Set<string>();
    for (const { role, figure } of figuresOf(checked)) {
      const { fiscalYear: year, value } = figure;
      if (year === null || value === null) continue;
      // The level a plan starts from is the actual of its year.
      const kind = role === 'target' ? 'target' : 'actual';
      if (own.has(`${kind} ${year}`)) continue;
      own.add(`${kind} ${year}`);
      const point = years.get(year) ?? { target: null, actual: null };
      years.set(year, { ...point, [kind]: value });
    }
  }
  return [...years].sort(([a], [b]) => a - b).map(([year, point]) => ({ year, ...point }));
}
