import { HostError } from '../../../sheet/host.js';
import { newDimension } from './bounds.js';
import type { CellDesk } from './cell-desk.js';
import { patchColumns } from './columns.js';
import { patchMarks } from './conditional-formats.js';
import { WORKSHEET_ORDER } from './element-order.data.js';
import { linkChanges, patchHyperlinks } from './hyperlinks.js';
import { childOf, insertionPoint, outlineOf, textOfChild, type Outline } from './outline.js';
import { refuseCovered, refuseInside, refuseProtected, typedPlaces } from './refusals.js';
import { patchRows, type RowsResult } from './rows.js';
import { arrayAreas, handOn } from './shared-formulas.js';
import type { SheetWork } from './sheet-work.js';
import { Splices } from './splices.js';
import { surroundings } from './surroundings.js';
import { attributeOf, setAttribute } from './tag.js';

export interface PatchedSheet {
  readonly text: string;
  /** Addresses of formula cells that are formulas no more. */
  readonly lostFormulas: readonly string[];
}

/**
 * A worksheet's text with a sheet's work done. Only the places that change are new. `passesOpen`: a protection without
 * a password is no obstacle; it stays.
 * Throws HostError 'protected' for a protected sheet, 'unsupported' with a reason and a cell where the user's content
 * is in the way, 'malformed' when the part cannot be read.
 */
export function patchSheet(
  source: string,
  part: string,
  work: SheetWork,
  desk: CellDesk,
  passesOpen = false,
): PatchedSheet {
  const splices = new Splices(source);
  const changes = work.rows();
  const first: { rows?: RowsResult; failure?: unknown } = {};
  const around = surroundings(source, part, changes);
  const outline = outlineOf(source, part, (xml) => {
    if (xml.name === 'cols') around.readColumns(xml);
    if (xml.name !== 'sheetData' || changes.size === 0) return;
    try {
      first.rows = patchRows(xml, splices, changes, desk, around);
    } catch (error) {
      // That the sheet is protected or the cell a merged one, which stands further down, is the better thing to say.
      first.failure = error;
    }
  });
  refuseProtected(textOfChild(outline, 'sheetProtection'), passesOpen);
  if (!childOf(outline, 'sheetData')) throw new HostError('malformed', { part, reason: 'no sheetData' });
  refuseCovered(outline, changes);
  const typed = typedPlaces(changes, true);
  if (typed.length > 0) refuseInside(typed, arrayAreas(source, part), 'array formula');
  if (first.failure !== undefined) throw first.failure;
  if (first.rows) patchDimension(outline, splices, first.rows);
  const { widths } = work;
  if (widths.size > 0) {
    replaceChild(outline, splices, 'cols', (cols) => patchColumns(cols, outline.prefix, widths, part));
  }
  const { marks } = work;
  if (marks.added.length + marks.removed.length > 0) patchMarks(outline, splices, marks, desk);
  const links = linkChanges([...changes.values()].flat(), textOfChild(outline, 'hyperlinks'));
  if (links.length > 0) {
    replaceChild(outline, splices, 'hyperlinks', (text) =>
      patchHyperlinks(text, outline.prefix, links, part),
    );
  }
  const text = handOn(splices.apply(), part, first.rows?.lostMasters ?? new Map());
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
