import type { Area } from '../../../src/sheet/address.js';
import { officeError } from '../protocol/errors.js';
import { cellCount } from './address.js';
import type { BookModel } from './book-model.js';
import type { SheetModel } from './sheet-model.js';

/** What protection may leave free, as Excel.WorksheetProtectionOptions spells it. */
export type Freedom =
  | 'allowFormatCells'
  | 'allowFormatColumns'
  | 'allowFormatRows'
  | 'allowInsertRows'
  | 'allowInsertColumns'
  | 'allowDeleteRows'
  | 'allowDeleteColumns'
  | 'allowInsertHyperlinks';

/** Throws AccessDenied when a sheet is protected, unless its protection leaves this free. */
export function requireFree(sheet: SheetModel, freedom?: Freedom): void {
  if (!sheet.protection || (freedom && sheet.protection.options[freedom] === true)) return;
  throw officeError('AccessDenied');
}

/** Throws AccessDenied when a cell of the area may not be written: cells are locked unless set otherwise. */
export function requireUnlocked(sheet: SheetModel, area: Area): void {
  if (!sheet.protection) return;
  let unlocked = 0;
  for (const { cell } of sheet.cellsIn(area)) if (cell.style['protection.locked'] === false) unlocked++;
  if (unlocked < cellCount(area)) throw officeError('AccessDenied');
}

/** Throws AccessDenied when the structure of the workbook is protected. Inferred: the code. */
export function requireFreeStructure(book: BookModel): void {
  if (book.structurePassword !== null) throw officeError('AccessDenied');
}
