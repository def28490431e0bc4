import type { Severity } from '../../../rules/rule.js';
import type { FindingRow } from '../../line/report.js';
import { sectionOf } from './filter-findings.js';

export const GROUPINGS = ['severity', 'section', 'department', 'rule'] as const;
export type Grouping = (typeof GROUPINGS)[number];

export const SEVERITIES: readonly Severity[] = ['error', 'warning', 'info'];

/** A row of the list: the heading of a group, or a finding. */
export type ListRow =
  | { readonly kind: 'heading'; readonly key: string; readonly value: string; readonly count: number }
  | { readonly kind: 'finding'; readonly finding: FindingRow };

/** What a finding is grouped by: a severity, a joined path of headings, a department, a rule; '' where it has none. */
export function groupOf(finding: FindingRow, by: Grouping): string {
  switch (by) {
    case 'severity':
      return finding.severity;
    case 'section':
      return sectionOf(finding);
    case 'department':
      return finding.department ?? '';
    case 'rule':
      return finding.rule;
  }
}

/** Findings under headings: by severity the gravest first, else in reading order; what has no value comes last. */
export function groupFindings(findings: readonly FindingRow[], by: Grouping): ListRow[] {
  const groups = new Map<string, FindingRow[]>(
    by === 'severity' ? SEVERITIES.map((severity) => [severity, []]) : [],
  );
  for (const finding of findings) {
    const value = groupOf(finding, by);
    const group = groups.get(value);
    if (group) group.push(finding);
    else groups.set(value, [finding]);
  }
  const unnamed = groups.get('');
  if (unnamed) {
    groups.delete('');
    groups.set('', unnamed);
  }
  return [...groups].flatMap(([value, members]): ListRow[] =>
    members.length === 0
      ? []
      : [
          { kind: 'heading', key: `${by}:${value}`, value, count: members.length },
          ...members.map((finding): ListRow => ({ kind: 'finding', finding })),
        ],
  );
}
