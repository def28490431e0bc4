import { MAX_COLUMNS, MAX_ROWS, type Area } from '../../../src/sheet/address.js';
import { areaText, cellCount, parseAnyArea, quoteSheet, splitReference } from '../model/address.js';
import { soleReference } from '../model/formula-references.js';
import type { SheetModel } from '../model/sheet-model.js';
import { invalidArgument, officeError } from '../protocol/errors.js';
import type { Session } from '../session.js';

/** A range: it moves along when cells come or go, as long as the client holds it. */
export interface RangeRef {
  readonly session: Session;
  readonly sheet: SheetModel;
  /** Null once all its cells are gone. */
  area: Area | null;
}

/** Excel gives null in place of the cells of a range larger than this. */
export const MAX_CELLS = 5_000_000;
/** Longer addresses are cut off by Excel; here they are refused. */
const MAX_ADDRESS = 8_192;

/** Makes a range; throws InvalidArgument when it lies outside the sheet. */
export function rangeRef(session: Session, sheet: SheetModel, area: Area): RangeRef {
  const { top, left, bottom, right } = area;
  const isInside = top >= 0 && left >= 0 && bottom < MAX_ROWS && right < MAX_COLUMNS;
  if (!isInside || bottom < top || right < left) throw invalidArgument();
  return { session, sheet, area };
}

/** Where a range is; throws InvalidReference when its cells or its sheet are gone. */
export function areaOf(ref: RangeRef): Area {
  if (!ref.area || ref.sheet.isDeleted) throw officeError('InvalidReference');
  return ref.area;
}

/** "Sheet1!A1:B2". */
export function addressOf(ref: RangeRef): string {
  return `${quoteSheet(ref.sheet.name)}!${areaText(areaOf(ref))}`;
}

/** Throws InvalidOperation where a range has too many cells to write or format one by one. */
export function requireManageable(ref: RangeRef): Area {
  const area = areaOf(ref);
  if (cellCount(area) > MAX_CELLS) throw officeError('InvalidOperation');
  return area;
}

/** Finds a range by address or name, on a sheet or (with null) in the whole workbook. */
export function findRange(session: Session, sheet: SheetModel | null, address: string): RangeRef {
  const { book } = session;
  const parts = splitReference(address);
  const target = parts.sheet === null ? sheet : book.sheet(parts.sheet);
  if (address.length > MAX_ADDRESS || target === undefined) throw invalidArgument();
  const area = parseAnyArea(parts.address);
  if (area) return rangeRef(session, target ?? book.activeSheet, area);
  const key = parts.address.toLowerCase();
  const named = book.names.filter((each) => each.name.toLowerCase() === key);
  const name = named.find((each) => each.scope === target) ?? named.find((each) => each.scope === null);
  const range = name && rangeOfFormula(session, name.formula);
  if (!range) throw invalidArgument();
  return range;
}

/** The range a name's formula stands for; null when it stands for something else. */
export function rangeOfFormula(session: Session, formula: string): RangeRef | null {
  const reference = soleReference(formula);
  const sheet = reference && session.book.sheet(reference.sheet);
  return reference && sheet ? rangeRef(session, sheet, reference.area) : null;
}
