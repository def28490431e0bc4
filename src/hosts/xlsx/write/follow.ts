import { HostError } from '../../../sheet/host.js';
import { withColumnsRenamed, type RenamedColumns } from '../../../sheet/column-in-formula.js';
import { quotedSheet, withSheetRenamed } from '../../../sheet/sheet-in-formula.js';
import { withFormulas } from './formula-places.js';
import type { Parts } from './parts.js';
import { setAttribute } from './tag.js';
import { escapeText } from './text-escape.js';
import { reachable } from './unreachable.js';
import type { WorkbookText } from './workbook-text.js';
import { XmlReader } from '../xml.js';
import { fromXstring } from '../xml-values.js';
import { Splices } from './splices.js';

/** Parts without a formula in them, some of them large. */
const NONE = /sharedstrings|styles|theme|comments|pivotcacherecords|persons?\/|^customxml|^docprops/i;
const NAME = 31;

/** Parts that may hold a formula with this word in it, but for the workbook's own. */
function* partsWith(parts: Parts, word: string): Generator<string> {
  // How the word is spelled in XML is not known where it holds such signs: its longest piece without them will do.
  const [piece = ''] = word
    .toLowerCase()
    .split(/['&<>"\s]/)
    .sort((a, b) => b.length - a.length);
  const keys = reachable(parts);
  for (const name of parts.names()) {
    const key = name.toLowerCase();
    if (!keys.has(key) || !/\.(?:xml|vml)$/.test(key) || NONE.test(key)) continue;
    if (key === parts.workbookPart.toLowerCase() || !parts.text(name).toLowerCase().includes(piece)) continue;
    yield name;
  }
}

/** Throws HostError 'unsupported' when Excel would not take a name for a sheet. */
function refuseName(workbook: WorkbookText, from: string, to: string): void {
  const isAllowed = to.length > 0 && to.length <= NAME && !/[[\]:*?/\\]|^'|'$/.test(to);
  if (!isAllowed) throw new HostError('unsupported', { sheet: to, reason: 'sheet name' });
  const isTaken = workbook
    .lines()
    .some(({ name }) => name !== from && name.toLowerCase() === to.toLowerCase());
  if (isTaken) throw new HostError('unsupported', { sheet: to, reason: 'exists' });
}

/** Calls a sheet otherwise: everything in the workbook that refers to it follows. */
export function renameSheet(parts: Parts, workbook: WorkbookText, from: string, to: string): void {
  if (workbook.isStructureProtected) throw new HostError('protected', { reason: 'structure' });
  refuseName(workbook, from, to);
  const follow = (formula: string): string => withSheetRenamed(formula, from, to);
  for (const part of partsWith(parts, from)) {
    const text = withFormulas(parts.text(part), part, follow);
    parts.set(part, /pivotcachedefinition/i.test(part) ? withPivotSource(text, part, from, to) : text);
  }
  workbook.renameSheet(from, to);
  workbook.changeNames(follow);
  const properties = parts.links('').find(({ type }) => type.endsWith('/extended-properties'))?.target;
  if (properties !== undefined && parts.has(properties)) {
    parts.set(properties, withTitle(parts.text(properties), properties, from, to));
  }
}

/** Where a pivot table takes its figures from. */
function withPivotSource(source: string, part: string, from: string, to: string): string {
  const xml = new XmlReader(source, part);
  const splices = new Splices(source);
  while (xml.next()) {
    const isSource = xml.token === 'open' && (xml.name === 'worksheetSource' || xml.name === 'rangeSet');
    if (!isSource || xml.attribute('sheet')?.toLowerCase() !== from.toLowerCase()) continue;
    // With an id it is a sheet of another workbook.
    if (xml.prefixedAttribute('id') !== undefined) continue;
    splices.replace(xml.start, xml.end, setAttribute(source.slice(xml.start, xml.end), 'sheet', to));
  }
  return splices.apply();
}

/** The list of sheets and of their names in a workbook's properties, which file managers show. */
function withTitle(source: string, part: string, from: string, to: string): string {
  const xml = new XmlReader(source, part);
  const splices = new Splices(source);
  const was = `${quotedSheet(from)}!`;
  while (xml.next()) {
    if (xml.token !== 'open' || xml.name !== 'lpstr' || xml.isSelfClosing) continue;
    const at = xml.end;
    const text = fromXstring(xml.textContent());
    if (text === from) splices.replace(at, xml.start, escapeText(to));
    else if (text.startsWith(was)) {
      splices.replace(at, xml.start, escapeText(`${quotedSheet(to)}!${text.slice(was.length)}`));
    }
  }
  return splices.apply();
}

/** Has the formulas of a workbook name columns of its tables by their new names. */
export function renameColumns(
  parts: Parts,
  workbook: WorkbookText,
  renamed: readonly RenamedColumns[],
): void {
  if (renamed.length === 0) return;
  const follow = (formula: string): string => withColumnsRenamed(formula, renamed);
  const changed = new Set(renamed.flatMap(({ table }) => [...partsWith(parts, table)]));
  for (const part of changed) parts.set(part, withFormulas(parts.text(part), part, follow));
  workbook.changeNames(follow);
}
