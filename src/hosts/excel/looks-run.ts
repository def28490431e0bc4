import type { Area, Position } from '../../sheet/address.js';
import type { Dressing } from './target.js';
import type { Facets } from './facets.js';

/** Places of one column below each other, as areas. */
export function runsOf(places: readonly Position[]): Area[] {
  const sorted = [...places].sort((a, b) => a.column - b.column || a.row - b.row);
  const runs: Area[] = [];
  for (const { row, column } of sorted) {
    const last = runs.at(-1);
    if (last?.left === column && last.bottom === row - 1) runs[runs.length - 1] = { ...last, bottom: row };
    else runs.push({ top: row, left: column, bottom: row, right: column });
  }
  return runs;
}

/** Cells with their looks → those that look alike together. */
export function dressingsOf(cells: readonly (Position & { readonly facets: Facets })[]): Dressing[] {
  const groups = new Map<string, { facets: Facets; places: Position[] }>();
  const keys = new Map<Facets, string>();
  for (const cell of cells) {
    let key = keys.get(cell.facets);
    if (key === undefined) keys.set(cell.facets, (key = JSON.stringify(cell.facets)));
    const group = groups.get(key);
    if (group) group.places.push(cell);
    else groups.set(key, { facets: cell.facets, places: [cell] });
  }
  return [...groups.values()]
    .filter(({ facets }) => Object.keys(facets).length > 0)
    .map(({ facets, places }) => ({ facets, areas: runsOf(places) }));
}
