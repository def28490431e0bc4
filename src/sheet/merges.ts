import type { Area } from './address.js';
import type { Sheet } from './sheet.js';

/** Answers "which merged area covers this cell?" in constant time. */
export interface MergeMap {
  readonly at: (row: number, column: number) => Area | undefined;
}

const indexes = new WeakMap<Sheet, MergeMap>();

/**
 * The merge index of a sheet, built once. An area far beyond the sheet's content (a hostile A1:XFD1048576) is
 * clipped to the content, so that the index stays as small as the sheet.
 */
export function mergesOf(sheet: Sheet): MergeMap {
  let map = indexes.get(sheet);
  if (!map) {
    const rows = new Map<number, Area[]>();
    for (const area of sheet.merges) {
      const bottom = Math.min(area.bottom, sheet.rowCount - 1);
      for (let row = area.top; row <= bottom; row++) {
        const list = rows.get(row);
        if (list) list.push(area);
        else rows.set(row, [area]);
      }
    }
    map = { at: (row, column) => rows.get(row)?.find((a) => column >= a.left && column <= a.right) };
    indexes.set(sheet, map);
  }
  return map;
}
