import type { Indicator } from '../indicator/indicator.js';

/** An indicator of which nothing is known but its figures. */
export function bareIndicator(
  figures: Partial<Pick<Indicator, 'target' | 'actual' | 'baseline'>> = {},
): Indicator {
  return {
    key: '',
    sheet: '',
    firstRow: 0,
    lastRow: 0,
    id: null,
    section: [],
    program: null,
    name: '',
    measure: null,
    department: null,
    part: 'main',
    baseline: null,
    target: null,
    actual: null,
    ambiguousActual: false,
    series: [],
    directionText: null,
    stated: { rate: null, rating: null, met: null },
    narratives: [],
    cells: {},
    ...figures,
  };
}
