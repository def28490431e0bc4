import type { Area } from '../../../src/sheet/address.js';
import { requireFree } from '../model/protection.js';
import { booleanOf } from '../protocol/arguments.js';
import type { Scalar } from '../protocol/server-object.js';
import { areaOf, type RangeRef } from './range-ref.js';

type Axis = 'row' | 'column';

const span = (area: Area, axis: Axis): [number, number] =>
  axis === 'row' ? [area.top, area.bottom] : [area.left, area.right];

/** True when all rows (or columns) are hidden, false when none is, null when some are. */
function hidden(ref: RangeRef, axis: Axis): boolean | null {
  const [from, to] = span(areaOf(ref), axis);
  let count = 0;
  for (const [index, line] of ref.sheet.lines[axis]) {
    if (line.hidden && index >= from && index <= to) count++;
  }
  return count === 0 ? false : count === to - from + 1 ? true : null;
}

const scalar = (axis: Axis): Scalar<RangeRef> => ({
  get: (ref) => hidden(ref, axis),
  set: (ref, value) => {
    requireFree(ref.sheet, axis === 'row' ? 'allowFormatRows' : 'allowFormatColumns');
    const isHidden = booleanOf(value);
    const [from, to] = span(areaOf(ref), axis);
    for (let index = from; index <= to; index++) ref.sheet.line(axis, index).hidden = isHidden;
  },
});

/** Whether rows and columns of a range are hidden. */
export const HIDDEN_SCALARS: Readonly<Record<string, Scalar<RangeRef>>> = {
  RowHidden: scalar('row'),
  ColumnHidden: scalar('column'),
  Hidden: {
    get: (ref) => {
      const [rows, columns] = [hidden(ref, 'row'), hidden(ref, 'column')];
      if (rows === true || columns === true) return true;
      return rows === null || columns === null ? null : false;
    },
  },
};
