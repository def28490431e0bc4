import { say, type Locale } from '../locales/say.js';
import type { NewSheetData } from '../sheet/new-sheet.js';
import { byDepartment } from './by-department.js';
import { returnTab, type ReturnedFinding } from './return-tab.js';

/** The workbook one department gets back. */
export interface ReturnedBook {
  /** A file name that is safe on every system. */
  readonly name: string;
  readonly sheet: NewSheetData;
}

/** The findings as a workbook for each department, in their order; those of nobody in one of their own. */
export function returnedBooks(findings: Iterable<ReturnedFinding>, locale: Locale): ReturnedBook[] {
  const nobody = say(locale, 'collect.no-department');
  return byDepartment(findings, locale).map(({ department, name, findings: own }) => ({
    name: `${name}.xlsx`,
    sheet: returnTab(department ?? nobody, own, locale),
  }));
}
