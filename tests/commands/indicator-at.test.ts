import { indicatorAt } from '../../src/commands/indicator-at';
import type { IndicatorRow, Report } from '../../src/taskpane/line/report';

const row = (rest: Partial<IndicatorRow>) =>
  ({ sheet: 'S', cell: 'B5', firstRow: 4, lastRow: 4, isBreakdown: false, ...rest }) as IndicatorRow;

const report = (indicators: readonly IndicatorRow[], kind = 'rows') =>
  ({ indicators, tables: [{ sheet: 'S', range: 'A1:Z99', kind }] }) as unknown as Report;

const keyAt = (from: Report, sheet: string, at: number, column = 2) =>
  indicatorAt(from, { sheet, row: at, column })?.key ?? null;

test('any row of a record of several rows is its own, and no row beside it', () => {
  const found = report([
    row({ key: 'a', firstRow: 4, lastRow: 6 }),
    row({ key: 'b', firstRow: 8, lastRow: 9 }),
  ]);
  expect([3, 4, 6, 7, 8, 9, 10].map((at) => keyAt(found, 'S', at))).toEqual([
    null,
    'a',
    'a',
    null,
    'b',
    'b',
    null,
  ]);
});

test('another sheet has none of them', () => {
  expect(keyAt(report([row({ key: 'a' })]), 'T', 4)).toBeNull();
});

test('of several in one row the first that is no breakdown', () => {
  const found = report([row({ key: 'a', isBreakdown: true }), row({ key: 'b' }), row({ key: 'c' })]);
  expect(keyAt(found, 'S', 4)).toBe('b');
});

test('a breakdown alone is explained too', () => {
  expect(keyAt(report([row({ key: 'a', isBreakdown: true })]), 'S', 4)).toBe('a');
});

test('where each column is an indicator the column tells which', () => {
  const columns = [
    row({ key: 'b', cell: 'B2', firstRow: 1, lastRow: 8 }),
    row({ key: 'c', cell: 'C2', firstRow: 1, lastRow: 8 }),
  ];
  expect(keyAt(report(columns, 'transposed'), 'S', 5, 2)).toBe('c');
  expect(keyAt(report(columns, 'transposed'), 'S', 5, 7)).toBeNull();
});
