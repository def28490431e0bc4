import type { Mark } from '../../sheet/edit.js';
import { rawWrite } from './cell-write.js';
import { dressingsOf } from './looks-run.js';
import { marksOn } from './marks-on.js';
import type { Present, PresentMark } from './present.js';
import { rangesText } from './range-address.js';
import type { Situation } from './situation.js';
import type { SheetStanding } from './standing.js';
import type { OwnSheetTarget, SheetTarget, Target } from './target.js';
import { withoutFont } from './write-target.js';
import type { CellChange } from './changes.js';

/**
 * The workbook as it was in a situation, wherever its changes may have touched it since: all of them, some or none.
 * `now`: what is there.
 */
export function restoreTarget(situation: Situation, now: Present): Target {
  const { changes, present: then } = situation;
  const ownSheets: OwnSheetTarget[] = [];
  const sheetsGone: string[] = [];
  for (const [name, { before, after }] of changes.ownSheets) {
    const isThere = now.sheets.has(name);
    const picture = situation.pictures.get(name);
    if (before === null && isThere) sheetsGone.push(name);
    // One that was only to be taken out and is still there was not touched.
    else if (picture && !(after === null && isThere)) ownSheets.push(picture.target(isThere));
  }
  return {
    sheets: [...situation.sheets.values()].map((standing) =>
      sheetTarget(standing, then.marksOf(standing.changes.name), now.marksOf(standing.changes.name)),
    ),
    ownSheets,
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
  marksThen: readonly PresentMark[],
  marksNow: readonly PresentMark[],
): SheetTarget {
  const { name, cells, marksBefore, marksAfter } = standing.changes;
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
    links: all.flatMap(({ row, column, link, linkBefore }) =>
      link === undefined && linkBefore === undefined ? [] : [{ row, column, to: linkBefore ?? null }],
    ),
    widths: [...standing.widths].map(([column, points]) => ({ column, points })),
    marksGone: marksOn(marksNow, [...marksBefore, ...marksAfter])
      .filter(({ id }) => !idsThen.has(id))
      .map(({ id }) => id),
    marks: taken.filter(({ id }) => !idsNow.has(id)).map((mark) => asMark(mark, marksBefore)),
  };
}

/** Fonts are only touched by looks that change them; see `withoutFont`. */
function facetsBefore(change: CellChange, { cells }: SheetStanding) {
  const facets = cells.facets(change);
  return change.look === 'title' || change.look === 'link' ? facets : withoutFont(facets);
}

function asMark({ formula, areas }: PresentMark, known: readonly Mark[]): Mark {
  const severity = known.find((mark) => mark.formula === formula)?.severity ?? 'info';
  return { ranges: rangesText(areas), formula, severity };
}
