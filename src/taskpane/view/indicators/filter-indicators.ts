import type { IndicatorRow } from '../../line/report.js';
import { matches } from '../search.js';
import { metName, type MetName } from '../words.js';

export interface IndicatorFilter {
  /** Null: all. */
  readonly met: MetName | null;
  readonly query: string;
}

export const ALL_INDICATORS: IndicatorFilter = { met: null, query: '' };

/** Indicators by result and by what is printed of them. */
export function filterIndicators(
  indicators: readonly IndicatorRow[],
  { met, query }: IndicatorFilter,
): readonly IndicatorRow[] {
  if (met === null && query.trim() === '') return indicators;
  return indicators.filter(
    (each) =>
      (met === null || metName(each.met) === met) && (query.trim() === '' || matches(textOf(each), query)),
  );
}

function textOf({ number, name, measure, department, section, cell }: IndicatorRow): string {
  return [number, name, measure, department, ...section, cell].join('\n');
}
