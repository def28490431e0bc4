import { sparkline } from '../../src/compare/sparkline.js';

test.each<[readonly (number | null)[], string]>([
  [[], ''],
  [[null], ''],
  [[5], '▅'],
  [[1, 8], '▁█'],
  [[0, 1, 2, 3, 4, 5, 6, 7], '▁▂▃▄▅▆▇█'],
  [[3, null, 1], '█·▁'],
  [[-2, -1, 0], '▁▅█'],
])('%j is drawn as %s', (values, drawn) => {
  expect(sparkline(values)).toBe(drawn);
});
