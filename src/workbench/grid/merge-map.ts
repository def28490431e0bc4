import type { Area } from '../../sheet/address.js';
import type { MergeMap } from '../../sheet/merges.js';

interface Known {
  readonly rows: number;
  readonly map: MergeMap;
}

const known = new WeakMap<readonly Area[], Known>();

/** Room a map leaves below the rows it is asked for, so that a row more does not make it anew. */
const ROWS_MORE = 500;

/**
 * Answers "which merged area covers this cell?" for the first `rows` rows, blank ones included (the core's own index
 * ends with the content). Made once for a list of areas.
 */
export function mergeMap(areas: readonly Area[], rows: number): MergeMap {
  const made = known.get(areas);
  if (made && made.rows >= rows) return made.map;
  const limit = rows + ROWS_MORE;
  const map = build(areas, limit);
  known.set(areas, { rows: limit, map });
  return map;
}

function build(areas: readonly Area[], rows: number): MergeMap {
  const byRow = new Map<number, Area[]>();
  for (const area of areas) {
    const bottom = Math.min(area.bottom, rows - 1);
    for (let row = area.top; row <= bottom; row++) {
      const list = byRow.get(row);
      if (list) list.push(area);
      else byRow.set(row, [area]);
    }
  }
  return { at: (row, column) => byRow.get(row)?.find((a) => column >= a.left && column <= a.right) };
}
