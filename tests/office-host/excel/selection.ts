import { areaToA1, type Area } from '../../../src/sheet/address.js';
import type { SheetModel } from '../model/sheet-model.js';
import { officeError } from '../protocol/errors.js';
import type { Session } from '../session.js';

/** Brings a sheet to the front. Inferred: a hidden sheet cannot come there. */
export function activate({ book, events }: Session, sheet: SheetModel): void {
  if (sheet.visibility !== 'Visible') throw officeError('InvalidOperation');
  const before = book.activeSheet;
  if (before === sheet) return;
  book.activeSheet = sheet;
  events.raise('deactivated', before);
  events.raise('activated', sheet);
}

/** Selects areas of a sheet, which comes to the front. */
export function select(session: Session, sheet: SheetModel, areas: readonly Area[]): void {
  activate(session, sheet);
  session.book.selections.set(sheet, [...areas]);
  session.events.raise('selectionChanged', sheet, { address: areas.map(areaToA1).join(',') });
}
