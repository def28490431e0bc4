import type { Severity } from '../../../rules/rule.js';
import type { FindingRow } from '../../line/report.js';
import { matches } from '../search.js';

/** What of the findings is to be seen. Null: everything. */
export interface FindingFilter {
  readonly severity: Severity | null;
  /** Path of headings as `sectionOf` joins it; '' for findings without any. */
  readonly section: string | null;
  /** '' for findings without a department. */
  readonly department: string | null;
  readonly rule: string | null;
  readonly query: string;
  /** Those set aside and dealt with are shown too. */
  readonly withSettled: boolean;
}

export const NO_FILTER: FindingFilter = {
  severity: null,
  section: null,
  department: null,
  rule: null,
  query: '',
  withSettled: false,
};

export function sectionOf({ section }: FindingRow): string {
  return section.join(' › ');
}

export function filterFindings(findings: readonly FindingRow[], filter: FindingFilter): FindingRow[] {
  const { severity, section, department, rule, query } = filter;
  return findings.filter(
    (each) =>
      (filter.withSettled || each.state === 'open') &&
      (severity === null || each.severity === severity) &&
      (section === null || sectionOf(each) === section) &&
      (department === null || (each.department ?? '') === department) &&
      (rule === null || each.rule === rule) &&
      (query.trim() === '' || matches(textOf(each), query)),
  );
}

function textOf(finding: FindingRow): string {
  const { number, name, department, message, cell, sheet, title } = finding;
  return [number, name, department, message, cell, sheet, title.ja, title.en, sectionOf(finding)].join('\n');
}

/** How many conditions besides the search are set. */
export function countConditions(filter: FindingFilter): number {
  const { severity, section, department, rule } = filter;
  return (
    [severity, section, department, rule].filter((each) => each !== null).length +
    (filter.withSettled ? 1 : 0)
  );
}

/** The values findings differ in, in the order in which they are met first. */
export function valuesOf(
  findings: readonly FindingRow[],
  value: (finding: FindingRow) => string,
): readonly string[] {
  return [...new Set(findings.map(value))];
}
