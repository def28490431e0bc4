import { contains, toA1 } from '../../../sheet/address.js';
import { HostError } from '../../../sheet/host.js';
import { clampedArea } from '../areas.js';
import type { Parts } from './parts.js';
import type { SheetWork } from './sheet-work.js';
import { opening } from './tag.js';

/**
 * Throws when somebody types into the header of a table: the table's part repeats its words, and a workbook where the
 * two differ is one Excel offers to repair.
 */
export function refuseTableHeaders(parts: Parts, sheetPart: string, work: SheetWork): void {
  const typed = [...work.rows()].flatMap(([row, cells]) =>
    cells.filter(({ kind }) => kind === 'input').map(({ column }) => ({ row, column })),
  );
  if (typed.length === 0) return;
  for (const { type, target } of parts.links(sheetPart)) {
    if (!type.endsWith('/table') || !parts.has(target)) continue;
    const xml = opening(parts.text(target), target);
    const area = clampedArea(xml.attribute('ref') ?? '');
    if (!area || xml.attribute('headerRowCount') === '0') continue;
    const header = { ...area, bottom: area.top };
    const inside = typed.find(({ row, column }) => contains(header, row, column));
    if (inside) {
      const cell = toA1(inside.row, inside.column);
      throw new HostError('unsupported', { reason: 'table header', cell });
    }
  }
}
