import type { SheetModel } from '../model/sheet-model.js';
import { WHOLE_SHEET } from '../model/address.js';
import { STANDARD_HEIGHT } from '../model/units.js';
import { booleanOf, integerOf, textOf } from '../protocol/arguments.js';
import { serverClass, type ServerClass } from '../protocol/server-object.js';
import type { Session } from '../session.js';
import { CHARTS } from './charts.js';
import { colorOf } from './format.js';
import { COMMENTS } from './comments.js';
import { eventMethods } from './event-methods.js';
import { FREEZE_PANES } from './freeze-panes.js';
import { NAMES } from './names.js';
import { PAGE_BREAKS } from './page-breaks.js';
import { PAGE_LAYOUT } from './page-layout.js';
import { WORKSHEET_PROTECTION } from './protection.js';
import { findAreas } from './range-areas.js';
import { range } from './range-navigation.js';
import { findRange, rangeRef } from './range-ref.js';
import { activate } from './selection.js';
import { deleteSheet, renameSheet, setPosition, setVisibility } from './sheet-structure.js';
import { TABLES } from './tables.js';

export interface SheetRef {
  readonly session: Session;
  readonly sheet: SheetModel;
}

/** A worksheet. */
export const WORKSHEET: ServerClass<SheetRef> = serverClass<SheetRef>(() => ({
  name: 'Worksheet',
  id: ({ sheet }) => sheet.id,
  scalars: {
    Id: { get: ({ sheet }) => sheet.id },
    Name: { get: ({ sheet }) => sheet.name, set: renameSheet },
    Position: { get: ({ session, sheet }) => session.book.sheets.indexOf(sheet), set: setPosition },
    Visibility: { get: ({ sheet }) => sheet.visibility, set: setVisibility },
    TabColor: {
      get: ({ sheet }) => sheet.tabColor,
      set: ({ sheet }, value) => {
        sheet.tabColor = value === '' ? '' : colorOf(value);
      },
    },
    StandardHeight: { get: () => STANDARD_HEIGHT },
    ShowGridlines: { get: ({ sheet }) => sheet.showGridlines },
    ShowHeadings: { get: ({ sheet }) => sheet.showHeadings },
    // The client sets these two under other names than it reads them.
    Gridlines: {
      get: ({ sheet }) => sheet.showGridlines,
      set: ({ sheet }, value) => {
        sheet.showGridlines = booleanOf(value);
      },
    },
    Headings: {
      get: ({ sheet }) => sheet.showHeadings,
      set: ({ sheet }, value) => {
        sheet.showHeadings = booleanOf(value);
      },
    },
  },
  objects: {
    Charts: (self) => CHARTS.of(self),
    Comments: (self) => COMMENTS.of(self),
    FreezePanes: (self) => FREEZE_PANES.of(self),
    HorizontalPageBreaks: (self) => PAGE_BREAKS.of(self),
    Names: (self) => NAMES.of(self),
    PageLayout: (self) => PAGE_LAYOUT.of(self),
    Protection: (self) => WORKSHEET_PROTECTION.of(self),
    Tables: (self) => TABLES.of(self),
  },
  methods: {
    ...eventMethods<SheetRef>(['DataChanged', 'Activated', 'Deactivated', 'SelectionChanged']),
    Activate: ({ session, sheet }) => void activate(session, sheet),
    Delete: deleteSheet,
    GetRange: ({ session, sheet }, args) =>
      range(
        args[0] === null || args[0] === undefined
          ? rangeRef(session, sheet, WHOLE_SHEET)
          : findRange(session, sheet, textOf(args[0])),
      ),
    GetRanges: ({ session, sheet }, args) => findAreas(session, sheet, textOf(args[0])),
    GetCell: ({ session, sheet }, args) => {
      const [row, column] = [integerOf(args[0], 0), integerOf(args[1], 0)];
      return range(rangeRef(session, sheet, { top: row, left: column, bottom: row, right: column }));
    },
    GetRangeByIndexes: ({ session, sheet }, args) => {
      const [top, left] = [integerOf(args[0], 0), integerOf(args[1], 0)];
      const [rows, columns] = [integerOf(args[2], 1), integerOf(args[3], 1)];
      return range(
        rangeRef(session, sheet, { top, left, bottom: top + rows - 1, right: left + columns - 1 }),
      );
    },
    GetUsedRange: ({ session, sheet }, args) =>
      range(
        rangeRef(
          session,
          sheet,
          sheet.usedArea(args[0] === true) ?? { top: 0, left: 0, bottom: 0, right: 0 },
        ),
      ),
    GetUsedRangeOrNullObject: ({ session, sheet }, args) => {
      const used = sheet.usedArea(args[0] === true);
      return used && range(rangeRef(session, sheet, used));
    },
  },
}));
