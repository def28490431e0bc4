import { columnName } from '../../../sheet/address.js';
import type { Job } from '../jobs.js';
import { rowLists } from '../range-address.js';
import { EDGES, MARGINS, type FurnitureTarget, type PageLook } from './furniture-target.js';

const FEW_BYTES = 1_500;
const BREAK_BYTES = 400;

/** Page, page breaks, heights and hidden lines of a sheet; once its cells stand, since fitting rows shows hidden ones. */
export function sheetJobs(name: string, target: FurnitureTarget): Job[] {
  const { page, titleRows, breaks, hiddenRows, hiddenColumns } = target;
  const on = (change: (sheet: Excel.Worksheet) => void, bytes = FEW_BYTES): Job => ({
    bytes,
    ask: ({ workbook }) => {
      change(workbook.worksheets.getItem(name));
      return () => [];
    },
  });
  const [rows, columns] = [rowLists(hiddenRows), hiddenColumns.map(columnName)];
  return [
    ...(page === null ? [] : [on(({ pageLayout }) => layOut(pageLayout, page), 4_000)]),
    ...(titleRows === null || titleRows === undefined
      ? []
      : [
          on((sheet) => sheet.pageLayout.setPrintTitleRows(`$${titleRows.first + 1}:$${titleRows.last + 1}`)),
        ]),
    ...(breaks === null
      ? []
      : [on((sheet) => breakPages(sheet, breaks), FEW_BYTES + BREAK_BYTES * breaks.length)]),
    ...heightJobs(target, on),
    ...rows.flatMap((list) =>
      list.split(',').map((address) => on((sheet) => (sheet.getRange(address).rowHidden = true))),
    ),
    ...columns.map((column) => on((sheet) => (sheet.getRange(`${column}:${column}`).columnHidden = true))),
  ];
}

function layOut(layout: Excel.PageLayout, { orientation, paperSize, zoom, margins, edges }: PageLook): void {
  layout.orientation = orientation as Excel.PageOrientation;
  layout.paperSize = paperSize as Excel.PaperType;
  layout.zoom = zoom;
  for (const margin of MARGINS) layout[margin] = margins[margin];
  const { defaultForAllPages } = layout.headersFooters;
  for (const edge of EDGES) defaultForAllPages[edge] = edges[edge];
}

function breakPages({ horizontalPageBreaks }: Excel.Worksheet, rows: readonly number[]): void {
  horizontalPageBreaks.removePageBreaks();
  for (const row of rows) horizontalPageBreaks.add(`A${row + 1}`);
}

/** Rows of one height together. */
function heightJobs(
  { heights }: FurnitureTarget,
  on: (change: (sheet: Excel.Worksheet) => void, bytes: number) => Job,
): Job[] {
  const groups = new Map<number | null, number[]>();
  for (const [row, points] of heights) {
    const group = groups.get(points);
    if (group) group.push(row);
    else groups.set(points, [row]);
  }
  return [...groups].flatMap(([points, rows]) =>
    rowLists(rows).map((address) =>
      on((sheet) => {
        const { format } = sheet.getRanges(address);
        if (points === null) format.autofitRows();
        else format.rowHeight = points;
      }, FEW_BYTES + address.length),
    ),
  );
}
