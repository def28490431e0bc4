import { contains, toA1, type Area, type Position } from '../../../sheet/address.js';
import { HostError } from '../../../sheet/host.js';
import { clampedArea } from '../areas.js';
import { hasPassword, isProtected } from '../protection.js';
import { XmlReader } from '../xml.js';
import type { Outline } from './outline.js';
import type { CellChange } from './rewrite-cell.js';
import type { RowChanges } from './rows.js';
import { attributeOf } from './tag.js';

/** Throws HostError 'protected' for a protected sheet; one without a password may be passed. */
export function refuseProtected(protection: string | undefined, passesOpen: boolean): void {
  if (protection === undefined) return;
  const attribute = (name: string): string | undefined => attributeOf(protection, name);
  if (!isProtected(attribute) || (passesOpen && !hasPassword(attribute))) return;
  throw new HostError('protected');
}

/** Throws when something is to be written under a merged area, where nobody would see it, or typed there at all. */
export function refuseCovered({ source, part, children }: Outline, changes: RowChanges): void {
  const merges = children.find(({ name }) => name === 'mergeCells');
  if (!merges) return;
  const writes = ({ after, kind }: CellChange): boolean => kind === 'input' || after.content.kind !== 'blank';
  const rows = [...changes].filter(([, cells]) => cells.some(writes));
  const xml = new XmlReader(source.slice(merges.start, merges.end), part);
  xml.next();
  while (xml.nextChild(1)) {
    const area = xml.name === 'mergeCell' ? clampedArea(xml.attribute('ref') ?? '') : null;
    if (!area) continue;
    for (let at = firstFrom(rows, area.top); at < rows.length; at++) {
      const [row, cells] = rows[at] ?? [area.bottom + 1, []];
      if (row > area.bottom) break;
      const covered = cells.find(
        (cell) =>
          writes(cell) && contains(area, row, cell.column) && (row !== area.top || cell.column !== area.left),
      );
      if (covered) throw new HostError('unsupported', { reason: 'merged', cell: toA1(row, covered.column) });
    }
  }
}

/** The places of a sheet that somebody types into; `withLabels`: those whose label changes in part, too. */
export function typedPlaces(changes: RowChanges, withLabels: boolean): Position[] {
  return [...changes].flatMap(([row, cells]) =>
    cells
      .filter(({ kind, isLabel }) => kind === 'input' && (withLabels || !isLabel))
      .map(({ column }) => ({ row, column })),
  );
}

/** Throws HostError 'unsupported' with this reason when one of the places lies in one of the areas. */
export function refuseInside(places: readonly Position[], areas: readonly Area[], reason: string): void {
  for (const area of areas) {
    const inside = places.find(({ row, column }) => contains(area, row, column));
    if (inside) throw new HostError('unsupported', { reason, cell: toA1(inside.row, inside.column) });
  }
}

/** Index of the first row not above `top`, rows ascending. */
function firstFrom(rows: readonly (readonly [number, unknown])[], top: number): number {
  let low = 0;
  let high = rows.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((rows[middle]?.[0] ?? 0) < top) low = middle + 1;
    else high = middle;
  }
  return low;
}
