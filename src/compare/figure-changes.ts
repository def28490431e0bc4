import type { Observation } from '../indicator/indicator.js';
import { printFigure } from '../rules/print.js';
import type { Checked } from '../rules/rule.js';
import type { Change, ChangeSide } from './comparison.js';
import { explanationIn, provisionalMark } from './explained.js';
import { isRounded } from './printed-unit.js';
import { figuresOf, folded } from './traits.js';

/** A figure as one side of a change. */
export function sideOf({ indicator }: Checked, figure: Observation): ChangeSide {
  return { text: printFigure(figure), sheet: indicator.sheet, cell: figure.cell };
}

function byYear(checked: Checked, role: string): Map<number, Observation> {
  const map = new Map<number, Observation>();
  for (const each of figuresOf(checked)) {
    const { fiscalYear, kind } = each.figure;
    if (each.role !== role || fiscalYear === null || kind === 'missing') continue;
    if (!map.has(fiscalYear)) map.set(fiscalYear, each.figure);
  }
  return map;
}

/** Whether two figures say different things. Units are told apart elsewhere; words differ when they read otherwise. */
function differ(a: Observation, b: Observation): boolean {
  if (a.kind === 'missing' || b.kind === 'missing') return false;
  if (a.value !== null && b.value !== null)
    return (a.value !== b.value && !isRounded(a, b)) || a.bound !== b.bound;
  return folded(a.text) !== folded(b.text);
}

function unitsDiffer(a: Observation, b: Observation): boolean {
  return a.unit !== null && b.unit !== null && a.unit !== b.unit;
}

function changesOf(
  last: Checked,
  current: Checked,
  role: 'target' | 'actual',
  kind: 'target-changed' | 'actual-revised',
): Change[] {
  const before = byYear(last, role);
  const after = [...byYear(current, role)].sort(([a], [b]) => a - b);
  return after.flatMap(([year, figure]): Change[] => {
    const was = before.get(year);
    if (!was || unitsDiffer(was, figure) || !differ(was, figure)) return [];
    const mark = role === 'actual' ? provisionalMark(was) : null;
    return [
      {
        kind,
        last: sideOf(last, was),
        current: sideOf(current, figure),
        year,
        explained: mark ?? explanationIn(current, role),
      },
    ];
  });
}

/** A target without any year is the plan's one target; it is laid beside the other year's only target. */
function yearlessTarget(last: Checked, current: Checked): Change[] {
  const [was, is] = [last.indicator.target, current.indicator.target];
  if (!was || !is || was.fiscalYear !== null || is.fiscalYear !== null) return [];
  if (unitsDiffer(was, is) || !differ(was, is)) return [];
  const explained = explanationIn(current, 'target');
  return [
    { kind: 'target-changed', last: sideOf(last, was), current: sideOf(current, is), year: null, explained },
  ];
}

function baseline(last: Checked, current: Checked): Change[] {
  const [was, is] = [last.indicator.baseline, current.indicator.baseline];
  if (!was || !is || unitsDiffer(was, is) || !differ(was, is)) return [];
  const year = was.fiscalYear === is.fiscalYear ? is.fiscalYear : null;
  const explained = explanationIn(current, 'baseline');
  return [
    { kind: 'baseline-changed', last: sideOf(last, was), current: sideOf(current, is), year, explained },
  ];
}

/** Targets and baselines that are other ones than last year's sheet gave, and actuals revised afterwards. */
export function figureChanges(last: Checked, current: Checked): Change[] {
  return [
    ...changesOf(last, current, 'target', 'target-changed'),
    ...yearlessTarget(last, current),
    ...baseline(last, current),
    ...changesOf(last, current, 'actual', 'actual-revised'),
  ];
}
