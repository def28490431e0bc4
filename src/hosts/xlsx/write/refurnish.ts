import { areaToA1 } from '../../../sheet/address.js';
import {
  heightOfLines,
  CHART_NAME,
  isOwnChart,
  type Furniture,
  type OwnedChart,
  type OwnedTable,
} from '../../../sheet/furniture.js';
import { chartXml } from './chart-xml.js';
import { drawingNamespaces } from './drawing-namespaces.js';
import { chartAnchor } from './drawing-xml.js';
import { WORKSHEET_ORDER } from './element-order.data.js';
import { tableNameIn, type Furnisher } from './furnish.js';
import { childOf, insertionPoint, outlineOf, textOfChild } from './outline.js';
import type { Link, Parts } from './parts.js';
import { breaksXml } from './print-xml.js';
import { Splices } from './splices.js';
import { attributeOf, opening, setAttribute } from './tag.js';
import { tableColumn } from './table-xml.js';
import { toXstring } from './text-escape.js';
import { XmlReader } from '../xml.js';
import {
  newItem,
  newList,
  parseList,
  prefixOf,
  renderList,
  type ListItem,
  type XmlList,
} from './xml-list.js';

/** Where the furniture of one sheet that stays is changed. */
interface Room {
  readonly parts: Parts;
  readonly furnisher: Furnisher;
  readonly namespace: string;
  readonly sheetPart: string;
}

/**
 * Changes tables, charts and page breaks of a sheet that stays. What the user did to them holds: columns added to a
 * table, a chart put elsewhere, the page.
 */
export function refurnish(room: Room, before: Furniture, after: Furniture): void {
  if (after.tables) changeTables(room, before.tables ?? [], after.tables);
  if (after.charts) changeCharts(room, before.charts ?? [], after.charts);
  if (after.print) changeBreaks(room, after.print.breaks ?? []);
  if (after.lines) changeHeights(room, after.lines);
}

function changeTables(room: Room, before: readonly OwnedTable[], after: readonly OwnedTable[]): void {
  const { parts, furnisher, sheetPart } = room;
  const there = new Map<string, Link>();
  for (const link of parts.links(sheetPart)) {
    if (!link.type.endsWith('/table') || !parts.has(link.target)) continue;
    there.set(tableNameIn(parts.text(link.target), link.target), link);
  }
  const added: string[] = [];
  for (const table of after) {
    const link = there.get(table.name);
    if (link) parts.set(link.target, patchTable(parts.text(link.target), link.target, table));
    else added.push(furnisher.addTable(sheetPart, table));
  }
  const gone = before
    .filter(({ name }) => !after.some((table) => table.name === name))
    .flatMap(({ name }) => there.get(name) ?? []);
  for (const link of gone) {
    parts.removeLink(sheetPart, link);
    parts.remove(link.target);
  }
  if (added.length + gone.length === 0) return;
  changeChild(room, 'tableParts', (element, p) => {
    const list =
      element === undefined
        ? newList(`${p}tableParts`, 'count="0"')
        : parseList(element, 'tablePart', sheetPart);
    const kept = list.items.filter(
      ({ raw }) => !gone.some(({ id }) => opening(raw).prefixedAttribute('id') === id),
    );
    const declared = ` xmlns:r="${drawingNamespaces(room.namespace).relationships}"`;
    const items = added.map((id) => newItem(`<${p}tablePart r:id="${id}"${declared}/>`));
    return renderList(list, [...kept, ...items], 'remove');
  });
}

/** A table over other rows or with other columns. */
function patchTable(text: string, part: string, { area, columns }: OwnedTable): string {
  const outline = outlineOf(text, part);
  const splices = new Splices(text);
  const filter = childOf(outline, 'autoFilter');
  const ref = areaToA1(area);
  if (filter) {
    const element = textOfChild(outline, 'autoFilter') ?? '';
    splices.replace(filter.start, filter.end, setAttribute(element, 'ref', ref));
  }
  const list = childOf(outline, 'tableColumns');
  if (list) {
    const all = parseList(textOfChild(outline, 'tableColumns') ?? '', 'tableColumn', part);
    splices.replace(list.start, list.end, columnsOf(all, columns));
  }
  return setAttribute(splices.apply(), 'ref', ref);
}

/** A column keeps what it is (its formula, its filter) by its name, wherever it stands now. */
function columnsOf(list: XmlList, columns: readonly string[]): string {
  const p = prefixOf(list);
  const known = new Map(list.items.map((item) => [attributeOf(item.raw, 'name'), item]));
  let id = Math.max(0, ...list.items.map(({ raw }) => Number(attributeOf(raw, 'id'))));
  const items = columns.map((name) => known.get(toXstring(name)) ?? newItem(tableColumn(p, ++id, name)));
  return renderList(list, items, 'keep');
}

