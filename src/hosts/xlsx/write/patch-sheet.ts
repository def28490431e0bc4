import { toA1 } from '../../../sheet/address.js';
import { HostError } from '../../../sheet/host.js';
import { clampedArea } from '../areas.js';
import { isTrue } from '../xml-values.js';
import { XmlReader } from '../xml.js';
import { newDimension } from './bounds.js';
import type { CellDesk } from './cell-desk.js';
import { patchColumns } from './columns.js';
import { patchMarks } from './conditional-formats.js';
import { WORKSHEET_ORDER } from './element-order.data.js';
import { changesLink, patchHyperlinks } from './hyperlinks.js';
import { childOf, insertionPoint, outlineOf, textOfChild, type Outline } from './outline.js';
import type { CellChange } from './rewrite-cell.js';
import { patchRows, type RowChanges, type RowsResult } from './rows.js';
import type { SheetWork } from './sheet-work.js';
import { Splices } from './splices.js';
import { attributeOf, setAttribute } from './tag.js';

export interface PatchedSheet {
  readonly text: string;
  /** Addresses of formula cells that are formulas no more. */
  readonly lostFormulas: readonly string[];
}

/**
 * A worksheet's text with a sheet's work done. Only the places that change are new.
 * Throws HostError 'protected' for a protected sheet, 'unsupported' with a reason and a cell where the user's content
 * is in the way, 'malformed' when the part cannot be read.
 */
export function patchSheet(source: string, part: string, work: SheetWork, desk: CellDesk): PatchedSheet {
  const splices = new Splices(source);
  const changes = work.rows();
  const first: { rows?: RowsResult; failure?: unknown } = {};
  const outline = outlineOf(source, part, (xml) => {
    if (xml.name !== 'sheetData' || changes.size === 0) return;
    try {
      first.rows = patchRows(xml, splices, changes, desk);
    } catch (error) {
      // That the sheet is protected, which stands further down, is the better thing to say.
      first.failure = error;
    }
  });
  const protection = textOfChild(outline, 'sheetProtection');
  if (protection !== undefined && isTrue(attributeOf(protection, 'sheet'))) throw new HostError('protected');
  if (first.failure !== undefined) throw first.failure;
  if (!childOf(outline, 'sheetData')) throw new HostError('malformed', { part, reason: 'no sheetData' });
  refuseCovered(outline, changes);
  if (first.rows) patchDimension(outline, splices, first.rows);
  const { widths } = work;
  if (widths.size > 0) {
    replaceChild(outline, splices, 'cols', (cols) => patchColumns(cols, outline.prefix, widths, part));
  }
  const { marks } = work;
  if (marks.added.length + marks.removed.length > 0) patchMarks(outline, splices, marks, desk);
  const links = [...changes.values()].flat().filter(changesLink);
  if (links.length > 0) {
    replaceChild(outline, splices, 'hyperlinks', (text) =>
      patchHyperlinks(text, outline.prefix, links, part),
    );
  }
  const text = splices.apply();
  if (first.rows) refuseOrphans(text, part, first.rows.lostMasters);
  return { text, lostFormulas: first.rows?.lostFormulas ?? [] };
}

function patchDimension(outline: Outline, splices: Splices, { before, after }: RowsResult): void {
  const child = childOf(outline, 'dimension');
  const element = textOfChild(outline, 'dimension');
  if (!child || element === undefined) return;
  const dimension = newDimension(attributeOf(element, 'ref') ?? '', before, after);
  if (dimension !== null) splices.replace(child.start, child.end, setAttribute(element, 'ref', dimension));
}

function replaceChild(
  outline: Outline,
  splices: Splices,
  name: string,
  change: (element: string | undefined) => string,
): void {
  const child = childOf(outline, name);
  const text = change(textOfChild(outline, name));
  if (child) splices.replace(child.start, child.end, text);
  else splices.insert(insertionPoint(outline, name, WORKSHEET_ORDER), text);
}

/** Throws when something is to be written under a merged area, where nobody would see it. */
function refuseCovered({ source, part, children }: Outline, changes: RowChanges): void {
  const merges = children.find(({ name }) => name === 'mergeCells');
  if (!merges) return;
  const writes = ({ after }: CellChange): boolean => after.content.kind !== 'blank';
  const rows = [...changes].filter(([, cells]) => cells.some(writes));
  const xml = new XmlReader(source.slice(merges.start, merges.end), part);
  xml.next();
  while (xml.nextChild(1)) {
    const area = xml.name === 'mergeCell' ? clampedArea(xml.attribute('ref') ?? '') : null;
    if (!area) continue;
    for (let at = firstFrom(rows, area.top); at < rows.length; at++) {
      const [row, cells] = rows[at] ?? [area.bottom + 1, []];
      if (row > area.bottom) break;
      const covered = cells.find(
        (cell) =>
          writes(cell) &&
          cell.column >= area.left &&
          cell.column <= area.right &&
          (row !== area.top || cell.column !== area.left),
      );
      if (covered) throw new HostError('unsupported', { reason: 'merged', cell: toA1(row, covered.column) });
    }
  }
}

/** Index of the first row not above `top`, rows ascending. */
function firstFrom(rows: readonly (readonly [number, unknown])[], top: number): number {
  let low = 0;
  let high = rows.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((rows[middle]?.[0] ?? 0) < top) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Throws when a cell still borrows a shared formula that was spelled out in a cell now changed. */
function refuseOrphans(text: string, part: string, groups: ReadonlySet<string>): void {
  if (groups.size === 0) return;
  const xml = new XmlReader(text, part);
  while (xml.next()) {
    if (xml.name !== 'f' || xml.attribute('t') !== 'shared') continue;
    if (groups.has(xml.attribute('si') ?? '')) {
      throw new HostError('unsupported', { reason: 'shared formula' });
    }
  }
}
