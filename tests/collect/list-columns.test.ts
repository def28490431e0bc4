import { FOLDED_COLUMNS, READ_COLUMNS } from '../../src/collect/list-columns.js';
import { differenceOf } from '../../src/collect/stated-difference.js';
import type { TidyRow } from '../../src/summary/tidy.js';

test.each(['ja', 'en'] as const)('each column has a heading of its own (%s): Excel asks for it', (locale) => {
  const headings = [...READ_COLUMNS, ...FOLDED_COLUMNS].map(({ heading }) => heading(locale).toLowerCase());
  expect(headings.filter((each, at) => headings.indexOf(each) !== at)).toEqual([]);
});

test('the columns people read fit on a landscape A3', () => {
  expect(READ_COLUMNS.length).toBeLessThanOrEqual(16);
  expect(READ_COLUMNS.reduce((sum, { width }) => sum + width, 0)).toBeLessThanOrEqual(250);
});

test.each<[Partial<TidyRow>, string | null]>([
  [{ rate: 75, stated_rate: 92, rating: 'C', stated_rating: 'A' }, '達成率 92％・評価 A'],
  [{ rate: 66.7, stated_rate: 66.6, rating: 'C', stated_rating: 'C' }, null],
  [{ rate: 75, stated_rate: 75, rating: 'C', stated_rating: 'B' }, '評価 B'],
  [{ rate: null, stated_rate: 75, rating: null, stated_rating: 'B' }, null],
])('what is stated otherwise: %j', (row, said) => {
  const blank = { rate: null, rating: null, stated_rate: null, stated_rating: null };
  expect(differenceOf({ ...blank, ...row } as TidyRow, 'ja')).toBe(said);
});
