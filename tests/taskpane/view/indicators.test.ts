import { filterIndicators } from '../../../src/taskpane/view/indicators/filter-indicators.js';
import { manyIndicators } from './fixtures.js';

const FIVE = manyIndicators(5);

test.each([
  [null, '', ['1', '2', '3', '4', '5']],
  ['met', '', ['1']],
  ['unmet', '', ['2', '3']],
  ['undecided', '', ['4', '5']],
  [null, '防災', ['3', '4', '5']],
  ['unmet', '組織率', ['3']],
  [null, 'ｃｏ２', []],
  [null, '環境対策課', ['4']],
] as const)('%s and 「%s」 leave %j', (met, query, numbers) => {
  expect(filterIndicators(FIVE, { met, query }).map(({ number }) => number)).toEqual(numbers);
});

test('without a condition the list is not copied', () => {
  expect(filterIndicators(FIVE, { met: null, query: ' ' })).toBe(FIVE);
});
