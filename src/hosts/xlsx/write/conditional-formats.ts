import type { Mark } from '../../../sheet/edit.js';
import { fromXstring, wholeNumber } from '../xml-values.js';
import { XmlReader } from '../xml.js';
import type { CellDesk } from './cell-desk.js';
import { WORKSHEET_ORDER } from './element-order.data.js';
import { insertionPoint, type Outline } from './outline.js';
import type { Splices } from './splices.js';
import { attributeOf, opening } from './tag.js';
import { escapeAttribute, escapeText, toXstring } from './text-escape.js';
import { parseList, type XmlList } from './xml-list.js';

/** Marks to take out of a sheet and marks to put in. */
export interface MarkChanges {
  readonly removed: readonly Mark[];
  readonly added: readonly Mark[];
}

/** What a mark is known by: its ranges and its formula. */
export function markKey(ranges: string, formula: string): string {
  return `${ranges.trim().split(/\s+/).join(' ')}\n${formula}`;
}

/**
 * Takes marks out of a sheet's conditional formats and puts others behind them. Their priorities come after all that
 * are there, so that the user's own formats win. Marks that are not there any more are passed over.
 */
export function patchMarks(outline: Outline, splices: Splices, marks: MarkChanges, desk: CellDesk): void {
  const removed = new Set(marks.removed.map(({ ranges, formula }) => markKey(ranges, formula)));
  let priority = 0;
  for (const { name, start, end } of outline.children) {
    const text = outline.source.slice(start, end);
    if (name === 'extLst') priority = Math.max(priority, highestPriority(text, outline.part));
    if (name !== 'conditionalFormatting') continue;
    const list = parseList(text, 'cfRule', outline.part);
    const ranges = attributeOf(list.open, 'sqref') ?? '';
    const kept = list.items.filter(({ raw }) => !removed.has(markKey(ranges, formulaOf(raw))));
    for (const { raw } of kept) priority = Math.max(priority, wholeNumber(attributeOf(raw, 'priority')));
    if (kept.length === list.items.length) continue;
    splices.replace(start, end, kept.length === 0 ? '' : withItems(list, kept));
  }
  const p = outline.prefix;
  const added = marks.added.map(({ ranges, formula, severity }) => {
    const rule = `type="expression" dxfId="${desk.styles().dxf(severity)}" priority="${++priority}"`;
    const content = `<${p}formula>${escapeText(toXstring(formula))}</${p}formula>`;
    const format = `<${p}cfRule ${rule}>${content}</${p}cfRule>`;
    return `<${p}conditionalFormatting sqref="${escapeAttribute(ranges)}">${format}</${p}conditionalFormatting>`;
  });
  splices.insert(insertionPoint(outline, 'conditionalFormatting', WORKSHEET_ORDER), added.join(''));
}

function withItems({ open, rest, close }: XmlList, items: XmlList['items']): string {
  return open + items.map(({ gap, raw }) => gap + raw).join('') + rest + close;
}

function formulaOf(rule: string): string {
  const xml = opening(rule);
  while (xml.nextChild(1)) if (xml.name === 'formula') return fromXstring(xml.textContent());
  return '';
}

/** Extensions hold conditional formats too (data bars, rules over other sheets), numbered along with the others. */
function highestPriority(extensions: string, part: string): number {
  const xml = new XmlReader(extensions, part);
  let highest = 0;
  while (xml.next()) {
    if (xml.name === 'cfRule') highest = Math.max(highest, wholeNumber(xml.attribute('priority')));
  }
  return highest;
}
