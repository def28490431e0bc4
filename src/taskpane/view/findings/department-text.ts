import type { Words } from '../pane-context.js';
import { titleOf } from '../words.js';
import type { FindingRow } from '../../line/report.js';
import { SEVERITIES } from './group-findings.js';

/** The department as it is called in texts, also where the sheet names none. */
export function departmentName(department: string | null, words: Words): string {
  return department === null || department === '' ? words('pane.findings.no-department') : department;
}

/** The open findings of one department. */
export function ofDepartment(findings: readonly FindingRow[], department: string | null): FindingRow[] {
  return findings.filter((each) => each.state === 'open' && (each.department ?? '') === (department ?? ''));
}

/** The open findings of one department as plain text, ready to be sent back to it. */
export function departmentText(
  workbook: string,
  findings: readonly FindingRow[],
  department: string | null,
  words: Words,
): string {
  const own = ofDepartment(findings, department);
  const counts = SEVERITIES.flatMap((severity) => {
    const count = own.filter((each) => each.severity === severity).length;
    return count === 0 ? [] : [`${words(`severity.${severity}`)} ${words('pane.count', { count })}`];
  }).join('・');
  const lines = own.map((finding, index) => {
    const { severity, sheet, cell, message } = finding;
    const name = titleOf(finding) || words('pane.finding.table');
    const head = words('pane.copy.line', {
      index: index + 1,
      severity: words(`severity.${severity}`),
      name,
      sheet,
      cell,
    });
    return `${head}\n   ${message}`;
  });
  return [
    words('pane.copy.head', { department: departmentName(department, words) }),
    words('pane.copy.workbook', { workbook }),
    words('pane.copy.count', { count: own.length, counts }),
    '',
    lines.join('\n\n'),
    '',
    words('pane.copy.close'),
  ].join('\n');
}
