import { parseA1, type Position } from '../sheet/address.js';
import type { Cell } from '../sheet/cell.js';
import { cellAt } from '../sheet/sheet.js';
import { relativeForm } from './formula-refs.js';
import type { Checked, RuleView } from './rule.js';

/** A filled rate cell of a table, with the indicator it belongs to. */
export interface RateCell {
  readonly checked: Checked;
  readonly address: string;
  readonly place: Position;
  readonly cell: Cell;
  /** Its formula as every row would hold it; null where the cell was typed in. */
  readonly form: string | null;
}

/** The rate cells of a table and the formula most of them hold. */
export interface RateColumn {
  readonly cells: readonly RateCell[];
  readonly usual: string | null;
}

/** So many cells, and so large a share of the column, make a formula the usual one. */
const FEWEST = 3;
const MOST = 0.5;

const known = new WeakMap<readonly Checked[], RateColumn>();

function usualForm(cells: readonly RateCell[]): string | null {
  const counts = new Map<string, number>();
  for (const { form } of cells) if (form !== null) counts.set(form, (counts.get(form) ?? 0) + 1);
  const [best] = [...counts].sort((a, b) => b[1] - a[1]);
  return best && best[1] >= FEWEST && best[1] >= cells.length * MOST ? best[0] : null;
}

/** Reads the rate column of a table once for all rules about its formulas. */
export function rateColumn({ checked, source }: RuleView): RateColumn {
  const before = known.get(checked);
  if (before) return before;
  const told = new Set<string>();
  const cells = checked.flatMap((each): RateCell[] => {
    const { stated, cells: own, actual } = each.indicator;
    // Of several rate columns the one of the year judged counts; a rate told in the actual's cell is prose.
    const isProse = stated.rate?.cell === actual?.cell;
    const address = isProse ? own.rate : (stated.rate?.cell ?? own.rate);
    const place = address === undefined ? null : parseA1(address);
    if (source === null || address === undefined || place === null || told.has(address)) return [];
    const cell = cellAt(source, place.row, place.column);
    // What a broken formula should be is the business of the rule about errors.
    if (cell.kind === 'blank' || cell.kind === 'error') return [];
    told.add(address);
    const form = cell.formula === null ? null : relativeForm(cell.formula, place);
    return [{ checked: each, address, place, cell, form }];
  });
  const column = { cells, usual: usualForm(cells) };
  known.set(checked, column);
  return column;
}
