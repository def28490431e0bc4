import type { SheetLayout, Table } from '../layout/table.js';
import type { Edit, InputCell } from '../sheet/edit.js';
import { sameContent } from '../sheet/same-content.js';
import type { Workbook } from '../sheet/sheet.js';
import { figureChanges } from './figure-changes.js';
import type { LeftAlone, NextYearChange } from './next-year-change.js';
import { rollingYears, tableYear } from './rolling-years.js';
import { movedLabel } from './year-label.js';
import { yearChanges } from './year-changes.js';

/** Next year's form as changes to this year's workbook. */
export interface NextYear {
  /** The fiscal year the new form is for; null where the workbook does not say which year it is of. */
  readonly year: number | null;
  readonly changes: readonly NextYearChange[];
  readonly left: readonly LeftAlone[];
  readonly edits: readonly Edit[];
}

/** The last word on each cell, in the order of the sheet; nothing for cells that stay what they are. */
function settled(changes: readonly NextYearChange[]): NextYearChange[] {
  const byCell = new Map<string, NextYearChange>();
  for (const each of changes) {
    const key = `${each.sheet}!${each.row},${each.column}`;
    // A place that takes last year's figure is not emptied, whichever was planned first.
    if (byCell.get(key)?.kind !== 'carried') byCell.set(key, each);
  }
  return [...byCell.values()]
    .filter(({ from, to }) => !sameContent(from, to))
    .sort((a, b) =>
      a.sheet === b.sheet ? a.row - b.row || a.column - b.column : a.sheet < b.sheet ? -1 : 1,
    );
}

function editsOf(changes: readonly NextYearChange[]): Edit[] {
  const sheets = [...new Set(changes.map(({ sheet }) => sheet))];
  return sheets.map((sheet): Edit => {
    const own = changes.filter((each) => each.sheet === sheet);
    const cells = (content: 'from' | 'to'): InputCell[] =>
      own.map((each) => ({ row: each.row, column: each.column, content: each[content] }));
    return { kind: 'input', sheet, before: cells('from'), after: cells('to') };
  });
}

/**
 * Makes next year's form out of this year's workbook, which must be free of what Tenken wrote: years in titles and
 * headers moved on, this year's figures in the place of last year's where there is one, entries emptied, all else kept.
 * Protected sheets are left alone.
 */
export function nextYear(
  workbook: Workbook,
  layouts: readonly { readonly layout: SheetLayout; readonly table: Table }[],
): NextYear {
  const changes: NextYearChange[] = [];
  const left: LeftAlone[] = [];
  const years: number[] = [];
  for (const sheet of workbook.sheets) {
    const own = layouts.filter(({ table }) => table.sheet === sheet.name);
    const [first] = own;
    if (!first) continue;
    if (sheet.isProtected) {
      left.push({ reason: 'protected', sheet: sheet.name, cell: null });
      continue;
    }
    const { documentYear } = first.layout;
    const tables = own.map(({ table }) => table);
    const yearsOf = tables.flatMap((table) => tableYear(table, documentYear) ?? []);
    const year = yearsOf.length === 0 ? null : Math.max(...yearsOf);
    if (year === null) left.push({ reason: 'no-year', sheet: sheet.name, cell: null });
    else {
      years.push(year);
      if (movedLabel(sheet.name, year, (reading) => reading.year === year) !== null)
        left.push({ reason: 'sheet-name', sheet: sheet.name, cell: null });
      const labels = yearChanges(sheet, tables, year, (table) => rollingYears(table, year));
      changes.push(...labels.changes);
      left.push(...labels.left);
    }
    for (const table of tables) {
      const figures = figureChanges(table, year, rollingYears(table, year));
      changes.push(...figures.changes);
      left.push(...figures.left);
    }
  }
  const all = settled(changes);
  return {
    year: years.length === 0 ? null : Math.max(...years) + 1,
    changes: all,
    left,
    edits: editsOf(all),
  };
}
