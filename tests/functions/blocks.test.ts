import { blocksOf } from '../../src/hosts/excel/blocks';

const at = (row: number, column: number) => ({ row, column });

test('places near each other are one rectangle', () => {
  expect(blocksOf([at(9, 3), at(4, 2), at(7, 5)], 100)).toEqual([{ top: 4, left: 2, bottom: 9, right: 5 }]);
});

test('places far apart do not drag in what lies between', () => {
  const blocks = blocksOf([at(0, 0), at(1_048_575, 16_383)], 20_000);
  expect(blocks).toEqual([
    { top: 0, left: 0, bottom: 0, right: 0 },
    { top: 1_048_575, left: 16_383, bottom: 1_048_575, right: 16_383 },
  ]);
});

test('no rectangle is larger than asked', () => {
  const places = Array.from({ length: 30 }, (_, row) => at(row, 0));
  expect(blocksOf(places, 10).map(({ top, bottom }) => bottom - top + 1)).toEqual([10, 10, 10]);
});

test('nowhere is nothing', () => {
  expect(blocksOf([], 10)).toEqual([]);
});
