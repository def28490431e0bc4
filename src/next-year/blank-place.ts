import type { Role } from '../layout/role.js';
import type { ColumnRole, Field, Table } from '../layout/table.js';
import { BLANK } from '../sheet/cell.js';
import { cellAt, type Sheet } from '../sheet/sheet.js';
import { isOfPlan, yearOf } from './rolling-years.js';

function isColumnOf(
  column: ColumnRole,
  table: Table,
  role: Role,
  year: number,
  documentYear: number,
): boolean {
  const { header, fiscalYear } = column;
  // Where rows tell target from actual, a year's column is for both.
  const isRole = column.role === role || (column.role === null && table.kind === 'stacked');
  const like = { role, header, headerYear: fiscalYear };
  return isRole && !isOfPlan(like) && yearOf(like, documentYear) === year;
}

/** How the filled cells of a column are formatted: a blank one beside them most likely is so, too. */
function formatOf(table: Table, column: number): string | null {
  for (const { fields } of table.records) {
    const filled = fields.find((field) => field.column === column && field.cell.kind === 'number');
    if (filled) return filled.cell.format;
  }
  return null;
}

/**
 * The blank cell where a record's figure of a year would stand, in the row of another year's figure; null where no or
 * several columns are of that year, or the cell holds something else. A field of the table is a filled cell.
 */
export function blankPlace(
  table: Table,
  sheet: Sheet,
  source: Field,
  year: number,
  documentYear: number,
): Field | null {
  const [column, ...others] = table.columns.filter((each) =>
    isColumnOf(each, table, source.role, year, documentYear),
  );
  if (!column || others.length > 0) return null;
  const isTurned = table.kind === 'transposed';
  const row = isTurned ? column.index : source.row;
  const at = isTurned ? source.column : column.index;
  if (cellAt(sheet, row, at).kind !== 'blank') return null;
  const format = formatOf(table, at) ?? source.cell.format;
  return { ...source, row, column: at, header: column.header, cell: { ...BLANK, format } };
}
