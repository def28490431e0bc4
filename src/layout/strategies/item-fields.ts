import { readRowLabel, type HeaderReading } from '../header-text.js';
import { seenAt } from '../body.js';
import type { Role } from '../role.js';
import type { ColumnRole, Field } from '../table.js';
import type { TableDraft } from './strategy.js';
import type { DataRow } from './walk.js';

/** Columns that say what an item is; their first cell counts for all rows of the item. */
const ITEM_ROLES: readonly Role[] = ['id', 'name', 'program', 'unit', 'department', 'direction'];

/** Header readings over a 0-based column, top down. */
export function pathOf(draft: TableDraft, column: number): readonly HeaderReading[] {
  const band = draft.bands[0];
  return band?.paths[column - band.left] ?? [];
}

/** The field one cell is, merges resolved; none where it is blank. `year` is that of its row label, if any. */
export function field(
  draft: TableDraft,
  row: number,
  index: number,
  role: Role,
  column: ColumnRole,
  year: number | null,
): Field[] {
  const seen = seenAt(draft.sheet, row, index);
  if (seen.cell.text.trim() === '') return [];
  return [
    {
      role,
      row: seen.row,
      column: seen.column,
      cell: seen.cell,
      header: column.header,
      headerYear: year ?? column.fiscalYear,
      headerUnit: column.unit,
      holdsDepartment: column.holdsDepartment,
    },
  ];
}

/** Two header rows over one column, each for one row of the item (事務事業名 over 事務事業の概要). */
function headedRowByRow(
  draft: TableDraft,
  column: ColumnRole,
  rows: number,
): readonly HeaderReading[] | null {
  const band = draft.bands[0];
  const path = pathOf(draft, column.index);
  if (!band || path.length !== rows || path.length !== band.last - band.first + 1 || rows < 2) return null;
  const spansOne = path.every(
    (reading) => draft.bands[0]?.paths.filter((each) => each.includes(reading)).length === 1,
  );
  return spansOne ? path : null;
}

/** What a column says about an item of several rows. */
export function itemFields(draft: TableDraft, group: readonly DataRow[], column: ColumnRole): Field[] {
  const rowByRow = headedRowByRow(draft, column, group.length);
  if (rowByRow) {
    return group.flatMap((data, index) => {
      const role = rowByRow[index]?.candidates[0]?.role;
      return role
        ? field(draft, data.row, column.index, role, column, rowByRow[index]?.fiscalYear ?? null)
        : [];
    });
  }
  const role = column.role;
  if (role === null || role === 'section') return [];
  for (const data of group) {
    const found = field(draft, data.row, column.index, role, column, null);
    if (found.length > 0 && (ITEM_ROLES.includes(role) || data === group[0])) return found;
  }
  return [];
}

/** Texts of the section columns (基本目標 | 施策) beside an item. */
export function sectionTexts(draft: TableDraft, first: DataRow): string[] {
  return draft.columns.flatMap((column) => {
    if (column.role !== 'section') return [];
    const text = seenAt(draft.sheet, first.row, column.index).cell.text.trim();
    return text === '' || readRowLabel(text, draft.documentYear) ? [] : [text];
  });
}
