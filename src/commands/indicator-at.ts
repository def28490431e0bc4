import type { SelectedCell } from '../hosts/excel/selected-cell.js';
import { contains, parseA1, parseArea } from '../sheet/address.js';
import type { IndicatorRow, Report } from '../taskpane/line/report.js';

/**
 * The indicator a cell belongs to: of those in its row the first that is judged; where each column is an indicator, that
 * of its column. Null where there is none.
 */
export function indicatorAt(report: Report, { sheet, row, column }: SelectedCell): IndicatorRow | null {
  const tables = report.tables.filter((table) => table.sheet === sheet);
  const inRow = report.indicators.filter(
    (each) => each.sheet === sheet && row >= each.firstRow && row <= each.lastRow,
  );
  const isTurned = tables.some(({ kind, range }) => {
    const area = kind === 'transposed' ? parseArea(range) : null;
    return area !== null && contains(area, row, column);
  });
  const own = isTurned ? inRow.filter(({ cell }) => parseA1(cell)?.column === column) : inRow;
  return own.find(({ isBreakdown }) => !isBreakdown) ?? own[0] ?? null;
}
