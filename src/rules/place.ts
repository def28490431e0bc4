import type { Indicator } from '../indicator/indicator.js';
import { parseA1, toA1 } from '../sheet/address.js';
import type { RuleView } from './rule.js';

type Side = 'target' | 'actual';

function cellOf(indicator: Indicator, side: Side): string | undefined {
  return indicator.cells[side] ?? indicator[side]?.cell;
}

/**
 * Where a figure of an indicator stands or would stand: its own cell, else as far from the other side's cell as in most
 * other indicators of the table. Null where no indicator of the table has such a cell: then the table has no place for it.
 */
export function placeOf(view: RuleView, indicator: Indicator, side: Side): string | null {
  const own = cellOf(indicator, side);
  if (own !== undefined) return own;
  const other: Side = side === 'actual' ? 'target' : 'actual';
  const from = parseA1(cellOf(indicator, other) ?? '');
  if (!from) return null;
  const steps = new Map<string, { readonly rows: number; readonly columns: number; count: number }>();
  for (const each of view.checked) {
    const start = parseA1(cellOf(each.indicator, other) ?? '');
    const end = parseA1(cellOf(each.indicator, side) ?? '');
    if (!start || !end) continue;
    const step = { rows: end.row - start.row, columns: end.column - start.column };
    const key = `${step.rows} ${step.columns}`;
    const known = steps.get(key);
    if (known) known.count += 1;
    else steps.set(key, { ...step, count: 1 });
  }
  const usual = [...steps.values()].sort((a, b) => b.count - a.count)[0];
  if (!usual) return null;
  const row = from.row + usual.rows;
  const column = from.column + usual.columns;
  return row >= 0 && column >= 0 ? toA1(row, column) : null;
}
