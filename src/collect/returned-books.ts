import { say, type Locale } from '../locales/say.js';
import type { NewSheetData } from '../sheet/new-sheet.js';
import { returnTab, type ReturnedFinding } from './return-tab.js';
import { SafeNames } from './safe-name.js';

/** The workbook one department gets back. */
export interface ReturnedBook {
  /** A file name that is safe on every system. */
  readonly name: string;
  readonly sheet: NewSheetData;
}

/** The findings as a workbook for each department, in their order; those of nobody in one of their own. */
export function returnedBooks(findings: Iterable<ReturnedFinding>, locale: Locale): ReturnedBook[] {
  const byDepartment = new Map<string, ReturnedFinding[]>();
  for (const each of findings) {
    const department = each.department?.replace(/\s+/g, ' ').trim() ?? '';
    const list = byDepartment.get(department);
    if (list) list.push(each);
    else byDepartment.set(department, [each]);
  }
  const names = new SafeNames();
  const nobody = say(locale, 'collect.no-department');
  return [...byDepartment]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([department, list]) => {
      const shown = department === '' ? nobody : department;
      return { name: `${names.give(shown, nobody)}.xlsx`, sheet: returnTab(shown, list, locale) };
    });
}
