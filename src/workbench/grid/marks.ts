import { contains, parseArea, type Area } from '../../sheet/address.js';
import type { Sheet } from '../../sheet/sheet.js';

export type Severity = 'error' | 'warning' | 'info';

const MARK = /^N\("Tenken:(error|warning|info)"\)=0$/;

/** Tenken's marks of a sheet by row. */
export interface MarkMap {
  readonly at: (row: number, column: number) => Severity | undefined;
}

/** Whole columns or rows that a file may name are not walked further than this. */
const MAX_ROWS = 2_000_000;

/** The conditional formats of a sheet that Tenken wrote, ready to be asked by cell; others show nothing here. */
export function marksOf({ conditionalFormats, rowCount }: Sheet): MarkMap {
  const rows = new Map<number, { area: Area; severity: Severity }[]>();
  let walked = 0;
  for (const { ranges, formula } of conditionalFormats) {
    const severity = MARK.exec(formula ?? '')?.[1] as Severity | undefined;
    if (!severity) continue;
    for (const range of ranges.split(' ')) {
      const area = parseArea(range);
      if (!area) continue;
      for (
        let row = area.top;
        row <= Math.min(area.bottom, rowCount - 1) && walked < MAX_ROWS;
        row++, walked++
      ) {
        const list = rows.get(row);
        if (list) list.push({ area, severity });
        else rows.set(row, [{ area, severity }]);
      }
    }
  }
  return { at: (row, column) => rows.get(row)?.find(({ area }) => contains(area, row, column))?.severity };
}
