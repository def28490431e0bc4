import type { Area } from '../../../sheet/address.js';
import { clampedArea } from '../areas.js';
import type { Parts } from './parts.js';
import { opening } from './tag.js';

/** The header cells of a sheet's tables. A table's part repeats their words; where the two differ, Excel repairs. */
export function tableHeaders(parts: Parts, sheetPart: string): Area[] {
  return parts.links(sheetPart).flatMap(({ type, target }): Area[] => {
    if (!type.endsWith('/table') || !parts.has(target)) return [];
    const xml = opening(parts.text(target), target);
    const area = clampedArea(xml.attribute('ref') ?? '');
    const hasHeader = xml.attribute('headerRowCount') !== '0';
    return area && hasHeader ? [{ ...area, bottom: area.top }] : [];
  });
}
