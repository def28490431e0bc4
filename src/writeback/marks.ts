import type { Finding, Severity } from '../rules/rule.js';
import type { Mark } from '../sheet/edit.js';
import { markFormula } from './ownership.js';

const ORDER: readonly Severity[] = ['error', 'warning', 'info'];

/** One conditional format a severity over the cells of its findings; the gravest finding of a cell marks it. */
export function draftMarks(findings: readonly Finding[]): Mark[] {
  const taken = new Set<string>();
  return ORDER.flatMap((severity) => {
    const cells: string[] = [];
    for (const finding of findings) {
      if (finding.severity !== severity || taken.has(finding.cell)) continue;
      taken.add(finding.cell);
      cells.push(finding.cell);
    }
    return cells.length === 0 ? [] : [{ ranges: cells.join(' '), formula: markFormula(severity), severity }];
  });
}
