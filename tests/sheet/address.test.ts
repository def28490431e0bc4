import { areaToA1, columnIndex, columnName, parseA1, parseArea, toA1 } from '../../src/sheet/address.js';

test.each([
  [0, 'A'],
  [25, 'Z'],
  [26, 'AA'],
  [701, 'ZZ'],
  [702, 'AAA'],
  [16383, 'XFD'],
])('column %i is %s and back', (index, name) => {
  expect(columnName(index)).toBe(name);
  expect(columnIndex(name)).toBe(index);
});

test.each(['XFE', '1', '', 'A1', 'Ａ'])('%s is no column', (name) => {
  expect(columnIndex(name)).toBeNull();
});

test.each([
  ['A1', 0, 0],
  ['$C$12', 11, 2],
  ['xfd1048576', 1048575, 16383],
])('%s is row %i, column %i', (address, row, column) => {
  expect(parseA1(address)).toEqual({ row, column });
});

test.each(['A0', 'A1048577', 'R1C1', '#REF!', "'x'!A1"])('%s is no address', (address) => {
  expect(parseA1(address)).toBeNull();
});

test('areas are written and read with corners in any order', () => {
  expect(parseArea('C5:A1')).toEqual({ top: 0, left: 0, bottom: 4, right: 2 });
  expect(areaToA1({ top: 0, left: 0, bottom: 4, right: 2 })).toBe('A1:C5');
  expect(areaToA1({ top: 3, left: 1, bottom: 3, right: 1 })).toBe(toA1(3, 1));
  expect(parseArea('A1:B2:C3')).toBeNull();
});
