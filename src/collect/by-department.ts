import { say, type Locale } from '../locales/say.js';
import type { ReturnedFinding } from './return-tab.js';
import { SafeNames } from './safe-name.js';

/** What one department gets back. */
export interface DepartmentFindings {
  /** Null: nobody's. */
  readonly department: string | null;
  /** A file name that is safe on every system, without its extension. */
  readonly name: string;
  readonly findings: readonly ReturnedFinding[];
}

/** The findings of each department, in the order of their names; those of nobody among them. */
export function byDepartment(findings: Iterable<ReturnedFinding>, locale: Locale): DepartmentFindings[] {
  const groups = new Map<string, ReturnedFinding[]>();
  for (const each of findings) {
    const department = each.department?.replace(/\s+/g, ' ').trim() ?? '';
    const list = groups.get(department);
    if (list) list.push(each);
    else groups.set(department, [each]);
  }
  const names = new SafeNames();
  const nobody = say(locale, 'collect.no-department');
  return [...groups]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([department, list]) => ({
      department: department === '' ? null : department,
      name: names.give(department === '' ? nobody : department, nobody),
      findings: list,
    }));
}
