import { chartsTab } from '../../src/summary/charts-tab.js';
import { Groups, type Counts } from '../../src/summary/counts.js';
import { Tally } from '../../src/summary/tally.js';

const ROW = { met: true, rate: 100, rating: 'A' } as const;

function countsOf(departments: number): Counts {
  const total = new Tally();
  const groups = { heading: new Groups(), department: new Groups(), rating: new Groups() };
  for (let number = 0; number < departments; number++) {
    total.add(ROW);
    groups.heading.add('（見出しなし）', ROW);
    groups.department.add(`第${number}課`, ROW);
    groups.rating.add(number % 2 === 0 ? 'A' : 'B', ROW);
  }
  return {
    locale: 'ja',
    by: 'heading',
    source: '試し',
    schemeName: '標準',
    ratings: ['A', 'B'],
    total,
    groups: {
      heading: groups.heading.all(),
      department: groups.department.all(),
      rating: groups.rating.all(),
    },
  };
}

const keysOf = (departments: number) =>
  chartsTab(countsOf(departments)).rows.filter((key) => /^1:(?:caption|passed)/.test(key));

test('a stretch of 26 groups has charts of its own', () => {
  expect(keysOf(27)).toEqual([
    '1:caption-stacked-1',
    '1:caption-stacked-2',
    '1:caption-share-1',
    '1:caption-share-2',
    '1:caption-bands',
  ]);
});

test('more groups than can be looked through are not drawn: the next table is, and it is said', () => {
  expect(keysOf(104)).toHaveLength(9);
  expect(keysOf(105)).toEqual([
    '1:passed-department',
    '1:caption-stacked-1',
    '1:caption-share-1',
    '1:caption-bands',
  ]);
});
