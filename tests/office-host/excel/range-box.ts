import { STANDARD_HEIGHT, STANDARD_WIDTH } from '../model/units.js';
import type { SheetModel } from '../model/sheet-model.js';
import type { Scalar } from '../protocol/server-object.js';
import { areaOf, type RangeRef } from './range-ref.js';

const STANDARD = { row: STANDARD_HEIGHT, column: STANDARD_WIDTH } as const;

/** Points from the sheet's corner to where a row or a column begins; hidden ones take no room. */
export function edgeOf(sheet: SheetModel, axis: 'row' | 'column', line: number): number {
  let points = line * STANDARD[axis];
  for (const [index, { hidden, size }] of sheet.lines[axis]) {
    if (index < line) points += (hidden ? 0 : (size ?? STANDARD[axis])) - STANDARD[axis];
  }
  return points;
}

/** Where a range lies, in points. */
export const BOX_SCALARS: Readonly<Record<string, Scalar<RangeRef>>> = {
  Top: { get: (ref) => edgeOf(ref.sheet, 'row', areaOf(ref).top) },
  Left: { get: (ref) => edgeOf(ref.sheet, 'column', areaOf(ref).left) },
  Height: {
    get: (ref) =>
      edgeOf(ref.sheet, 'row', areaOf(ref).bottom + 1) - edgeOf(ref.sheet, 'row', areaOf(ref).top),
  },
  Width: {
    get: (ref) =>
      edgeOf(ref.sheet, 'column', areaOf(ref).right + 1) - edgeOf(ref.sheet, 'column', areaOf(ref).left),
  },
};
