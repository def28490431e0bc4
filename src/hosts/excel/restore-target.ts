import type { Mark } from '../../sheet/edit.js';
import { rawWrite } from './cell-write.js';
import { drawnOn } from './furniture/drawn-charts.js';
import { NO_FURNITURE } from './furniture/furniture-target.js';
import { PresentFurniture } from './furniture/present-furniture.js';
import { touchedFurniture } from './furniture/restored-furniture.js';
import { dressingsOf } from './looks-run.js';
import { marksOn } from './marks-on.js';
import type { Present, PresentMark } from './present.js';
import { rangesText } from './range-address.js';
import type { Situation } from './situation.js';
import type { SheetStanding } from './standing.js';
import type { OwnSheetTarget, SheetTarget, Target } from './target.js';
import { changesLink, withoutFont } from './write-target.js';
import type { CellChange } from './changes.js';

/**
 * The workbook as it was in a situation, wherever its changes may have touched it since: all of them, some or none.
 * `now`: what is there.
 */
export function restoreTarget(situation: Situation, now: Present): Target {
  const { changes, present: then } = situation;
  const ownSheets: OwnSheetTarget[] = [];
  const sheetsGone: string[] = [];
  const pictured = [...situation.pictures.keys()];
  const isAnyGone = pictured.some((name) => !now.sheets.has(name));
  for (const [name, { before, after }] of changes.ownSheets) {
    const isThere = now.sheets.has(name);
    const picture = situation.pictures.get(name);
    if (before === null && isThere) sheetsGone.push(name);
    // One that was only to be taken out and is still there was not touched, unless its formulas led to one that is gone.
    else if (picture && (after !== null || !isThere || isAnyGone)) {
      const drawnAs = (chart: string) => drawnOn(situation.drawn, name, chart);
      const stood = then.furnitureOn(name) ?? new PresentFurniture(name);
      ownSheets.push(picture.target(stood, isThere ? (now.furnitureOn(name) ?? stood) : null, drawnAs));
    }
  }
  return {
    sheets: [...situation.sheets.values()].map((standing) => sheetTarget(standing, situation, now)),
    // A sheet that comes back takes its place among those that are there by then.
    ownSheets: ownSheets.sort((a, b) => (a.position ?? 0) - (b.position ?? 0)),
    sheetsGone,
    names: [...changes.names.keys()].flatMap((name) => {
      const formula = then.names.get(name) ?? null;
      const present = now.names.get(name) ?? null;
      return formula === present ? [] : [{ name, formula, isThere: present !== null }];
    }),
    settings: changes.settings === undefined ? undefined : { ids: now.settingsIds, xml: then.settingsXml },
  };
}

function sheetTarget(
  standing: SheetStanding,
  { present: then, drawn }: Situation,
  now: Present,
): SheetTarget {
  const { name, cells, marksBefore, marksAfter, furniture } = standing.changes;
  const [marksThen, marksNow] = [then.marksOf(name), now.marksOf(name)];
  const [stood, stands] = [then.furnitureOn(name), now.furnitureOn(name)];
  const all = [...cells.values()];
  const idsThen = new Set(marksThen.map(({ id }) => id));
  const idsNow = new Set(marksNow.map(({ id }) => id));
  const taken = marksOn(marksThen, marksBefore);
  return {
    name,
    writes: all.map((change) => rawWrite(change, standing.cells.raw(change), null)),
    dressings: dressingsOf(
      all
        .filter(({ look }) => look !== null)
        .map((change) => ({ ...change, facets: facetsBefore(change, standing) })),
    ),
    links: all.flatMap((change) => {
      const { row, column, linkBefore } = change;
      const to = (furniture === null ? linkBefore : standing.cells.link(change)) ?? null;
      return changesLink(change, standing.cells) ? [{ row, column, to }] : [];
    }),
    widths: [...standing.widths].map(([column, points]) => ({ column, points })),
    marksGone: marksOn(marksNow, [...marksBefore, ...marksAfter])
      .filter(({ id }) => !idsThen.has(id))
      .map(({ id }) => id),
    marks: taken.filter(({ id }) => !idsNow.has(id)).map((mark) => asMark(mark, marksBefore)),
    furniture:
      furniture && standing.furniture && stood && stands
        ? touchedFurniture(furniture, standing.furniture, stood, stands, (chart) =>
            drawnOn(drawn, name, chart),
          )
        : NO_FURNITURE,
  };
}

/** Fonts are only touched by looks that change them; see `withoutFont`. */
function facetsBefore(change: CellChange, { cells, furniture }: SheetStanding) {
  const facets = cells.facets(change);
  const mayHaveFont = change.look === 'title' || change.look === 'link' || furniture !== null;
  return mayHaveFont ? facets : withoutFont(facets);
}

function asMark({ formula, areas }: PresentMark, known: readonly Mark[]): Mark {
  const severity = known.find((mark) => mark.formula === formula)?.severity ?? 'info';
  return { ranges: rangesText(areas), formula, severity };
}
