import { quoteSheet } from '../model/address.js';
import type { BookModel } from '../model/book-model.js';
import { mapReferences } from '../model/formula-references.js';
import { requireFreeStructure } from '../model/protection.js';
import type { SheetModel } from '../model/sheet-model.js';
import type { Area } from '../../../src/sheet/address.js';
import { integerOf, oneOf, textOf } from '../protocol/arguments.js';
import { invalidArgument, officeError } from '../protocol/errors.js';
import type { Argument } from '../protocol/server-object.js';
import type { Session } from '../session.js';
import type { SheetRef } from './worksheet.js';

/** A name a sheet can have; throws InvalidArgument or ItemAlreadyExists otherwise. */
function checkedName(book: BookModel, name: string, self?: SheetModel): string {
  const isWrong = name === '' || name.length > 31 || /[\\/?*[\]:]/.test(name) || /^'|'$/.test(name);
  if (isWrong) throw invalidArgument();
  const same = book.sheet(name);
  if (same && same !== self) throw officeError('ItemAlreadyExists');
  return name;
}

/** Rewrites what names and cells say of a sheet; null for a sheet that went. */
function repoint(book: BookModel, from: string, to: string | null): void {
  const change = (sheet: string, area: Area): { sheet: string; area: Area } | null => {
    if (sheet.toLowerCase() !== from.toLowerCase()) return { sheet, area };
    return to === null ? null : { sheet: to, area };
  };
  const rewrite = (formula: string): string => {
    const mapped = mapReferences(formula, '', change);
    // Excel writes the error in place of the sheet as well.
    return to === null ? mapped.replaceAll(`${quoteSheet(from)}!#REF!`, '#REF!') : mapped;
  };
  for (const name of book.names) name.formula = rewrite(name.formula);
  for (const sheet of book.sheets) {
    for (const series of sheet.charts.flatMap((chart) => chart.series)) {
      series.values = rewrite(series.values);
      series.categories = rewrite(series.categories);
    }
    for (const line of sheet.rows.values()) {
      for (const cell of line.values()) if (cell.formula !== null) cell.formula = rewrite(cell.formula);
    }
  }
}

/** Adds a sheet at the end; without a name Excel finds one. */
export function addSheet({ book, events }: Session, given: string | null): SheetModel {
  requireFreeStructure(book);
  let number = 1;
  while (book.sheet(`Sheet${number}`)) number++;
  const sheet = book.addSheet(checkedName(book, given ?? `Sheet${number}`));
  events.raise('added', sheet);
  return sheet;
}

export function renameSheet({ session, sheet }: SheetRef, value: Argument): void {
  requireFreeStructure(session.book);
  const name = checkedName(session.book, textOf(value), sheet);
  const before = sheet.name;
  sheet.name = name;
  repoint(session.book, before, name);
}

export function setPosition({ session: { book }, sheet }: SheetRef, value: Argument): void {
  requireFreeStructure(book);
  const position = integerOf(value, 0);
  if (position >= book.sheets.length) throw invalidArgument();
  book.sheets.splice(book.sheets.indexOf(sheet), 1);
  book.sheets.splice(position, 0, sheet);
}

const isLastVisible = (book: BookModel, sheet: SheetModel): boolean =>
  book.sheets.every((each) => each === sheet || each.visibility !== 'Visible');

export function setVisibility({ session: { book }, sheet }: SheetRef, value: Argument): void {
  requireFreeStructure(book);
  const visibility = oneOf(value, ['Visible', 'Hidden', 'VeryHidden']);
  if (visibility !== 'Visible' && isLastVisible(book, sheet)) throw officeError('InvalidOperation');
  sheet.visibility = visibility;
}

/** Deletes a sheet with its names; whatever pointed at it points nowhere. A very hidden one cannot be deleted. */
export function deleteSheet({ session, sheet }: SheetRef): undefined {
  const { book, events } = session;
  requireFreeStructure(book);
  if (isLastVisible(book, sheet) || sheet.visibility === 'VeryHidden') throw officeError('InvalidOperation');
  const wasActive = book.activeSheet === sheet;
  events.raise('deleted', sheet);
  book.sheets.splice(book.sheets.indexOf(sheet), 1);
  sheet.isDeleted = true;
  for (const name of book.names.filter((each) => each.scope === sheet)) {
    book.names.splice(book.names.indexOf(name), 1);
  }
  repoint(book, sheet.name, null);
  if (wasActive) events.raise('activated', book.activeSheet);
}
