import type { Edit, InputCell, OwnedCell } from '../sheet/edit.js';
import { contentOf } from '../sheet/content-of.js';
import { cellAt, type Sheet, type Workbook } from '../sheet/sheet.js';
import { parseReference, SUMMARY_NAME } from './ownership.js';

/**
 * A summary tab carries a hidden row and a hidden column of keys; where both cross stands `CORNER`, and a hidden name
 * points there. What stands at a keyed row and a keyed column is Tenken's, everything else on the tab is the user's:
 * so both are known apart wherever rows and columns were inserted, sorted or moved.
 */
export const CORNER = 'tenken';

/** A summary tab as it stands, with the keys of its rows and columns; null: a line of the user's. */
export interface StandingTab {
  readonly id: string;
  /** The hidden name that marks it, and what it refers to. */
  readonly name: string;
  readonly refersTo: string;
  readonly sheet: Sheet;
  readonly rows: readonly (string | null)[];
  readonly columns: readonly (string | null)[];
}

/** "3:title" claims the first three visible columns of its row, a key without a number all of them. */
export function claimed(rowKey: string): number {
  const match = /^([0-9]{1,3}):/.exec(rowKey);
  return match ? Number(match[1]) : Number.POSITIVE_INFINITY;
}

/** Columns for the user to fill in: below the heading their cells are the user's. */
export function isOpen(columnKey: string): boolean {
  return columnKey.startsWith('+');
}

/** Rows of headings: Tenken's in the open columns too. */
export function isHead(rowKey: string): boolean {
  return /^(?:[0-9]{1,3}:)?head/.test(rowKey);
}

/** Whether the cell at two keys is Tenken's; `index`: which of the visible columns of Tenken's it is, from 0. */
export function isOwnCell(rowKey: string, columnKey: string, index: number): boolean {
  if (rowKey === CORNER || columnKey === CORNER) return true;
  return index < claimed(rowKey) && (!isOpen(columnKey) || isHead(rowKey));
}

/** Names of summary tabs in a workbook, whether the tabs still stand or not. */
export function summaryNames(workbook: Workbook): { readonly name: string; readonly refersTo: string }[] {
  return workbook.definedNames.filter(({ name }) => SUMMARY_NAME.test(name));
}

/** The summary tabs that stand in a workbook. */
export function findSummaryTabs(workbook: Workbook): StandingTab[] {
  return summaryNames(workbook).flatMap(({ name, refersTo }) => {
    const target = parseReference(refersTo);
    const sheet = workbook.sheets.find((each) => each.name === target?.sheet);
    if (!target || !sheet) return [];
    const { top, left } = target.area;
    if (cellAt(sheet, top, left).value !== CORNER) return [];
    return [
      {
        id: SUMMARY_NAME.exec(name)?.[1] ?? '',
        name,
        refersTo,
        sheet,
        rows: keysOf(sheet.rowCount, (row) => cellAt(sheet, row, left).text),
        columns: keysOf(sheet.columnCount, (column) => cellAt(sheet, top, column).text),
      },
    ];
  });
}

/** A key that stands twice (its row was copied) is the first one's. */
function keysOf(count: number, textAt: (line: number) => string): (string | null)[] {
  const seen = new Set<string>();
  return Array.from({ length: count }, (_, line) => {
    const key = textAt(line);
    if (key === '' || seen.has(key)) return null;
    seen.add(key);
    return key;
  });
}

/** The filled cells of a tab: Tenken's, and the user's. */
export function cellsOf({ sheet, rows, columns }: StandingTab): {
  readonly own: readonly OwnedCell[];
  readonly users: readonly InputCell[];
} {
  const own: OwnedCell[] = [];
  const users: InputCell[] = [];
  const visible = visibleIndexes(columns);
  for (let row = 0; row < sheet.rowCount; row++) {
    const rowKey = rows[row] ?? null;
    for (const [column, cell] of (sheet.cells[row] ?? []).entries()) {
      if (cell === undefined || cell.kind === 'blank') continue;
      const columnKey = columns[column] ?? null;
      const isOwn =
        rowKey !== null && columnKey !== null && isOwnCell(rowKey, columnKey, visible[column] ?? 0);
      const content = contentOf(cell);
      if (isOwn) own.push({ row, column, content, look: 'plain' });
      else users.push({ row, column, content });
    }
  }
  return { own, users };
}

/** For each column, how many of Tenken's visible ones stand left of it. */
function visibleIndexes(columns: readonly (string | null)[]): number[] {
  let count = 0;
  return columns.map((key) => (key === null || key === CORNER ? count : count++));
}

/**
 * The edits that take one tab out. With cells of the user's on it the tab stays with them: only what Tenken put there
 * goes, table and charts included.
 */
export function tabRemoval(tab: StandingTab): Edit[] {
  const { own, users } = cellsOf(tab);
  const { sheet, name, refersTo } = tab;
  const unnamed: Edit = { kind: 'name', name, before: refersTo, after: null };
  if (users.length === 0) {
    const before = { cells: own, widths: [], frozenRows: 0 };
    return [{ kind: 'sheet', name: sheet.name, before, after: null }, unnamed];
  }
  const blank = own.map((cell): OwnedCell => ({ ...cell, content: { kind: 'blank' } }));
  const tables = tablesOf(tab);
  return [
    { kind: 'furniture', sheet: sheet.name, before: { tables }, after: { tables: [], charts: [] } },
    { kind: 'cells', sheet: sheet.name, before: own, after: blank },
    unnamed,
  ];
}

/** The edits that take all summary tabs out, and the names of those that are gone. A protected tab stays. */
export function planSummaryRemoval(workbook: Workbook): Edit[] {
  const standing = findSummaryTabs(workbook);
  const names = new Set(standing.map(({ name }) => name));
  const lost = summaryNames(workbook).filter(({ name }) => !names.has(name));
  return [
    ...standing.filter(({ sheet }) => !sheet.isProtected).flatMap(tabRemoval),
    ...lost.map(({ name, refersTo }): Edit => ({ kind: 'name', name, before: refersTo, after: null })),
  ];
}

/** Tenken's tables on a tab. */
export function tablesOf({
  sheet,
}: StandingTab): { name: string; area: Sheet['merges'][number]; columns: string[] }[] {
  return sheet.listObjects
    .filter(({ name }) => name.startsWith('Tenken_'))
    .map(({ name, area }) => ({
      name,
      area,
      columns: Array.from(
        { length: area.right - area.left + 1 },
        (_, index) => cellAt(sheet, area.top, area.left + index).text,
      ),
    }));
}
