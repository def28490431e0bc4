import type { Position } from '../../sheet/address.js';
import type { MergeMap } from '../../sheet/merges.js';
import { visibleFrom, type Axis } from './axis.js';
import { areaAt } from './selection.js';

/** What walking over a sheet must know. */
export interface Ground {
  readonly rows: Axis;
  readonly columns: Axis;
  readonly merges: MergeMap;
  /** True when the cell a place shows has content. */
  readonly isFilled: (row: number, column: number) => boolean;
  /** The last row and column with content, 0-based; -1 on an empty sheet. */
  readonly lastRow: number;
  readonly lastColumn: number;
  readonly frozenRows: number;
  readonly frozenColumns: number;
}

export type Direction = 'up' | 'down' | 'left' | 'right';

export type Move =
  | { readonly kind: 'step'; readonly to: Direction }
  /** To the edge of the block of cells (Ctrl+arrow). */
  | { readonly kind: 'jump'; readonly to: Direction }
  | { readonly kind: 'page'; readonly to: 'up' | 'down'; readonly px: number }
  | { readonly kind: 'row-start' | 'row-end' | 'sheet-start' | 'sheet-end' };

/** Where a move leads: never a hidden row or column, never off the sheet. */
export function moved(ground: Ground, from: Position, move: Move): Position {
  switch (move.kind) {
    case 'step':
      return stepped(ground, from, move.to) ?? from;
    case 'jump':
      return jumped(ground, from, move.to);
    case 'page':
      return paged(ground, from, move.to === 'down' ? move.px : -move.px);
    case 'row-start':
      return { row: from.row, column: firstFrom(ground.columns, ground.frozenColumns) ?? from.column };
    case 'row-end':
      return { row: from.row, column: lastUpTo(ground.columns, ground.lastColumn) ?? from.column };
    case 'sheet-start':
      return {
        row: firstFrom(ground.rows, ground.frozenRows) ?? from.row,
        column: firstFrom(ground.columns, ground.frozenColumns) ?? from.column,
      };
    case 'sheet-end':
      return {
        row: lastUpTo(ground.rows, ground.lastRow) ?? from.row,
        column: lastUpTo(ground.columns, ground.lastColumn) ?? from.column,
      };
  }
}

function firstFrom(axis: Axis, index: number): number | null {
  return visibleFrom(axis, index, 1) ?? visibleFrom(axis, 0, 1);
}

function lastUpTo(axis: Axis, index: number): number | null {
  return visibleFrom(axis, Math.max(index, 0), -1) ?? visibleFrom(axis, 0, 1);
}

/** One cell on; a merged area is left in one step. Null at the edge of the sheet. */
function stepped({ rows, columns, merges }: Ground, from: Position, to: Direction): Position | null {
  const area = areaAt(merges, from);
  const [axis, start, step] =
    to === 'down'
      ? ([rows, area.bottom + 1, 1] as const)
      : to === 'up'
        ? ([rows, area.top - 1, -1] as const)
        : to === 'right'
          ? ([columns, area.right + 1, 1] as const)
          : ([columns, area.left - 1, -1] as const);
  const next = visibleFrom(axis, start, step);
  if (next === null) return null;
  return axis === rows ? { row: next, column: from.column } : { row: from.row, column: next };
}

function jumped(ground: Ground, from: Position, to: Direction): Position {
  const filled = ({ row, column }: Position): boolean => ground.isFilled(row, column);
  let at = from;
  let next = stepped(ground, at, to);
  if (!next) return at;
  const runsThrough = filled(at) && filled(next);
  while (next) {
    if (runsThrough && !filled(next)) return at;
    at = next;
    if (!runsThrough && filled(at)) return at;
    next = stepped(ground, at, to);
  }
  return at;
}

function paged({ rows }: Ground, from: Position, px: number): Position {
  const target = rows.indexAt(rows.offset(from.row) + px);
  const isStuck = target === from.row;
  const row = isStuck ? visibleFrom(rows, from.row + Math.sign(px), px > 0 ? 1 : -1) : target;
  return { row: row ?? from.row, column: from.column };
}
