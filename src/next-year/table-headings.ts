import { contains, toA1 } from '../sheet/address.js';
import { cellAt, type Sheet } from '../sheet/sheet.js';
import { keyOf } from './figure-changes.js';
import type { LeftAlone, NextYearChange } from './next-year-change.js';

/** The changes without headings of an Excel table that would then have two columns of one name: those stay, and are told. */
export function withUniqueHeadings(
  sheet: Sheet,
  changes: readonly NextYearChange[],
): { changes: NextYearChange[]; left: LeftAlone[] } {
  const kept = new Set(changes);
  const left: LeftAlone[] = [];
  for (const { area } of sheet.listObjects) {
    const own = changes.filter(({ row, column }) => row === area.top && contains(area, row, column));
    const now = new Map(own.map((each) => [keyOf(each), each.after]));
    const headings: string[] = [];
    for (let column = area.left; column <= area.right; column++) {
      const place = { row: area.top, column };
      headings.push((now.get(keyOf(place)) ?? cellAt(sheet, place.row, column).text).toLowerCase());
    }
    if (new Set(headings).size === headings.length) continue;
    for (const each of own) {
      kept.delete(each);
      left.push({ reason: 'same-headings', sheet: sheet.name, cell: toA1(each.row, each.column) });
    }
  }
  return { changes: changes.filter((each) => kept.has(each)), left };
}
