import type { SheetModel } from '../model/sheet-model.js';
import { jsonOf, optionalText } from '../protocol/arguments.js';
import { officeError } from '../protocol/errors.js';
import { serverClass, type Json } from '../protocol/server-object.js';
import type { Session } from '../session.js';

/** What a protected sheet allows unless told otherwise. */
const NOTHING_FREE: Readonly<Record<string, Json>> = {
  allowAutoFilter: false,
  allowDeleteColumns: false,
  allowDeleteRows: false,
  allowEditObjects: false,
  allowEditScenarios: false,
  allowFormatCells: false,
  allowFormatColumns: false,
  allowFormatRows: false,
  allowInsertColumns: false,
  allowInsertHyperlinks: false,
  allowInsertRows: false,
  allowPivotTables: false,
  allowSort: false,
  selectionMode: 'Normal',
};

/** The protection of a sheet. Protecting twice, or lifting what is not there, is refused as in recent Excel. */
export const WORKSHEET_PROTECTION = serverClass<{ readonly session: Session; readonly sheet: SheetModel }>(
  () => ({
    name: 'WorksheetProtection',
    scalars: {
      Protected: { get: ({ sheet }) => sheet.protection !== null },
      Options: { get: ({ sheet }) => sheet.protection?.options ?? NOTHING_FREE },
    },
    methods: {
      Protect: ({ sheet }, args) => {
        if (sheet.protection) throw officeError('AccessDenied');
        const given = args[0] === null || args[0] === undefined ? {} : jsonOf(args[0]);
        const options = { ...NOTHING_FREE, ...(given as Readonly<Record<string, Json>>) };
        sheet.protection = { options, password: optionalText(args[1]) };
      },
      Unprotect: ({ sheet }, args) => {
        const isWrong =
          !sheet.protection || (sheet.protection.password ?? '') !== (optionalText(args[0]) ?? '');
        if (isWrong) throw officeError('AccessDenied');
        sheet.protection = null;
      },
    },
  }),
);

/** The protection of the workbook's structure. */
export const WORKBOOK_PROTECTION = serverClass<Session>(() => ({
  name: 'WorkbookProtection',
  scalars: { Protected: { get: ({ book }) => book.structurePassword !== null } },
  methods: {
    Protect: ({ book }, args) => {
      if (book.structurePassword !== null) throw officeError('AccessDenied');
      book.structurePassword = optionalText(args[0]) ?? '';
    },
    Unprotect: ({ book }, args) => {
      if (book.structurePassword !== (optionalText(args[0]) ?? '')) throw officeError('AccessDenied');
      book.structurePassword = null;
    },
  },
}));
