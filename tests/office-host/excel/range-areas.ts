import { contains, type Area } from '../../../src/sheet/address.js';
import { cellCount } from '../model/address.js';
import { integerOf } from '../protocol/arguments.js';
import { invalidArgument, officeError } from '../protocol/errors.js';
import { serverClass, type ServerClass, type ServerObject } from '../protocol/server-object.js';
import type { Session } from '../session.js';
import type { SheetModel } from '../model/sheet-model.js';
import { CONDITIONAL_FORMATS } from './conditional-formats.js';
import { RANGE_FORMAT } from './format.js';
import { clearRange } from './range-edit.js';
import { range } from './range-navigation.js';
import { addressOf, areaOf, findRange, rangeRef, type RangeRef } from './range-ref.js';
import { WORKSHEET } from './worksheet.js';

/** Several ranges of one sheet. */
export interface Areas {
  readonly session: Session;
  readonly sheet: SheetModel;
  readonly ranges: readonly RangeRef[];
}

const RANGE_COLLECTION = serverClass<Areas>(() => ({
  name: 'RangeCollection',
  items: ({ ranges }) => ranges.map(range),
  methods: {
    GetCount: ({ ranges }) => ranges.length,
    GetItemAt: ({ ranges }, args) => {
      const ref = ranges[integerOf(args[0], 0)];
      if (!ref) throw officeError('ItemNotFound');
      return range(ref);
    },
  },
}));

/** RangeAreas of the object model. */
export const RANGE_AREAS: ServerClass<Areas> = serverClass<Areas>(() => ({
  name: 'RangeAreas',
  isHeld: true,
  scalars: {
    Address: { get: ({ ranges }) => ranges.map(addressOf).join(',') },
    AreaCount: { get: ({ ranges }) => ranges.length },
    CellCount: { get: ({ ranges }) => ranges.reduce((sum, ref) => sum + cellCount(areaOf(ref)), 0) },
  },
  objects: {
    Areas: (self) => RANGE_COLLECTION.of(self),
    Format: ({ ranges }) => RANGE_FORMAT.of({ ranges }),
    ConditionalFormats: (self) => CONDITIONAL_FORMATS.of(self),
    Worksheet: ({ session, sheet }) => WORKSHEET.of({ session, sheet }),
  },
  methods: {
    Clear: ({ ranges }, args) => {
      for (const ref of ranges) clearRange(ref, args);
    },
  },
}));

/** The areas of a sheet as one object; throws InvalidArgument when there is none. */
export function rangeAreas(session: Session, sheet: SheetModel, areas: readonly Area[]): ServerObject {
  if (areas.length === 0) throw invalidArgument();
  return RANGE_AREAS.of({ session, sheet, ranges: areas.map((area) => rangeRef(session, sheet, area)) });
}

/** "A1:B2,C5" → areas of a sheet. */
export function findAreas(session: Session, sheet: SheetModel, address: string): ServerObject {
  const refs = address.split(',').map((part) => findRange(session, sheet, part.trim()));
  if (refs.some((ref) => ref.sheet !== sheet)) throw invalidArgument();
  return rangeAreas(session, sheet, refs.map(areaOf));
}

/** Merged areas that begin within the range; others it only touches are not found. */
export function mergedAreas(ref: RangeRef): ServerObject | null {
  const area = areaOf(ref);
  const found = ref.sheet.merges.filter((merge) => contains(area, merge.top, merge.left));
  return found.length === 0 ? null : rangeAreas(ref.session, ref.sheet, found);
}
