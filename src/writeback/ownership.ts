import { parseArea, type Area } from '../sheet/address.js';
import { contentOf } from '../sheet/content-of.js';
import type { Mark, OwnedCell } from '../sheet/edit.js';
import { cellAt, type ConditionalFormat, type Sheet, type Workbook } from '../sheet/sheet.js';
import { inQuotes } from '../sheet/sheet-in-formula.js';
import type { Cell } from '../sheet/cell.js';
import { contains } from '../sheet/address.js';

/**
 * What Tenken owns in a workbook is marked by hidden defined names, which Excel moves along when rows or columns are
 * inserted. `_tenken_columns_N[_w]` covers the columns beside a table (`_w`: their widths are Tenken's too),
 * `_tenken_sheet_N` stands on a sheet Tenken added. Its conditional formats carry a formula that names it.
 */
export const COLUMNS_NAME = /^_tenken_columns_([0-9]{1,4})(_w)?$/;
export const SHEET_NAME = /^_tenken_sheet_([0-9]{1,4})$/;
/** Marks a summary tab; summary-tabs.ts says how its cells are told from the user's. */
export const SUMMARY_NAME = /^_tenken_summary_([a-z]{1,20})$/;
const MARK_FORMULA = /^N\("Tenken:(error|warning|info)"\)=0$/;

/** The formula by which a conditional format of Tenken's is known; always true, in every language of Excel. */
export function markFormula(severity: Mark['severity']): string {
  return `N("Tenken:${severity}")=0`;
}

export interface OwnedColumns {
  readonly name: string;
  readonly sheet: string;
  readonly area: Area;
  readonly ownsWidths: boolean;
}

export interface Ownership {
  readonly columns: readonly OwnedColumns[];
  /** Sheets Tenken added, with the name that marks each. */
  readonly sheets: readonly { readonly name: string; readonly sheet: string }[];
  /** Tenken's conditional formats by sheet. */
  readonly marks: ReadonlyMap<string, readonly Mark[]>;
  /** Hidden names of Tenken's, whether what they point at still exists or not. */
  readonly names: readonly { readonly name: string; readonly refersTo: string }[];
}

/** `'主な事業'!$H$5:$J$130` → sheet and area; null when it is no plain reference (#REF! after a deletion). */
export function parseReference(reference: string): { sheet: string; area: Area } | null {
  const at = reference.lastIndexOf('!');
  if (at < 1) return null;
  const raw = reference.slice(0, at);
  const sheet = raw.startsWith("'") && raw.endsWith("'") ? raw.slice(1, -1).replaceAll("''", "'") : raw;
  const area = parseArea(reference.slice(at + 1));
  return area ? { sheet, area } : null;
}

/** ('主な事業', "$H$5") → `'主な事業'!$H$5`; quotes in the sheet's name are doubled. */
export function reference(sheet: string, address: string): string {
  return `${inQuotes(sheet)}!${address}`;
}

function markOf(format: ConditionalFormat): Mark | null {
  const severity = MARK_FORMULA.exec(format.formula ?? '')?.[1];
  if (severity !== 'error' && severity !== 'warning' && severity !== 'info') return null;
  return { ranges: format.ranges, formula: format.formula ?? '', severity };
}

/** Everything in a workbook that is Tenken's. */
export function findOwned(workbook: Workbook): Ownership {
  const names = workbook.definedNames.filter(
    (each) => COLUMNS_NAME.test(each.name) || SHEET_NAME.test(each.name),
  );
  const present = new Set(workbook.sheets.map((sheet) => sheet.name));
  const columns: OwnedColumns[] = [];
  const sheets: { name: string; sheet: string }[] = [];
  for (const each of names) {
    const target = parseReference(each.refersTo);
    if (!target || !present.has(target.sheet)) continue;
    if (SHEET_NAME.test(each.name)) sheets.push({ name: each.name, sheet: target.sheet });
    else columns.push({ name: each.name, ...target, ownsWidths: each.name.endsWith('_w') });
  }
  const marks = new Map<string, Mark[]>();
  for (const sheet of workbook.sheets) {
    const own = sheet.conditionalFormats.map(markOf).filter((mark) => mark !== null);
    if (own.length > 0) marks.set(sheet.name, own);
  }
  return { columns, sheets, marks, names };
}

function withoutColumns(sheet: Sheet, columns: readonly OwnedColumns[]): Sheet {
  if (columns.length === 0) return sheet;
  const cells = sheet.cells.map((row, r) =>
    row?.map((cell, c): Cell | undefined =>
      columns.some(({ area }) => contains(area, r, c)) ? undefined : cell,
    ),
  );
  const columnWidths = new Map(sheet.columnWidths);
  for (const { area, ownsWidths } of columns) {
    for (let column = area.left; ownsWidths && column <= area.right; column++) columnWidths.delete(column);
  }
  return { ...sheet, cells, columnWidths };
}

/**
 * The workbook as if Tenken had never been there: what is recognised, so that a second run sees what the first saw.
 * A summary tab is left out whole, with what the user wrote on it: indicators are not read from their own summary.
 */
export function withoutOwned(workbook: Workbook): Workbook {
  const owned = findOwned(workbook);
  const summaries = workbook.definedNames.filter(({ name }) => SUMMARY_NAME.test(name));
  if (owned.names.length + summaries.length === 0 && owned.marks.size === 0) return workbook;
  const added = new Set([
    ...owned.sheets.map((each) => each.sheet),
    ...summaries.map(({ refersTo }) => parseReference(refersTo)?.sheet),
  ]);
  const names = new Set([...owned.names, ...summaries].map(({ name }) => name));
  return {
    ...workbook,
    definedNames: workbook.definedNames.filter((each) => !names.has(each.name)),
    sheets: workbook.sheets
      .filter((sheet) => !added.has(sheet.name))
      .map((sheet) => ({
        ...withoutColumns(
          sheet,
          owned.columns.filter((each) => each.sheet === sheet.name),
        ),
        conditionalFormats: sheet.conditionalFormats.filter((format) => markOf(format) === null),
      })),
  };
}

/** The filled cells of an area as they stand now, as the `before` of an edit. */
export function ownedCells(sheet: Sheet, area: Area): OwnedCell[] {
  const cells: OwnedCell[] = [];
  for (let row = area.top; row <= Math.min(area.bottom, sheet.rowCount - 1); row++) {
    for (let column = area.left; column <= area.right; column++) {
      const cell = cellAt(sheet, row, column);
      const content = contentOf(cell);
      if (content.kind !== 'blank') cells.push({ row, column, content, look: 'plain' });
    }
  }
  return cells;
}

export { contentOf };
