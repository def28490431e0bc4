import type { Checked } from '../rules/rule.js';
import type { Change, ChangeKind } from './comparison.js';
import { printedUnit } from './printed-unit.js';
import { folded } from './traits.js';

function labels({ indicator, evaluation }: Checked): Partial<Record<ChangeKind, string | null>> {
  const figures = [indicator.target, indicator.actual, indicator.baseline].filter((each) => each?.unit);
  const printed = figures.flatMap((each) => (each ? (printedUnit(each) ?? []) : []))[0];
  const unit = printed?.unit ?? figures[0]?.unit ?? null;
  const { direction, assumed } = evaluation.direction;
  return {
    renamed: indicator.measure === null ? indicator.name : `${indicator.name}（${indicator.measure}）`,
    renumbered: indicator.id,
    'department-changed': indicator.department,
    'unit-changed': unit,
    // A direction that was only assumed may follow from other figures; it was not the sheet that changed it.
    'direction-changed': assumed || direction === 'unknown' ? null : direction,
  };
}

const KINDS = ['unit-changed', 'direction-changed', 'renamed', 'renumbered', 'department-changed'] as const;

/** Names, numbers, departments, units and directions that are spelled as something else this year. */
export function labelChanges(last: Checked, current: Checked): Change[] {
  const [before, after] = [labels(last), labels(current)];
  const cellOf = ({ indicator }: Checked, kind: ChangeKind): string | null =>
    (kind === 'unit-changed' ? indicator.target?.cell : indicator.cells.name) ?? null;
  return KINDS.flatMap((kind): Change[] => {
    const [was, is] = [before[kind] ?? null, after[kind] ?? null];
    if (was === null || is === null || folded(was) === folded(is)) return [];
    return [
      {
        kind,
        last: { text: was, sheet: last.indicator.sheet, cell: cellOf(last, kind) },
        current: { text: is, sheet: current.indicator.sheet, cell: cellOf(current, kind) },
        year: null,
        explained: null,
      },
    ];
  });
}
