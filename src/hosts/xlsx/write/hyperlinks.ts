import { toA1 } from '../../../sheet/address.js';
import type { OwnedCell } from '../../../sheet/edit.js';
import { fromXstring } from '../xml-values.js';
import type { CellChange } from './rewrite-cell.js';
import { opening } from './tag.js';
import { escapeAttribute, toXstring } from './text-escape.js';
import { newItem, newList, parseList, prefixOf, renderList, type ListItem } from './xml-list.js';

/** Changes that touch links: those that say so, and cells of Tenken's that are emptied where a link stands. */
export function linkChanges(
  changes: readonly CellChange[],
  hyperlinks: string | undefined,
): readonly CellChange[] {
  const linked = new Set([...(hyperlinks ?? '').matchAll(/\bref="([A-Z]+[0-9]+)"/g)].map(([, ref]) => ref));
  return changes.filter(
    (change) =>
      change.before.link !== undefined ||
      change.after.link !== undefined ||
      (isEmptied(change) && linked.has(toA1(change.before.row, change.column))),
  );
}

function isEmptied({ kind, before, after }: CellChange): boolean {
  return kind === 'owned' && before.content.kind !== 'blank' && after.content.kind === 'blank';
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
    // A link with a relationship leads out of the workbook: none of Tenken's does.
    const isInside = location !== '' && xml.prefixedAttribute('id') === undefined;
    const isOwn = change !== undefined && (change.before.link === location || isEmptied(change));
    if (!isInside || !isOwn) {
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
