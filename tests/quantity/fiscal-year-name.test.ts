import { fiscalYearName } from '../../src/quantity/fiscal-year-name.js';

test.each([
  [2024, '令和6年度'],
  [2019, '令和元年度'],
  [2018, '平成30年度'],
  [1989, '平成元年度'],
  [1988, '昭和63年度'],
  [1800, '1800年度'],
])('%i is %s', (year, name) => {
  expect(fiscalYearName(year)).toBe(name);
});
