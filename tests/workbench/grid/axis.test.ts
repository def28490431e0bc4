import fc from 'fast-check';
import { makeAxis, visibleFrom } from '../../../src/workbench/grid/axis.js';

const sizes = fc.array(fc.constantFrom(0, 0, 1, 7, 24, 300), { minLength: 1, maxLength: 60 });
const axisOf = (all: readonly number[]) => makeAxis(all.length, (index) => all[index] ?? 0);

test('offsets are the sums of the sizes before', () => {
  const axis = axisOf([10, 0, 20, 5]);
  expect([0, 1, 2, 3, 4].map(axis.offset)).toEqual([0, 10, 10, 30, 35]);
  expect([axis.size(1), axis.size(2), axis.size(-1), axis.size(9)]).toEqual([0, 20, 0, 0]);
  expect(axis.total).toBe(35);
});

test('an index is found from any px it covers, and only visible ones are', () => {
  fc.assert(
    fc.property(sizes, (all) => {
      const axis = axisOf(all);
      all.forEach((size, index) => {
        if (size === 0) return;
        expect(axis.indexAt(axis.offset(index))).toBe(index);
        expect(axis.indexAt(axis.offset(index + 1) - 1)).toBe(index);
      });
    }),
  );
});

test('px outside lead to the first and the last', () => {
  const axis = axisOf([0, 10, 10]);
  expect(axis.indexAt(-100)).toBe(1);
  expect(axis.indexAt(1e6)).toBe(2);
  expect(axisOf([5, 5, 0]).indexAt(1e6)).toBe(1);
});

test('the next visible one is looked for in both directions', () => {
  const axis = axisOf([0, 5, 0, 0, 5, 0]);
  expect(visibleFrom(axis, 2, 1)).toBe(4);
  expect(visibleFrom(axis, 3, -1)).toBe(1);
  expect(visibleFrom(axis, 0, -1)).toBeNull();
  expect(visibleFrom(axis, 5, 1)).toBeNull();
});
