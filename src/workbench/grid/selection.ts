import type { Area, Position } from '../../sheet/address.js';
import type { MergeMap } from '../../sheet/merges.js';

/**
 * What is selected. `active` is where the keyboard is, `extent` the opposite corner of the range. Both may lie inside a
 * merged area: a walk down a column goes on in that column after it.
 */
export interface Selection {
  readonly active: Position;
  readonly extent: Position;
}

/** One cell selected. */
export function selectCell(row: number, column: number): Selection {
  const at = { row, column };
  return { active: at, extent: at };
}

/** The cell a place shows: the first of the merged area that covers it, or itself. */
export function shownCell(merges: MergeMap, { row, column }: Position): Position {
  const area = merges.at(row, column);
  return area ? { row: area.top, column: area.left } : { row, column };
}

/** The merged area at a place, or the place itself as an area. */
export function areaAt(merges: MergeMap, { row, column }: Position): Area {
  return merges.at(row, column) ?? { top: row, left: column, bottom: row, right: column };
}

/** The smallest area that holds both. */
export function union(a: Area, b: Area): Area {
  return {
    top: Math.min(a.top, b.top),
    left: Math.min(a.left, b.left),
    bottom: Math.max(a.bottom, b.bottom),
    right: Math.max(a.right, b.right),
  };
}

/** True when the areas share a cell. */
export function overlaps(a: Area, b: Area): boolean {
  return a.top <= b.bottom && b.top <= a.bottom && a.left <= b.right && b.left <= a.right;
}

/** The selected area, grown until it cuts no merged area. */
export function selectedArea(merges: MergeMap, areas: readonly Area[], selection: Selection): Area {
  let area = union(areaAt(merges, selection.active), areaAt(merges, selection.extent));
  if (selection.active === selection.extent) return area;
  for (let grew = true; grew;) {
    grew = false;
    for (const merge of areas) {
      if (!overlaps(area, merge)) continue;
      const grown = union(area, merge);
      if (
        grown.top !== area.top ||
        grown.left !== area.left ||
        grown.bottom !== area.bottom ||
        grown.right !== area.right
      ) {
        area = grown;
        grew = true;
      }
    }
  }
  return area;
}
