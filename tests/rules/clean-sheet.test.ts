import { inspect } from '../../src/inspect';
import { DEFAULT_SETTINGS } from '../../src/settings';
import { CLEAN_COUNT, cleanNumbers, cleanSheet } from './clean-sheet';
import { bookOf } from './make-sheet';

const told = (sheet: ReturnType<typeof cleanSheet>, minimumConfidence = 0) =>
  inspect(bookOf(sheet), { ...DEFAULT_SETTINGS, minimumConfidence });

test('the sheet holds sixty indicators, and all are read', () => {
  expect(CLEAN_COUNT).toBe(60);
  const checked = told(cleanSheet()).tables.flatMap((table) => table.checked);
  expect(checked.filter(({ indicator }) => indicator.part === 'main')).toHaveLength(60);
  expect(checked.filter(({ evaluation }) => evaluation.rate !== null).length).toBeGreaterThanOrEqual(54);
});

test.each([
  ['in odd but right notation', cleanSheet()],
  ['in plain numbers with formulas', cleanNumbers()],
])('a clean sheet %s raises no warning and no error, not even an unsure one', (_what, sheet) => {
  const grave = told(sheet).findings.filter(({ severity }) => severity !== 'info');
  expect(grave.map(({ cell, rule, message }) => `${cell} ${rule} ${message}`)).toEqual([]);
});

test('and little that is only worth knowing, each once', () => {
  const info = told(cleanSheet(), DEFAULT_SETTINGS.minimumConfidence).findings;
  expect(new Set(info.map(({ rule }) => rule)).size).toBeLessThanOrEqual(8);
  expect(info.length).toBeLessThanOrEqual(12);
});
