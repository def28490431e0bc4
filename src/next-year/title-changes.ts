import type { FiscalYearReading } from '../quantity/fiscal-year.js';
import { toA1 } from '../sheet/address.js';
import type { Sheet } from '../sheet/sheet.js';
import { labelChange, storedText } from './label-cell.js';
import { EVENT } from './label-words.data.js';
import type { LeftAlone, NextYearChange } from './next-year-change.js';
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

/**
 * The titles above the first table, and whatever else stands there, with their years moved on. A fiscal year to come
 * that is not the title's own (令和7年度から) is told where it stays.
 */
export function titleChanges(
  sheet: Sheet,
  until: number,
  years: SheetYears,
): { changes: NextYearChange[]; left: LeftAlone[] } {
  const changes: NextYearChange[] = [];
  const left: LeftAlone[] = [];
  for (let row = 0; row < until; row++) {
    sheet.cells[row]?.forEach((cell, column) => {
      const text = cell && storedText(cell);
      if (!cell || text === null || text === undefined) return;
      let staysAhead = false;
      const after = movedLabel(text, years.year, (reading, behind) => {
        const moves = movesInTitle(reading, behind, years);
        staysAhead ||= !moves && reading.year === years.year + 1 && !EVENT.test(behind);
        return moves;
      });
      if (after !== null) changes.push(labelChange(sheet, row, column, cell, after));
      if (staysAhead) left.push({ reason: 'note', sheet: sheet.name, cell: toA1(row, column) });
    });
  }
  return { changes, left };
}
