import { WHOLE_SHEET } from '../model/address.js';
import { integerOf, textOf } from '../protocol/arguments.js';
import { officeError } from '../protocol/errors.js';
import { serverClass, type ServerObject } from '../protocol/server-object.js';
import { range } from './range-navigation.js';
import { RANGE } from './range.js';
import { areaOf, findRange, rangeRef } from './range-ref.js';
import type { SheetRef } from './worksheet.js';

function location({ session, sheet }: SheetRef): ServerObject | null {
  return sheet.frozen && range(rangeRef(session, sheet, sheet.frozen));
}

/** Rows and columns that stay in view. Inferred: freezing rows lets go of frozen columns and the other way round. */
export const FREEZE_PANES = serverClass<SheetRef>(() => ({
  name: 'WorksheetFreezePanes',
  methods: {
    FreezeRows: ({ sheet }, args) => {
      sheet.frozen = { ...WHOLE_SHEET, bottom: integerOf(args[0] ?? 1, 1) - 1 };
    },
    FreezeColumns: ({ sheet }, args) => {
      sheet.frozen = { ...WHOLE_SHEET, right: integerOf(args[0] ?? 1, 1) - 1 };
    },
    FreezeAt: ({ session, sheet }, args) => {
      const ref = RANGE.self(args[0]) ?? findRange(session, sheet, textOf(args[0]));
      sheet.frozen = { ...areaOf(ref), top: 0, left: 0 };
    },
    Unfreeze: ({ sheet }) => {
      sheet.frozen = null;
    },
    GetLocation: (self) => {
      const found = location(self);
      if (!found) throw officeError('ItemNotFound');
      return found;
    },
    GetLocationOrNullObject: location,
  },
}));
