import type { InputCell } from '../../../sheet/edit.js';
import type { RenamedColumns } from '../../../sheet/column-in-formula.js';
import { HostError } from '../../../sheet/host.js';
import { clampedArea } from '../areas.js';
import { fromXstring } from '../xml-values.js';
import { XmlReader } from '../xml.js';
import type { Parts } from './parts.js';
import { Splices } from './splices.js';
import { escapeAttribute, toXstring } from './text-escape.js';

/** A column's name as a table part spells it: a line break inside an attribute is escaped the way cell texts are. */
function attributeText(name: string): string {
  return escapeAttribute(toXstring(name).replaceAll('\n', '_x000a_')).replaceAll("'", '&apos;');
}

/** Gives the columns of a sheet's tables the names their heading cells have now; returns what was renamed. */
export function renameTableColumns(
  parts: Parts,
  sheetPart: string,
  labels: readonly InputCell[],
): RenamedColumns[] {
  return parts.links(sheetPart).flatMap(({ type, target }): RenamedColumns[] => {
    if (!type.endsWith('/table') || !parts.has(target)) return [];
    const renamed = renameIn(parts.text(target), target, labels);
    if (!renamed) return [];
    parts.set(target, renamed.text);
    return [{ table: renamed.table, columns: renamed.columns }];
  });
}

function renameIn(
  source: string,
  part: string,
  labels: readonly InputCell[],
): (RenamedColumns & { readonly text: string }) | null {
  const xml = new XmlReader(source, part);
  const splices = new Splices(source);
  const columns = new Map<string, string>();
  const names: string[] = [];
  xml.root();
  const area = clampedArea(xml.attribute('ref') ?? '');
  const table = fromXstring(xml.attribute('displayName') ?? xml.attribute('name') ?? '');
  if (!area || xml.attribute('headerRowCount') === '0') return null;
  while (xml.next()) {
    if (xml.token !== 'open' || xml.name !== 'tableColumn') continue;
    const at = area.left + names.length;
    const label = labels.find(({ row, column }) => row === area.top && column === at);
    const span = xml.attributeSpan('name');
    const was = fromXstring(xml.attribute('name') ?? '');
    const now = label?.content.kind === 'text' ? label.content.text : was;
    names.push(now.toLowerCase());
    if (!span || now === was) continue;
    splices.replace(span.start, span.end, attributeText(now));
    columns.set(was.toLowerCase(), now);
  }
  if (columns.size === 0) return null;
  if (new Set(names).size < names.length) throw new HostError('unsupported', { reason: 'same headings' });
  return { table, columns, text: splices.apply() };
}
