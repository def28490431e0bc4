import type { MergeMap } from '../../sheet/merges.js';

/** Rows and columns in view, both ends included. */
export interface Window {
  readonly top: number;
  readonly bottom: number;
  readonly left: number;
  readonly right: number;
}

/**
 * Merged areas that reach into a window from above or from the left: columns of their first cells by row. Such an area
 * covers the window's first row or first column, so only those are asked.
 */
export function anchorsOutside(merges: MergeMap, window: Window): ReadonlyMap<number, readonly number[]> {
  const found = new Map<number, Set<number>>();
  const look = (row: number, column: number): void => {
    const area = merges.at(row, column);
    if (!area || (area.top >= window.top && area.left >= window.left)) return;
    const columns = found.get(area.top);
    if (columns) columns.add(area.left);
    else found.set(area.top, new Set([area.left]));
  };
  for (let column = window.left; column <= window.right; column++) look(window.top, column);
  for (let row = window.top; row <= window.bottom; row++) look(row, window.left);
  return new Map([...found].sort(([a], [b]) => a - b).map(([row, columns]) => [row, [...columns]]));
}
