import type { ColumnRole, Table, TableRecord } from './table.js';

function mean(tables: readonly Table[]): number {
  const records = tables.reduce((sum, table) => sum + table.records.length, 0);
  return tables.reduce((sum, table) => sum + table.score * table.records.length, 0) / Math.max(1, records);
}

/**
 * Tables read beside each other below one header as one table: what is written back for them stands right of all of
 * them. Records of one row keep their order from left to right. Null without any table.
 */
export function joinTables(tables: readonly Table[]): Table | null {
  const first = tables[0];
  if (!first || tables.length === 1) return first ?? null;
  const columns = new Map<number, ColumnRole>();
  for (const column of tables.flatMap((table) => table.columns)) {
    if (!columns.has(column.index)) columns.set(column.index, column);
  }
  const records: TableRecord[] = tables
    .flatMap((table) => table.records)
    .sort((a, b) => a.firstRow - b.firstRow);
  return {
    ...first,
    area: {
      top: Math.min(...tables.map(({ area }) => area.top)),
      left: Math.min(...tables.map(({ area }) => area.left)),
      bottom: Math.max(...tables.map(({ area }) => area.bottom)),
      right: Math.max(...tables.map(({ area }) => area.right)),
    },
    columns: [...columns.values()].sort((a, b) => a.index - b.index),
    records,
    notes: [...new Set(tables.flatMap((table) => table.notes))],
    score: mean(tables),
  };
}
