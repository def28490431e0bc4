import { rowLists, sheetArea } from '../../../src/hosts/excel/range-address.js';

test.each([
  ['=総括表!$A$5:$B$10', { sheet: '総括表', area: { top: 4, left: 0, bottom: 9, right: 1 } }],
  ["='主な事業 (2)'!$C$3", { sheet: '主な事業 (2)', area: { top: 2, left: 2, bottom: 2, right: 2 } }],
  ["'市民''s'!A1:A2", { sheet: "市民's", area: { top: 0, left: 0, bottom: 1, right: 0 } }],
  // Cells of nowhere, of two areas, of nothing but numbers.
  ['=#REF!', null],
  ['=総括表!$A$1:$A$2,総括表!$A$9', null],
  ['={1,2,3}', null],
  ['', null],
])('%s', (reference, found) => {
  expect(sheetArea(reference)).toEqual(found);
});

test.each([
  [[4], ['5:5']],
  [[6, 4, 5, 9], ['5:7,10:10']],
  [[], []],
])('rows %j', (rows, lists) => {
  expect(rowLists(rows)).toEqual(lists);
});

test('a list of rows is no longer than Excel takes', () => {
  const lists = rowLists(Array.from({ length: 3_000 }, (_, index) => 2 * index));
  expect(lists.length).toBeGreaterThan(1);
  expect(lists.every(({ length }) => length < 8_000)).toBe(true);
  expect(lists.join(',').split(',')).toHaveLength(3_000);
});
