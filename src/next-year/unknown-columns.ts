import type { Table } from '../layout/table.js';
import { toA1 } from '../sheet/address.js';
import { cellAt, type Sheet } from '../sheet/sheet.js';
import { isLabelWord } from './label-columns.js';
import type { LeftAlone } from './next-year-change.js';
import { isComparing } from './yearly-table.js';

/** The first filled cell of each column nobody knows the meaning of: whether it is to be emptied cannot be told. */
export function unknownColumns(sheet: Sheet, table: Table): LeftAlone[] {
  if (table.kind === 'transposed' || table.kind === 'form') return [];
  const rows = table.records.flatMap(({ firstRow, lastRow }) =>
    Array.from({ length: lastRow - firstRow + 1 }, (_, offset) => firstRow + offset),
  );
  const known = new Set(table.records.flatMap(({ fields }) => fields.map(({ column }) => column)));
  return table.columns.flatMap((column): LeftAlone[] => {
    const { role, header, index, fiscalYear } = column;
    // Where a year heads it, the label is told (令和5・6年度), and rows that tell target from actual are known.
    if (role !== null || header === '' || fiscalYear !== null || known.has(index) || isComparing(column))
      return [];
    const row = rows.find((each) => {
      const cell = cellAt(sheet, each, index);
      return cell.kind !== 'blank' && cell.formula === null && !isLabelWord(cell.text);
    });
    return row === undefined ? [] : [{ reason: 'unknown-column', sheet: sheet.name, cell: toA1(row, index) }];
  });
}
