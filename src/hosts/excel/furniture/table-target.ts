import type { Area } from '../../../sheet/address.js';
import type { PresentTable } from './present-furniture.js';
import type { TableTarget } from './furniture-target.js';

/** Lines around the heading and nothing else, so that what is seen are the looks of the cells. */
const STYLE = 'TableStyleLight1';

/** What is to be done so that a table has this area and these headings; `now`: what is there under its name. */
export function tableTarget(
  {
    name,
    area,
    columns,
  }: { readonly name: string; readonly area: Area; readonly columns: readonly string[] },
  now: PresentTable | undefined,
  style = now?.style ?? STYLE,
): TableTarget {
  if (!now) return { name, area, style, move: 'add' };
  const isInPlace = now.area.top === area.top && now.area.left === area.left;
  const shared = Math.min(columns.length, now.headings.length);
  const keepsColumns = columns.slice(0, shared).every((column, index) => column === now.headings[index]);
  return { name, area, style, move: isInPlace && keepsColumns ? 'resize' : 'anew' };
}
