import type { SheetLayout, Table } from '../layout/table.js';
import type { Edit, InputCell } from '../sheet/edit.js';
import { sameContent } from '../sheet/same-content.js';
import type { Workbook } from '../sheet/sheet.js';
import type { Surroundings } from '../sheet/surroundings.js';
import type { LeftAlone, NextYearChange, PrintChange, SheetNameChange } from './next-year-change.js';
import { formOfOtherSheet } from './other-sheet.js';
import { formOfSheet, type SheetForm } from './sheet-form.js';
import { movedSheetName, sheetNameChanges } from './sheet-names.js';
import { yearlyTable } from './yearly-table.js';

/** Next year's form as changes to this year's workbook. */
export interface NextYear {
  /** The fiscal year the new form is for; null where the workbook does not say which year it is of. */
  readonly year: number | null;
  readonly changes: readonly NextYearChange[];
  readonly names: readonly SheetNameChange[];
  readonly prints: readonly PrintChange[];
  readonly left: readonly LeftAlone[];
  readonly edits: readonly Edit[];
}

const NOTHING_AROUND: Surroundings = {
  asides: [],
  printTexts: [],
  hasMacros: false,
  openProtected: [],
  pivotSheets: [],
};

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

function editsOf(
  changes: readonly NextYearChange[],
  prints: readonly PrintChange[],
  names: readonly SheetNameChange[],
): Edit[] {
  const sheets = [...new Set(changes.map(({ sheet }) => sheet))];
  const cells = (own: readonly NextYearChange[], content: 'from' | 'to'): InputCell[] =>
    own.map((each) => ({ row: each.row, column: each.column, content: each[content] }));
  const edits = sheets.flatMap((sheet) =>
    (['input', 'labels'] as const).flatMap((kind): Edit[] => {
      const isOwn = (each: NextYearChange): boolean =>
        each.sheet === sheet && (each.kind === 'year') === (kind === 'labels');
      const own = changes.filter(isOwn);
      return own.length === 0 ? [] : [{ kind, sheet, before: cells(own, 'from'), after: cells(own, 'to') }];
    }),
  );
  // A sheet is found by its name, so that comes last.
  return [
    ...edits,
    ...prints.map((print): Edit => ({ kind: 'print-texts', ...print })),
    ...names.map((name): Edit => ({ kind: 'sheet-name', ...name })),
  ];
}

/**
 * Makes next year's form out of this year's workbook, which must be free of what Tenken wrote: years in titles, headers
 * sheet names and print headers moved on, this year's figures in the place of last year's where there is one, entries emptied, all
 * else kept. Protected sheets, and sheets of earlier years beside this year's, are left alone.
 */
export function nextYear(
  workbook: Workbook,
  layouts: readonly { readonly layout: SheetLayout; readonly table: Table }[],
  around: Surroundings = NOTHING_AROUND,
): NextYear {
  const forms = workbook.sheets.flatMap((sheet): SheetForm[] => {
    const own = layouts.filter(({ table }) => table.sheet === sheet.name);
    const tables = own.map(({ table }) => yearlyTable(table));
    const documentYear = own[0]?.layout.documentYear ?? null;
    return own.length === 0 ? [] : [{ sheet, tables, documentYear }];
  });
  const named = forms.flatMap(({ documentYear }) => documentYear ?? []);
  const latest = named.length === 0 ? null : Math.max(...named);
  // A sheet that names no year is of the workbook's.
  const dated = forms.map((form) => ({ ...form, documentYear: form.documentYear ?? latest }));
  const results = dated.map((form) => ({ form, ...formOfSheet(form, latest, around) }));
  const moved = results.flatMap(({ form: { sheet, documentYear }, year }): SheetNameChange[] => {
    const after = year === null ? null : movedSheetName(sheet.name, year, documentYear);
    return after === null ? [] : [{ before: sheet.name, after }];
  });
  const { names, left } = sheetNameChanges(workbook, moved, around.hasMacros);
  const years = results.flatMap(({ year }) => year ?? []);
  const year = years.length === 0 ? null : Math.max(...years);
  const withTable = new Set(forms.map(({ sheet }) => sheet));
  const others = workbook.sheets
    .filter((sheet) => !withTable.has(sheet) && year !== null)
    .map((sheet) => formOfOtherSheet(sheet, year ?? 0, around.openProtected));
  const all = [...results, ...others];
  const changes = settled(all.flatMap((each) => each.changes));
  const prints = all.flatMap((each) => each.prints);
  return {
    year: year === null ? null : year + 1,
    changes,
    names,
    prints,
    left: [...all.flatMap((each) => each.left), ...left],
    edits: editsOf(changes, prints, names),
  };
}
