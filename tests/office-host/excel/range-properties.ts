import type { Area } from '../../../src/sheet/address.js';
import { recordOf, rowsOf } from '../protocol/arguments.js';
import { invalidArgument, wrongDimensions } from '../protocol/errors.js';
import { ServerObject, type Argument, type Json } from '../protocol/server-object.js';
import type { Session } from '../session.js';
import { range } from './range-navigation.js';
import { rangeRef, requireManageable, type RangeRef } from './range-ref.js';

type Fields = Readonly<Record<string, Argument>>;

const pascal = (name: string): string => name.slice(0, 1).toUpperCase() + name.slice(1);

/** Borders are asked for by side. */
const SIDES: Readonly<Record<string, string>> = {
  top: 'EdgeTop',
  bottom: 'EdgeBottom',
  left: 'EdgeLeft',
  right: 'EdgeRight',
  horizontal: 'InsideHorizontal',
  vertical: 'InsideVertical',
  diagonalDown: 'DiagonalDown',
  diagonalUp: 'DiagonalUp',
};

function below(session: Session, object: ServerObject, name: string): ServerObject {
  if (object.item) {
    const side = object.item(SIDES[name] ?? name);
    if (side) return side;
  }
  const child = object.child(pascal(name))?.();
  if (!child) throw session.missing(object.className, name);
  return child;
}

/** Reads what was asked for with true, as deep as it was asked. Of borders the same is told of every side. */
function read(session: Session, object: ServerObject, wanted: Fields): Json {
  const result: Record<string, Json> = {};
  if (object.className === 'RangeBorderCollection') {
    for (const side of Object.keys(SIDES)) result[side] = read(session, below(session, object, side), wanted);
    return result;
  }
  for (const [name, value] of Object.entries(wanted)) {
    if (value === false || value === null) continue;
    if (value !== true) {
      result[name] = read(session, below(session, object, name), recordOf(value));
      continue;
    }
    const scalar = object.scalar(pascal(name));
    if (!scalar) throw session.missing(object.className, name);
    result[name] = scalar.get() ?? null;
  }
  return result;
}

function write(session: Session, object: ServerObject, given: Fields): void {
  for (const [name, value] of Object.entries(given)) {
    if (value === null) continue;
    const scalar = object.scalar(pascal(name));
    if (scalar?.set) scalar.set(value);
    else if (typeof value === 'object' && !Array.isArray(value))
      write(session, below(session, object, name), recordOf(value));
    else throw session.missing(object.className, name);
  }
}

function rowsIn(area: Area): Area[] {
  return Array.from({ length: area.bottom - area.top + 1 }, (_, index) => ({
    ...area,
    top: area.top + index,
    bottom: area.top + index,
  }));
}

function columnsIn(area: Area): Area[] {
  return Array.from({ length: area.right - area.left + 1 }, (_, index) => ({
    ...area,
    left: area.left + index,
    right: area.left + index,
  }));
}

const at = ({ session, sheet }: RangeRef, area: Area): ServerObject => range(rangeRef(session, sheet, area));

const reader =
  (parts: (area: Area) => Area[]) =>
  (ref: RangeRef, args: readonly Argument[]): Json =>
    parts(requireManageable(ref)).map((part) => read(ref.session, at(ref, part), recordOf(args[0])));

const writer =
  (parts: (area: Area) => Area[]) =>
  (ref: RangeRef, args: readonly Argument[]): undefined => {
    const given = args[0];
    const places = parts(requireManageable(ref));
    if (!Array.isArray(given)) throw invalidArgument();
    if (given.length !== places.length) throw wrongDimensions();
    places.forEach((part, index) =>
      write(ref.session, at(ref, part), recordOf((given as readonly Argument[])[index])),
    );
  };

/** Properties of rows, columns and cells, many at once. */
export const PROPERTY_METHODS = {
  GetRowProperties: reader(rowsIn),
  SetRowProperties: writer(rowsIn),
  GetColumnProperties: reader(columnsIn),
  SetColumnProperties: writer(columnsIn),
  GetCellProperties: (ref: RangeRef, args: readonly Argument[]): Json =>
    rowsIn(requireManageable(ref)).map((row) =>
      columnsIn(row).map((cell) => read(ref.session, at(ref, cell), recordOf(args[0]))),
    ),
  SetCellProperties: (ref: RangeRef, args: readonly Argument[]): undefined => {
    const rows = rowsIn(requireManageable(ref));
    const given = rowsOf(args[0]);
    if (given.length !== rows.length) throw wrongDimensions();
    rows.forEach((row, index) => {
      const cells = columnsIn(row);
      const line = given[index] ?? [];
      if (line.length !== cells.length) throw wrongDimensions();
      cells.forEach((cell, place) => write(ref.session, at(ref, cell), recordOf(line[place])));
    });
  },
};
