import { toA1 } from '../../../sheet/address.js';
import type { OwnedCell } from '../../../sheet/edit.js';
import { fromXstring } from '../xml-values.js';
import type { CellChange } from './rewrite-cell.js';
import { opening } from './tag.js';
import { escapeAttribute, toXstring } from './text-escape.js';
import { newItem, newList, parseList, prefixOf, renderList, type ListItem } from './xml-list.js';

/** True when a change touches links at all. */
export function changesLink({ before, after }: CellChange): boolean {
  return before.link !== undefined || after.link !== undefined;
}

/** A link to a place in the same workbook, shown as the cell's text. */
export function hyperlink(p: string, { row, column, content }: OwnedCell, location: string): string {
  const display = content.kind === 'text' ? ` display="${escapeAttribute(toXstring(content.text))}"` : '';
  return `<${p}hyperlink ref="${toA1(row, column)}" location="${escapeAttribute(toXstring(location))}"${display}/>`;
}

/** The hyperlinks element (undefined: there is none) with the links of changed cells taken out, put in or renewed. */
export function patchHyperlinks(
  hyperlinks: string | undefined,
  prefix: string,
  changes: readonly CellChange[],
  part: string,
): string {
  const list =
    hyperlinks === undefined ? newList(`${prefix}hyperlinks`) : parseList(hyperlinks, 'hyperlink', part);
  const p = prefixOf(list);
  const byAddress = new Map(changes.map((change) => [toA1(change.before.row, change.column), change]));
  const items: ListItem[] = [];
  for (const item of list.items) {
    const xml = opening(item.raw, part);
    const address = xml.attribute('ref') ?? '';
    const change = byAddress.get(address);
    const location = fromXstring(xml.attribute('location') ?? '');
    if (change?.before.link === undefined || change.before.link !== location) {
      items.push(item);
      continue;
    }
    byAddress.delete(address);
    const { after } = change;
    if (after.link !== undefined) items.push({ ...item, raw: hyperlink(p, after, after.link) });
  }
  for (const { after } of byAddress.values()) {
    if (after.link !== undefined) items.push(newItem(hyperlink(p, after, after.link)));
  }
  return renderList(list, items, 'remove');
}
