import type { Inspection } from '../../inspection.js';
import type { Checked } from '../../rules/rule.js';
import { toA1 } from '../../sheet/address.js';
import type { Workbook } from '../../sheet/sheet.js';
import { findOwned } from '../../writeback/ownership.js';
import type { ListedFinding } from './finding-rows.js';
import type { Headline, IndicatorRow, Report } from './report.js';
import { tableReport } from './table-reports.js';

/** The line of one indicator; `findings` is the number of open findings about it. */
export function indicatorRow({ indicator, evaluation }: Checked, findings: number): IndicatorRow {
  const { cells } = indicator;
  return {
    key: indicator.key,
    sheet: indicator.sheet,
    cell: cells.name ?? cells.actual ?? cells.target ?? toA1(indicator.firstRow, 0),
    firstRow: indicator.firstRow,
    lastRow: indicator.lastRow,
    number: indicator.id,
    name: indicator.name,
    measure: indicator.measure,
    section: indicator.section,
    department: indicator.department,
    isBreakdown: indicator.part === 'breakdown',
    target: indicator.target?.text ?? null,
    actual: indicator.actual?.text ?? null,
    rate: evaluation.rate,
    reason: evaluation.reason,
    met: evaluation.met,
    rating: evaluation.rating,
    findings,
  };
}

function headlineOf(inspection: Inspection, checked: readonly Checked[]): Headline {
  const met = checked.filter((item) => item.evaluation.met === true).length;
  const unmet = checked.filter((item) => item.evaluation.met === false).length;
  return {
    tables: inspection.tables.length,
    indicators: checked.length,
    met,
    unmet,
    undecided: checked.length - met - unmet,
    review: inspection.findings.filter(({ severity }) => severity !== 'info').length,
    findings: inspection.findings.length,
  };
}

/** Counts by label in the order of the schemes in force; what has no rating comes last. */
function ratingsOf(inspection: Inspection, checked: readonly Checked[]): Report['ratings'] {
  const counts = new Map<string | null, number>();
  for (const { ratings } of inspection.tables) for (const { label } of ratings) counts.set(label, 0);
  for (const { evaluation } of checked) {
    if (evaluation.rating !== null) counts.set(evaluation.rating, (counts.get(evaluation.rating) ?? 0) + 1);
  }
  const unrated = checked.filter(({ evaluation }) => evaluation.rating === null).length;
  return [
    ...[...counts].map(([label, count]) => ({ label, count })),
    ...(unrated > 0 ? [{ label: null, count: unrated }] : []),
  ];
}

/** What the pane shows of an inspection. */
export function toReport(
  workbook: Workbook,
  inspection: Inspection,
  findings: readonly ListedFinding[],
): Report {
  const sheets = new Map(workbook.sheets.map((sheet) => [sheet.name, sheet]));
  const checked = inspection.tables.flatMap((table) => table.checked);
  const open = new Map<string, number>();
  for (const { indicator } of inspection.findings) {
    if (indicator !== null) open.set(indicator, (open.get(indicator) ?? 0) + 1);
  }
  const owned = findOwned(workbook);
  const read = new Set(inspection.tables.map(({ table }) => table.sheet));
  return {
    workbook: inspection.workbook,
    headline: headlineOf(inspection, checked),
    tables: inspection.tables.map((each) => tableReport(sheets.get(each.table.sheet), each.table, each)),
    weak: inspection.weak.map((table) => tableReport(sheets.get(table.sheet), table, null)),
    findings: findings.map(({ row }) => row),
    indicators: checked.map((item) => indicatorRow(item, open.get(item.indicator.key) ?? 0)),
    ratings: ratingsOf(inspection, checked),
    schemeName: inspection.schemeName,
    protectedSheets: workbook.sheets
      .filter((sheet) => sheet.isProtected && read.has(sheet.name))
      .map((sheet) => sheet.name),
    isStructureProtected: workbook.isStructureProtected,
    hasOwned: owned.names.length > 0 || owned.marks.size > 0,
  };
}
