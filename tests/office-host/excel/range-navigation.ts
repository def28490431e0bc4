import { MAX_COLUMNS, MAX_ROWS, type Area } from '../../../src/sheet/address.js';
import { boundingArea, intersection } from '../model/address.js';
import { integerOf } from '../protocol/arguments.js';
import { invalidArgument, officeError } from '../protocol/errors.js';
import type { Argument, ServerObject } from '../protocol/server-object.js';
import { RANGE } from './range.js';
import { areaOf, findRange, rangeRef, type RangeRef } from './range-ref.js';

/** The wire's object for a range. */
export const range = (ref: RangeRef): ServerObject => RANGE.of(ref);

/** A range argument: a range object, or an address on the sheet of `beside`. */
export function rangeArgument(beside: RangeRef, value: Argument | undefined): RangeRef {
  if (typeof value === 'string') return findRange(beside.session, beside.sheet, value);
  const other = RANGE.self(value);
  if (!other) throw invalidArgument();
  return other;
}

const to =
  (move: (area: Area, first: number, second: number) => Area) =>
  (ref: RangeRef, args: readonly Argument[]): ServerObject => {
    const [first = 0, second = 0] = args.map((each) => integerOf(each ?? 0));
    return range(rangeRef(ref.session, ref.sheet, move(areaOf(ref), first, second)));
  };

function overlap(ref: RangeRef, args: readonly Argument[]): ServerObject | null {
  const other = rangeArgument(ref, args[0]);
  const shared = other.sheet === ref.sheet ? intersection(areaOf(ref), areaOf(other)) : null;
  return shared && range(rangeRef(ref.session, ref.sheet, shared));
}

function usedWithin(ref: RangeRef, args: readonly Argument[]): ServerObject | null {
  const used = ref.sheet.usedArea(args[0] === true);
  const shared = used && intersection(areaOf(ref), used);
  return shared && range(rangeRef(ref.session, ref.sheet, shared));
}

function found(object: ServerObject | null): ServerObject {
  if (!object) throw officeError('ItemNotFound');
  return object;
}

/** Ways from one range to another. */
export const NAVIGATION = {
  GetCell: to((area, row, column) => ({
    top: area.top + row,
    bottom: area.top + row,
    left: area.left + column,
    right: area.left + column,
  })),
  GetRow: to((area, row) => ({ ...area, top: area.top + row, bottom: area.top + row })),
  GetColumn: to((area, column) => ({ ...area, left: area.left + column, right: area.left + column })),
  GetOffsetRange: to((area, rows, columns) => ({
    top: area.top + rows,
    left: area.left + columns,
    bottom: area.bottom + rows,
    right: area.right + columns,
  })),
  GetResizedRange: to((area, rows, columns) => ({
    ...area,
    bottom: area.bottom + rows,
    right: area.right + columns,
  })),
  GetAbsoluteResizedRange: to((area, rows, columns) => ({
    ...area,
    bottom: area.top + rows - 1,
    right: area.left + columns - 1,
  })),
  GetEntireRow: to((area) => ({ ...area, left: 0, right: MAX_COLUMNS - 1 })),
  GetEntireColumn: to((area) => ({ ...area, top: 0, bottom: MAX_ROWS - 1 })),
  GetLastCell: to(({ bottom, right }) => ({ top: bottom, left: right, bottom, right })),
  GetLastRow: to((area) => ({ ...area, top: area.bottom })),
  GetLastColumn: to((area) => ({ ...area, left: area.right })),
  GetBoundingRect: (ref: RangeRef, args: readonly Argument[]): ServerObject => {
    const other = rangeArgument(ref, args[0]);
    if (other.sheet !== ref.sheet) throw invalidArgument();
    return range(rangeRef(ref.session, ref.sheet, boundingArea(areaOf(ref), areaOf(other))));
  },
  GetIntersection: (ref: RangeRef, args: readonly Argument[]): ServerObject => found(overlap(ref, args)),
  GetIntersectionOrNullObject: overlap,
  GetUsedRange: (ref: RangeRef, args: readonly Argument[]): ServerObject => found(usedWithin(ref, args)),
  GetUsedRangeOrNullObject: usedWithin,
};
