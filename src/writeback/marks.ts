import type { Finding, Severity } from '../rules/rule.js';
import type { Mark } from '../sheet/edit.js';
import { markFormula } from './ownership.js';

/** Cells one conditional format covers at most: endless lists of single cells are beyond what Excel takes. */
const MAX_CELLS = 250;
const ORDER: readonly Severity[] = ['error', 'warning', 'info'];

/** Conditional formats a severity over the cells of its findings; the gravest finding of a cell marks it. */
export function draftMarks(findings: readonly Finding[]): Mark[] {
  const taken = new Set<string>();
  return ORDER.flatMap((severity) => {
    const cells: string[] = [];
    for (const finding of findings) {
      if (finding.severity !== severity || taken.has(finding.cell)) continue;
      taken.add(finding.cell);
      cells.push(finding.cell);
    }
    const marks: Mark[] = [];
    for (let from = 0; from < cells.length; from += MAX_CELLS) {
      const ranges = cells.slice(from, from + MAX_CELLS).join(' ');
      marks.push({ ranges, formula: markFormula(severity), severity });
    }
    return marks;
  });
}
