import { DEFAULT_SETTINGS } from '../../../src/achievement/settings.js';
import { exampleOf, OFFERED } from '../../../src/taskpane/view/settings/formula-examples.js';

test.each([
  ['ratio', 'increase', '76 ÷ 80 × 100 = 95.0%'],
  ['inverse-ratio', 'decrease', '60 ÷ 75 × 100 = 80.0%'],
  ['mirror', 'decrease', '(2 − 75 ÷ 60) × 100 = 75.0%'],
  ['baseline-progress', 'decrease', '(90 − 75) ÷ (90 − 60) × 100 = 50.0%'],
] as const)('%s, %s', (formula, way, working) => {
  expect(exampleOf(formula, way, DEFAULT_SETTINGS).working).toBe(working);
});

test('decimals and the years gone count in the example', () => {
  const settings = { ...DEFAULT_SETTINGS, decimals: 0, proRata: { elapsed: 2, total: 5 } } as const;
  expect(exampleOf('pro-rata', 'increase', settings).working).toBe('76 ÷ (80 × 2 ÷ 5) × 100 = 238%');
});

test('every formula that is offered gives a number', () => {
  for (const way of ['increase', 'decrease'] as const) {
    for (const formula of OFFERED[way])
      expect(exampleOf(formula, way, DEFAULT_SETTINGS).working).toMatch(/= \d+\.\d%$/);
  }
});

test('a baseline is named only where it counts', () => {
  expect(exampleOf('ratio', 'increase', DEFAULT_SETTINGS).baseline).toBeNull();
  expect(exampleOf('baseline-progress', 'increase', DEFAULT_SETTINGS).baseline).toBe(50);
});
