import type { FiscalYearReading } from '../quantity/fiscal-year.js';
import type { Sheet } from '../sheet/sheet.js';
import { labelChange, storedText } from './label-cell.js';
import { EVENT } from './label-words.data.js';
import type { NextYearChange } from './next-year-change.js';
import { movedLabel } from './year-label.js';

/** The years a sheet is about. */
export interface SheetYears {
  /** The year its actuals are of. */
  readonly year: number;
  /** The year its title names: the same, or the one it is written in. */
  readonly documentYear: number | null;
}

/** Whether a year in a title moves: the sheet's, that of its title, and the day it is written or stands for. */
export function movesInTitle(
  { year, kind }: FiscalYearReading,
  behind: string,
  { year: own, documentYear }: SheetYears,
): boolean {
  if (EVENT.test(behind)) return false;
  const isWritten = kind !== 'fiscal-year' && year === own + 1;
  return year === own || isWritten || (year === documentYear && year === own + 1);
}

/** The titles above the first table, and whatever else stands there, with their years moved on. */
export function titleChanges(sheet: Sheet, until: number, years: SheetYears): NextYearChange[] {
  const changes: NextYearChange[] = [];
  for (let row = 0; row < until; row++) {
    sheet.cells[row]?.forEach((cell, column) => {
      const text = cell && storedText(cell);
      if (!cell || text === null || text === undefined) return;
      const after = movedLabel(text, years.year, (reading, behind) => movesInTitle(reading, behind, years));
      if (after !== null) changes.push(labelChange(sheet, row, column, cell, after));
    });
  }
  return changes;
}
