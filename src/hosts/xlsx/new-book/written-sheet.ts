import { toA1 } from '../../../sheet/address.js';
import type { Relations } from './new-relations.js';

export const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const RELATIONS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

/** A part that belongs to a sheet, named within the folder "xl". */
export interface NewPart {
  readonly name: string;
  readonly xml: string;
  /** Its content type. */
  readonly type: string;
  readonly relations?: Relations;
}

/** What the rest of the workbook is to know of a sheet that has been written. */
export interface WrittenSheet {
  readonly relations: Relations;
  readonly parts: readonly NewPart[];
  /** Rows repeated at the head of each printed page. */
  readonly titleRows: { readonly first: number; readonly last: number } | null;
}

/** The part of a sheet up to its columns: what stays in view, and on which side folded columns are opened. */
export function sheetOpening({
  frozenRows,
  isFolded,
}: {
  readonly frozenRows: number;
  readonly isFolded: boolean;
}): string {
  const below = toA1(frozenRows, 0);
  return [
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n',
    `<worksheet xmlns="${MAIN}" xmlns:r="${RELATIONS}">`,
    `<sheetPr>${isFolded ? '<outlinePr summaryRight="0"/>' : ''}<pageSetUpPr fitToPage="1"/></sheetPr>`,
    '<sheetViews><sheetView workbookViewId="0">',
    `<pane ySplit="${frozenRows}" topLeftCell="${below}" activePane="bottomLeft" state="frozen"/>`,
    `<selection pane="bottomLeft" activeCell="${below}" sqref="${below}"/></sheetView></sheetViews>`,
    `<sheetFormatPr defaultRowHeight="18.75"${isFolded ? ' outlineLevelCol="1"' : ''}/>`,
  ].join('');
}
