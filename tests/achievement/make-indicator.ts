import type { Indicator, Observation } from '../../src/indicator/indicator';
import type { Bound } from '../../src/quantity/figure';

/** Everything a test does not care about. */
const PLAIN: Observation = {
  text: '',
  kind: 'quantity',
  value: null,
  unit: null,
  bound: null,
  qualifiers: [],
  fiscalYear: null,
  upTo: null,
  label: null,
  part: 'main',
  confidence: 1,
  cell: 'A1',
  numericCell: false,
};

/** A figure with a number: figure(850, '件'), figure(6.5, '%', { bound: 'at-most', text: '6.5%以下' }). */
export function figure(
  value: number,
  unit: string | null = null,
  rest: Partial<Observation> = {},
): Observation {
  return { ...PLAIN, text: `${value}${unit ?? ''}`, value, unit, ...rest };
}

export function bounded(value: number, unit: string, bound: Bound, text: string): Observation {
  return figure(value, unit, { bound, text });
}

/** A cell of words. */
export function words(text: string): Observation {
  return { ...PLAIN, text, kind: 'qualitative' };
}

/** A cell that says there is nothing: －, 調査中. */
export function missing(text = '－'): Observation {
  return { ...PLAIN, text, kind: 'missing' };
}

/** An indicator of which a test names only what it is about. */
export function makeIndicator(rest: Partial<Indicator> = {}): Indicator {
  return {
    key: 'Sheet1!5#',
    sheet: 'Sheet1',
    firstRow: 4,
    lastRow: 4,
    id: null,
    section: [],
    program: null,
    name: '指標',
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
    ...rest,
  };
}
