import { DEFAULT_SETTINGS } from '../../../src/settings.js';
import {
  isRepeated,
  overrideOf,
  repeatedHeaders,
  sureness,
  withoutRole,
  withoutSheet,
  withRole,
} from '../../../src/taskpane/view/mapping/mapping.js';
import { TABLE } from './fixtures.js';

const START = {
  ...DEFAULT_SETTINGS,
  mapping: [
    { sheet: '主な事業', header: '備考', role: null },
    { sheet: '別紙', header: '備考', role: 'narrative' as const },
  ],
};

test('a role replaces what was said of the same header, however it is spaced', () => {
  expect(withRole(START, '主な事業', '備 考', 'actual').mapping).toEqual([
    { sheet: '別紙', header: '備考', role: 'narrative' },
    { sheet: '主な事業', header: '備 考', role: 'actual' },
  ]);
});

test('nothing but the mapping changes', () => {
  const { mapping, ...others } = withRole(START, '主な事業', '備考', 'actual');
  const { mapping: before, ...same } = START;
  expect(others).toEqual(same);
  expect(mapping).not.toEqual(before);
});

test('a correction is found by sheet and header', () => {
  expect(overrideOf(START.mapping, '別紙', '備考')?.role).toBe('narrative');
  expect(overrideOf(START.mapping, '別紙', '実績')).toBeNull();
});

test('one correction, or all of a sheet, can be taken back', () => {
  expect(withoutRole(START, '主な事業', '備考').mapping).toEqual([START.mapping[1]]);
  expect(withoutSheet(START, '別紙').mapping).toEqual([START.mapping[0]]);
});

test('headers over several columns are known, empty ones are not meant', () => {
  const repeated = repeatedHeaders(TABLE);
  const twice = TABLE.columns.filter((column) => isRepeated(column, repeated));
  expect(twice.map(({ address }) => address)).toEqual(['H', 'J']);
});

test.each([
  [0.92, 'high'],
  [0.8, 'high'],
  [0.7, 'middle'],
  [0.45, 'low'],
])('a score of %s is %s', (score, word) => {
  expect(sureness(score)).toBe(word);
});
