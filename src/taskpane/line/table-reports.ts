import type { TableInspection } from '../../inspection.js';
import type { ColumnRole, Table } from '../../layout/table.js';
import { areaToA1, columnName } from '../../sheet/address.js';
import { cellAt, type Sheet } from '../../sheet/sheet.js';
import type { ColumnReport, TableReport } from './report.js';

const SAMPLES = 3;
/** How many cells below a header are looked at for samples: a blank column need not be walked to its end. */
const LOOK = 60;

/** The first filled cells a column (in a transposed table: a row) holds below its header. */
function samplesOf(sheet: Sheet | undefined, table: Table, index: number): string[] {
  if (!sheet) return [];
  const turned = table.kind === 'transposed';
  const isHeader = (at: number): boolean =>
    table.headerBands.some((band) => at >= band.first && at <= band.last);
  const from = turned ? table.area.left : table.area.top;
  const to = Math.min(turned ? table.area.right : table.area.bottom, from + LOOK);
  const samples: string[] = [];
  for (let at = from; at <= to && samples.length < SAMPLES; at++) {
    if (isHeader(at)) continue;
    const text = (turned ? cellAt(sheet, index, at) : cellAt(sheet, at, index)).text.trim();
    if (text !== '') samples.push(text);
  }
  return samples;
}

function columnReport(sheet: Sheet | undefined, table: Table, column: ColumnRole): ColumnReport {
  const { index, header, role, fiscalYear, confidence, evidence } = column;
  const address = table.kind === 'transposed' ? String(index + 1) : columnName(index);
  return { address, header, role, fiscalYear, confidence, evidence, samples: samplesOf(sheet, table, index) };
}

/** What a table was read as; `inspected` is null for one read too unsurely to act on. */
export function tableReport(
  sheet: Sheet | undefined,
  table: Table,
  inspected: TableInspection | null,
): TableReport {
  return {
    sheet: table.sheet,
    range: areaToA1(table.area),
    kind: table.kind,
    profile: table.profile,
    score: table.score,
    indicators: inspected?.checked.length ?? 0,
    schemeName: inspected?.schemeName ?? '',
    columns: table.columns
      .filter(({ header, role }) => header !== '' || role !== null)
      .map((column) => columnReport(sheet, table, column)),
  };
}
