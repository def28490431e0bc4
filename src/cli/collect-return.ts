import { join } from 'node:path';
import { COLLECTED_MARK } from '../collect/book-result.js';
import { returnTab, type ReturnedFinding } from '../collect/return-tab.js';
import { SafeNames } from '../collect/safe-name.js';
import { say, type Locale } from '../locales/say.js';
import { writeNewFile } from './new-file.js';

/** Writes each department's findings as a workbook of its own; answers how many there are. */
export function returnFindings(
  findings: Iterable<ReturnedFinding>,
  folder: string,
  inputs: readonly string[],
  locale: Locale,
): number {
  const byDepartment = new Map<string, ReturnedFinding[]>();
  for (const each of findings) {
    const department = each.department?.replace(/\s+/g, ' ').trim() ?? '';
    const list = byDepartment.get(department);
    if (list) list.push(each);
    else byDepartment.set(department, [each]);
  }
  const names = new SafeNames();
  const nobody = say(locale, 'collect.no-department');
  for (const [department, list] of [...byDepartment].sort(([a], [b]) => (a < b ? -1 : 1))) {
    const shown = department === '' ? nobody : department;
    const path = join(folder, `${names.give(shown, nobody)}.xlsx`);
    writeNewFile(path, inputs, [returnTab(shown, list, locale)], COLLECTED_MARK);
  }
  return byDepartment.size;
}
