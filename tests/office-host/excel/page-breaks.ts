import { integerOf, textOf } from '../protocol/arguments.js';
import { officeError } from '../protocol/errors.js';
import { serverClass, type Argument, type ServerObject } from '../protocol/server-object.js';
import { range } from './range-navigation.js';
import { RANGE } from './range.js';
import { areaOf, findRange, rangeRef } from './range-ref.js';
import type { SheetRef } from './worksheet.js';

interface Break extends SheetRef {
  /** The row behind it. */
  readonly row: number;
}

const PAGE_BREAK = serverClass<Break>(() => ({
  name: 'PageBreak',
  scalars: {
    ColumnIndex: { get: () => 0 },
    RowIndex: { get: ({ row }) => row },
  },
  methods: {
    Delete: ({ sheet, row }) => {
      sheet.breaks = sheet.breaks.filter((each) => each !== row);
    },
    GetCellAfterBreak: ({ session, sheet, row }) =>
      range(rangeRef(session, sheet, { top: row, left: 0, bottom: row, right: 0 })),
  },
}));

function at(self: SheetRef, index: number): ServerObject {
  const row = self.sheet.breaks[index];
  if (row === undefined) throw officeError('ItemNotFound');
  return PAGE_BREAK.of({ ...self, row });
}

/** Page breaks a user or an add-in has made. Inferred: one that is there already is not made twice. */
export const PAGE_BREAKS = serverClass<SheetRef>(() => ({
  name: 'PageBreakCollection',
  items: (self) => self.sheet.breaks.map((_, index) => at(self, index)),
  item: (self, key: Argument) => at(self, integerOf(key, 0)),
  methods: {
    GetCount: ({ sheet }) => sheet.breaks.length,
    GetItem: (self, args) => at(self, integerOf(args[0], 0)),
    Add: (self, args) => {
      const ref = RANGE.self(args[0]) ?? findRange(self.session, self.sheet, textOf(args[0]));
      const { top } = areaOf(ref);
      self.sheet.breaks = [...new Set([...self.sheet.breaks, top])].sort((a, b) => a - b);
      return PAGE_BREAK.of({ ...self, row: top });
    },
    RemovePageBreaks: ({ sheet }) => {
      sheet.breaks = [];
    },
  },
}));
