import { optionalText, textOf } from '../protocol/arguments.js';
import { officeError } from '../protocol/errors.js';
import { serverClass, type Argument, type ServerObject } from '../protocol/server-object.js';
import type { SheetModel } from '../model/sheet-model.js';
import type { Session } from '../session.js';
import { eventMethods } from './event-methods.js';
import { addSheet } from './sheet-structure.js';
import { WORKSHEET } from './worksheet.js';

interface SheetsRef {
  readonly session: Session;
  /** Events registered here are those of every sheet. */
  readonly sheet: null;
}

function listed({ session }: SheetsRef, visibleOnly: Argument | undefined): SheetModel[] {
  return session.book.sheets.filter((sheet) => visibleOnly !== true || sheet.visibility === 'Visible');
}

function asObject({ session }: SheetsRef, sheet: SheetModel | undefined): ServerObject | null {
  return sheet ? WORKSHEET.of({ session, sheet }) : null;
}

function existing(self: SheetsRef, sheet: SheetModel | undefined): ServerObject {
  const object = asObject(self, sheet);
  if (!object) throw officeError('ItemNotFound');
  return object;
}

/** The worksheets of the workbook, in tab order. */
export const WORKSHEETS = serverClass<SheetsRef>(() => ({
  name: 'WorksheetCollection',
  items: (self) => self.session.book.sheets.map((sheet) => existing(self, sheet)),
  item: (self, key) => asObject(self, self.session.book.sheet(textOf(key))),
  methods: {
    ...eventMethods<SheetsRef>([
      'DataChanged',
      'Activated',
      'Deactivated',
      'SelectionChanged',
      'Added',
      'Deleted',
    ]),
    Add: (self, args) => existing(self, addSheet(self.session, optionalText(args[0]))),
    GetActiveWorksheet: (self) => existing(self, self.session.book.activeSheet),
    GetCount: (self, args) => listed(self, args[0]).length,
    GetFirst: (self, args) => existing(self, listed(self, args[0])[0]),
    GetLast: (self, args) => existing(self, listed(self, args[0]).at(-1)),
    GetItemOrNullObject: (self, args) => asObject(self, self.session.book.sheet(textOf(args[0]))),
  },
}));
