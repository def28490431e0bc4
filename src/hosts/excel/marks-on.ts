import { parseArea, type Area } from '../../sheet/address.js';
import type { Mark } from '../../sheet/edit.js';
import type { PresentMark } from './present.js';

/**
 * Those of the conditional formats that are there which are the marks given: the same formula, on any of the same
 * cells. Excel may have split or joined their areas since.
 */
export function marksOn(present: readonly PresentMark[], marks: readonly Mark[]): PresentMark[] {
  const wanted = marks.map(({ ranges, formula }) => ({ formula, areas: areasIn(ranges) }));
  return present.filter(({ formula, areas }) =>
    wanted.some(
      (mark) => mark.formula === formula && areas.some((area) => mark.areas.some((each) => meet(area, each))),
    ),
  );
}

function areasIn(ranges: string): Area[] {
  return ranges
    .trim()
    .split(/\s+/)
    .flatMap((range) => parseArea(range) ?? []);
}

function meet(a: Area, b: Area): boolean {
  return a.top <= b.bottom && b.top <= a.bottom && a.left <= b.right && b.left <= a.right;
}
