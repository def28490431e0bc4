import type { Severity } from '../../../rules/rule.js';
import type { Locale } from '../../../locales/say.js';
import type { FindingRow } from '../../line/report.js';
import type { Words } from '../pane-context.js';
import type { Grouping } from './group-findings.js';

/** The heading of a group, and its name in lists to choose from. */
export function groupName(
  by: Grouping,
  value: string,
  findings: readonly FindingRow[],
  words: Words,
  locale: Locale,
): string {
  switch (by) {
    case 'severity':
      return words(`severity.${value as Severity}`);
    case 'section':
      return value === '' ? words('pane.findings.no-section') : value;
    case 'department':
      return value === '' ? words('pane.findings.no-department') : value;
    case 'rule':
      return findings.find(({ rule }) => rule === value)?.title[locale] ?? value;
  }
}
