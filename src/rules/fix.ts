import { parseA1 } from '../sheet/address.js';
import type { Cell } from '../sheet/cell.js';
import type { Content, Edit, InputCell } from '../sheet/edit.js';
import { cellAt } from '../sheet/sheet.js';
import type { CellFix, Finding, Report, Rule, RuleView } from './rule.js';

/** What a cell holds, as an edit writes it; null for what an edit cannot put back (an error value, true and false). */
function contentOf({ kind, value, formula }: Cell): Content | null {
  if (typeof value === 'boolean' || kind === 'error') return null;
  if (formula !== null) return { kind: 'formula', formula, cached: value ?? '' };
  if (typeof value === 'number') return { kind: 'number', value };
  return value === null || value === '' ? { kind: 'blank' } : { kind: 'text', text: value };
}

function isSame(a: Content, b: Content): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}

/** The cells a rule would change for one report; null where it proposes nothing, or the sheet cannot be written to. */
export function fixOf(rule: Rule, report: Report, view: RuleView): readonly CellFix[] | null {
  const { source } = view;
  if (!rule.fix || source === null || source.isProtected) return null;
  const cells = rule.fix(report, view).flatMap(({ cell, content }): CellFix[] => {
    const place = parseA1(cell);
    const before = place && contentOf(cellAt(source, place.row, place.column));
    return before && !isSame(before, content) ? [{ cell, before, after: content }] : [];
  });
  return cells.length > 0 ? cells : null;
}

/** The edit that makes a finding's fix; its inverse takes the fix back. Null where the finding has none. */
export function fixEdit({ sheet, fix }: Finding): Edit | null {
  if (fix === null) return null;
  const inputs = (content: (each: CellFix) => Content): InputCell[] =>
    fix.flatMap((each) => {
      const place = parseA1(each.cell);
      return place ? [{ ...place, content: content(each) }] : [];
    });
  return { kind: 'input', sheet, before: inputs((each) => each.before), after: inputs((each) => each.after) };
}
