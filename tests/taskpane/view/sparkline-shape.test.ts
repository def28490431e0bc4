import type { TrendPoint } from '../../../src/compare/comparison.js';
import { spanOf, strokes } from '../../../src/taskpane/view/part/sparkline-shape.js';

const point = (year: number, actual: number | null, target: number | null = null): TrendPoint => ({
  year,
  actual,
  target,
});

/** A picture of 106 × 26: 100 × 20 within edges of 3. */
const drawn = (trend: readonly TrendPoint[], which: 'actual' | 'target' = 'actual') =>
  strokes(trend, which, spanOf(trend), 106, 26);

test.each<[string, readonly TrendPoint[], string[][]]>([
  ['from lowest to highest', [point(2020, 10), point(2021, 20)], [['3,23', '103,3']]],
  [
    'years keep their distance',
    [point(2020, 0), point(2021, 10), point(2024, 10)],
    [['3,23', '28,3', '103,3']],
  ],
  [
    'a year without a figure breaks the line',
    [point(2020, 0), point(2021, null), point(2022, 10)],
    [['3,23'], ['103,3']],
  ],
  ['what never moves is at half height', [point(2020, 5), point(2021, 5)], [['3,13', '103,13']]],
  ['one year stands in the middle', [point(2020, 5)], [['53,13']]],
])('%s', (_, trend, lines) => {
  expect(drawn(trend)).toEqual(lines);
});

test('targets share the scale of the actuals', () => {
  const trend = [point(2020, 0, 10), point(2021, 5, 20)];
  expect(drawn(trend)).toEqual([['3,23', '103,18']]);
  expect(drawn(trend, 'target')).toEqual([['3,13', '103,3']]);
});
