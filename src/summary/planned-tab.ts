import type { OwnedCell, OwnedSheet, Width } from '../sheet/edit.js';
import type { OwnedChart, OwnedTable, PrintSetup } from '../sheet/furniture.js';
import { CORNER } from '../writeback/summary-tabs.js';
import type { Arrangement } from './arrange.js';
import type { Places } from './places.js';
import { rowLines } from './row-lines.js';
import type { Tab } from './tab.js';

/** A tab with everything in its place. */
export interface PlannedTab {
  readonly cells: readonly OwnedCell[];
  readonly widths: readonly Width[];
  readonly frozenRows: number;
  readonly tables: readonly OwnedTable[];
  readonly charts: readonly OwnedChart[];
  readonly print: PrintSetup;
  readonly rows: Arrangement;
  readonly columns: Arrangement;
  /** Columns that name a row, best first. */
  readonly labels: readonly string[];
}

/** Fills a tab, once it is arranged. */
export function plannedTab(tab: Tab, rows: Arrangement, columns: Arrangement, places: Places): PlannedTab {
  const { cells, print, tables = [], charts = [] } = tab.fill(places);
  const at = (key: string, lines: Arrangement): number => lines.places.get(key) ?? 0;
  const keys = [
    ...tab.rows.map((row) => ({ row, column: CORNER, text: row })),
    ...tab.columns.map(({ key }) => ({ row: CORNER, column: key, text: key })),
  ];
  return {
    cells: [
      ...keys.map(({ row, column, text }): OwnedCell => ({
        row: at(row, rows),
        column: at(column, columns),
        content: { kind: 'text', text },
        look: 'plain',
      })),
      ...cells.map(({ row, column, ...cell }): OwnedCell => ({
        ...cell,
        row: at(row, rows),
        column: at(column, columns),
      })),
    ],
    widths: tab.columns.map(({ key, width }) => ({ column: at(key, columns), width })),
    frozenRows: at(tab.frozenThrough, rows) + 1,
    tables,
    charts,
    print,
    rows,
    columns,
    labels: ['indicator', 'label', ...tab.columns.map(({ key }) => key)],
  };
}

/** A tab that is not there yet. */
export function newTab({
  cells,
  widths,
  frozenRows,
  tables,
  charts,
  print,
  rows,
  columns,
}: PlannedTab): OwnedSheet {
  const width = new Map(widths.map((each) => [each.column, each.width ?? undefined]));
  return {
    cells,
    widths,
    frozenRows,
    lines: rowLines(cells, (column) => width.get(column)),
    hiddenRows: [rows.places.get(CORNER) ?? 0],
    hiddenColumns: [columns.places.get(CORNER) ?? 0],
    tables,
    charts,
    print,
  };
}
