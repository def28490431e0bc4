import { columnCount, rowCount } from '../model/address.js';
import { serverClass, type ServerClass, type Json, type ServerObject } from '../protocol/server-object.js';
import { clearRange, copyFrom, deleteCells, insertCells, mergeRange, unmergeRange } from './range-edit.js';
import { CONDITIONAL_FORMATS } from './conditional-formats.js';
import { RANGE_FORMAT } from './format.js';
import { HIDDEN_SCALARS } from './range-hidden.js';
import { getHyperlink, setHyperlink } from './hyperlink.js';
import { NAVIGATION, range } from './range-navigation.js';
import { BOX_SCALARS } from './range-box.js';
import { mergedAreas } from './range-areas.js';
import { PROPERTY_METHODS } from './range-properties.js';
import { addressOf, areaOf, type RangeRef } from './range-ref.js';
import { validateArraySize, VALUE_SCALARS } from './range-values.js';
import { select } from './selection.js';
import { WORKSHEET } from './worksheet.js';

const fixed = (read: (ref: RangeRef) => Json) => ({ get: read });

/** A range of cells. */
export const RANGE: ServerClass<RangeRef> = serverClass<RangeRef>(() => ({
  name: 'Range',
  isHeld: true,
  scalars: {
    ...VALUE_SCALARS,
    ...HIDDEN_SCALARS,
    ...BOX_SCALARS,
    Address: fixed(addressOf),
    RowIndex: fixed((ref) => areaOf(ref).top),
    ColumnIndex: fixed((ref) => areaOf(ref).left),
    RowCount: fixed((ref) => rowCount(areaOf(ref))),
    ColumnCount: fixed((ref) => columnCount(areaOf(ref))),
    CellCount: fixed((ref) => cellCountOf(ref)),
    // No formula is calculated here, so none spills.
    HasSpill: fixed(() => false),
    Hyperlink: { get: getHyperlink, set: setHyperlink },
  },
  objects: {
    Format: (ref) => RANGE_FORMAT.of({ ranges: [ref] }),
    Worksheet: ({ session, sheet }) => WORKSHEET.of({ session, sheet }),
    ConditionalFormats: (ref) =>
      CONDITIONAL_FORMATS.of({ session: ref.session, sheet: ref.sheet, ranges: [ref] }),
  },
  methods: {
    ...NAVIGATION,
    ...PROPERTY_METHODS,
    GetMergedAreasOrNullObject: mergedAreas,
    Select: (ref) => void select(ref.session, ref.sheet, [areaOf(ref)]),
    Clear: clearRange,
    Insert: (ref, args): ServerObject => range(insertCells(ref, args)),
    Delete: deleteCells,
    Merge: mergeRange,
    Unmerge: unmergeRange,
    CopyFrom: copyFrom,
    _ValidateArraySize: validateArraySize,
  },
}));

/** Excel gives -1 beyond what 32 bits hold. */
function cellCountOf(ref: RangeRef): number {
  const cells = rowCount(areaOf(ref)) * columnCount(areaOf(ref));
  return cells > 2_147_483_647 ? -1 : cells;
}