function changeCharts(room: Room, before: readonly OwnedChart[], charts: readonly OwnedChart[]): void {
  const { parts, furnisher, namespace, sheetPart } = room;
  const link = parts.links(sheetPart).find(({ type }) => type.endsWith('/drawing'));
  if (!link) {
    if (charts.length === 0) return;
    const id = furnisher.addDrawing(sheetPart, charts);
    const declared = ` xmlns:r="${drawingNamespaces(namespace).relationships}"`;
    changeChild(room, 'drawing', (_, p) => `<${p}drawing r:id="${id}"${declared}/>`);
    return;
  }
  const drawing = link.target;
  const list = parseList(parts.text(drawing), 'twoCellAnchor', drawing);
  const wanted = new Map(charts.map((chart) => [CHART_NAME + chart.name, chart]));
  const kept = list.items.flatMap((item): ListItem[] => {
    const there = chartIn(item.raw, drawing);
    if (!isOwnChart(there.name)) return [item];
    const chart = wanted.get(there.name);
    const target = parts.links(drawing).find(({ id }) => id === there.link);
    if (chart && target && wanted.delete(there.name)) {
      const names = drawingNamespaces(namespace);
      parts.set(target.target, chartXml(chart, names));
      const was = before.find(({ name }) => name === chart.name)?.anchor ?? chart.anchor;
      const isMoved = areaToA1(was) !== areaToA1(chart.anchor);
      const isWhereItWas = there.row === was.top && there.column === was.left;
      if (!isMoved || !isWhereItWas) return [item];
      return [{ ...item, raw: chartAnchor(chart, there.id, target.id, names) }];
    }
    if (target) {
      parts.removeLink(drawing, target);
      parts.remove(target.target);
    }
    return [];
  });
  const first = 1_000 + list.items.length;
  const added = [...wanted.values()].map((chart, index) =>
    newItem(furnisher.addChart(drawing, chart, first + index)),
  );
  parts.set(drawing, renderList(list, [...kept, ...added], 'keep'));
}

interface AnchoredChart {
  readonly name: string;
  /** Number of the object in the drawing. */
  readonly id: number;
  /** Its relationship to a chart. */
  readonly link: string | undefined;
  /** The cell it begins at. */
  readonly row: number;
  readonly column: number;
}

function chartIn(anchor: string, part: string): AnchoredChart {
  const xml = new XmlReader(anchor, part);
  let [name, id, row, column] = ['', 0, -1, -1];
  let link: string | undefined;
  while (xml.next()) {
    if (xml.token !== 'open') continue;
    if (xml.name === 'cNvPr' && name === '') {
      name = xml.attribute('name') ?? '';
      id = Number(xml.attribute('id'));
    } else if (xml.name === 'chart') link ??= xml.prefixedAttribute('id');
    else if (xml.name === 'col' && column < 0) column = Number(xml.textContent());
    else if (xml.name === 'row' && row < 0) row = Number(xml.textContent());
  }
  return { name, id, link, row, column };
}

function changeBreaks(room: Room, rows: readonly number[]): void {
  changeChild(room, 'rowBreaks', () => breaksXml(rows));
}

function changeHeights({ parts, sheetPart }: Room, lines: ReadonlyMap<number, number>): void {
  const text = parts.text(sheetPart);
  const xml = new XmlReader(text, sheetPart);
  const splices = new Splices(text);
  let row = -1;
  while (xml.next()) {
    if (xml.token !== 'open' || xml.name !== 'row') continue;
    const reference = xml.attribute('r');
    row = reference === undefined ? row + 1 : Number(reference) - 1;
    const count = lines.get(row);
    if (count === undefined) continue;
    const height = count > 1 ? String(heightOfLines(count)) : null;
    const tag = text.slice(xml.start, xml.end);
    const tall = setAttribute(tag, 'ht', height);
    splices.replace(xml.start, xml.end, setAttribute(tall, 'customHeight', height === null ? null : '1'));
  }
  parts.set(sheetPart, splices.apply());
}

function changeChild(
  { parts, sheetPart }: Room,
  name: string,
  change: (element: string | undefined, prefix: string) => string,
): void {
  const text = parts.text(sheetPart);
  const outline = outlineOf(text, sheetPart);
  const splices = new Splices(text);
  const child = childOf(outline, name);
  const element = change(textOfChild(outline, name), outline.prefix);
  if (child) splices.replace(child.start, child.end, element);
  else if (element !== '') splices.insert(insertionPoint(outline, name, WORKSHEET_ORDER), element);
  parts.set(sheetPart, splices.apply());
}
