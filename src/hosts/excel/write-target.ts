import type { OwnedSheet } from '../../sheet/edit.js';
import { LOOKS } from '../../sheet/looks.data.js';
import { isNothing } from '../../sheet/same-content.js';
import type { CellStates } from './cell-states.js';
import { cellWrite } from './cell-write.js';
import { fills, type CellChange, type Changes } from './changes.js';
import { pointsOf } from './column-width.js';
import { facetsOf, type Facets } from './facets.js';
import { NO_FURNITURE } from './furniture/furniture-target.js';
import { changedFurniture, newFurniture } from './furniture/written-furniture.js';
import { dressingsOf } from './looks-run.js';
import { marksOn } from './marks-on.js';
import type { Originals } from './originals.js';
import { settingsXml } from './settings-xml.js';
import type { SheetStanding } from './standing.js';
import type { LinkedCell, OwnSheetTarget, SheetTarget, Target } from './target.js';
import type { Situation } from './situation.js';

const USUAL_SIZE = 11;

/** What edits make of the workbook as it stands. */
export function writeTarget(changes: Changes, situation: Situation, originals: Originals): Target {
  const { present } = situation;
  const own = [...changes.ownSheets];
  return {
    sheets: [...situation.sheets.values()].map((standing) => sheetTarget(standing, situation, originals)),
    ownSheets: own.flatMap(([name, { after }]) =>
      after === null ? [] : [ownSheetTarget(name, after, present.sheets.has(name), situation)],
    ),
    sheetsGone: own.flatMap(([name, { after }]) =>
      after === null && present.sheets.has(name) ? [name] : [],
    ),
    names: [...changes.names].map(([name, refersTo]) => ({
      name,
      formula: refersTo === null ? null : `=${refersTo}`,
      isThere: present.names.has(name),
    })),
    settings:
      changes.settings === undefined
        ? undefined
        : { ids: present.settingsIds, xml: changes.settings === null ? null : settingsXml(changes.settings) },
  };
}

function sheetTarget(standing: SheetStanding, situation: Situation, originals: Originals): SheetTarget {
  const { name, cells, widths, marksBefore, marksAfter } = standing.changes;
  const states = standing.cells;
  const size = sizeOf(states.facets(standing.untouched));
  const all = [...cells.values()];
  const owned = all.filter((change) => change.look !== null);
  const { furniture } = standing.changes;
  const now = situation.present.furnitureOn(name);
  return {
    name,
    writes: all.map((change) => {
      const was = states.raw(change).format;
      return cellWrite(change, change.after, was, formatFor(change, was, name, standing, originals));
    }),
    dressings: dressingsOf(
      owned.map((change) => ({ ...change, facets: looksFor(change, name, standing, originals, size) })),
    ),
    links: all.flatMap((change) => (changesLink(change, states) ? [linkAfter(change)] : [])),
    widths: [...widths].map(([column, width]) => ({
      column,
      points: width === null ? null : pointsOf(width, standing.digit),
    })),
    marksGone: marksOn(situation.present.marksOf(name), marksBefore).map(({ id }) => id),
    marks: marksAfter,
    furniture:
      furniture && standing.furniture && now
        ? changedFurniture(furniture, standing.furniture, now)
        : NO_FURNITURE,
  };
}

/** True for a cell whose link is set, or goes with its content. */
export function changesLink(change: CellChange, states: CellStates): boolean {
  const { link, linkBefore } = change;
  return link !== undefined || linkBefore !== undefined || states.link(change) !== undefined;
}

function linkAfter({ row, column, link }: CellChange): LinkedCell {
  return { row, column, to: link ?? null };
}

/** Cells that are emptied look again as before Tenken wrote there, as far as this session knows, else like untouched ones. */
function looksFor(
  change: CellChange,
  sheet: string,
  { cells, untouched, furniture }: SheetStanding,
  originals: Originals,
  size: number,
): Facets {
  if (fills(change)) return facetsOf(change.look ?? 'plain', size);
  if (isNothing(change.before)) return {};
  const facets = originals.at(sheet, change)?.facets ?? cells.facets(untouched);
  return furniture === null ? withoutFont(facets) : facets;
}

function formatFor(
  change: CellChange,
  was: string,
  sheet: string,
  { cells, untouched }: SheetStanding,
  originals: Originals,
): string {
  if (change.look === null || (!fills(change) && isNothing(change.before))) return was;
  if (fills(change)) return LOOKS[change.look].numberFormat ?? 'General';
  return originals.at(sheet, change)?.format ?? cells.raw(untouched).format;
}

/** Size, colour and underline are only touched on sheets of Tenken's: set again they would lose the workbook's theme. */
export function withoutFont({ bold, fill, borders, horizontal, vertical, wraps }: Facets): Facets {
  const told = { bold, fill, borders, horizontal, vertical, wraps };
  return Object.fromEntries(Object.entries(told).filter(([, each]) => each !== undefined));
}

function sizeOf({ size }: Facets): number {
  return size ?? USUAL_SIZE;
}

function ownSheetTarget(
  name: string,
  sheet: OwnedSheet,
  isThere: boolean,
  { digit, size }: Situation,
): OwnSheetTarget {
  const { cells, widths, frozenRows } = sheet;
  return {
    name,
    isThere,
    frozenRows,
    position: null,
    writes: cells
      .filter(({ content }) => !isNothing(content))
      .map((cell) => cellWrite(cell, cell.content, 'General', LOOKS[cell.look].numberFormat ?? 'General')),
    dressings: dressingsOf(cells.map((cell) => ({ ...cell, facets: facetsOf(cell.look, size) }))),
    links: cells.flatMap(({ row, column, link }) => (link === undefined ? [] : [{ row, column, to: link }])),
    widths: widths.map(({ column, width }) => ({
      column,
      points: width === null ? null : pointsOf(width, digit),
    })),
    furniture: newFurniture(sheet),
  };
}
