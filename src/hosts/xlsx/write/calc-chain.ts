import { opening, setAttribute } from './tag.js';
import { parseList, renderList, type ListItem } from './xml-list.js';

/**
 * The calculation chain without some cells; null when it would be empty (an empty one Excel repairs). A chain that
 * names a cell without a formula is one Excel repairs, too; a formula it does not name is fine.
 * An entry without a sheet id (attribute i) has that of the entry before it.
 */
export function patchCalcChain(
  source: string,
  part: string,
  isGone: (sheetId: number, address: string) => boolean,
): string | null {
  const list = parseList(source, 'c', part);
  const kept: ListItem[] = [];
  let sheet: string | undefined;
  let keptSheet: string | undefined;
  for (const item of list.items) {
    const xml = opening(item.raw, part);
    sheet = xml.attribute('i') ?? sheet;
    if (isGone(Number(sheet ?? 0), xml.attribute('r') ?? '')) continue;
    const isImplied = xml.attribute('i') === undefined && sheet !== keptSheet;
    kept.push(isImplied ? { ...item, raw: setAttribute(item.raw, 'i', sheet ?? null) } : item);
    keptSheet = sheet;
  }
  if (kept.length === list.items.length) return source;
  return kept.length === 0 ? null : renderList(list, kept, 'keep');
}
