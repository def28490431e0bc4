import type { Inspection } from '../inspection.js';
import { say, type Locale } from '../locales/say.js';
import { columnName } from '../sheet/address.js';
import type { Skipped } from '../writeback/plan.js';
import { layOut } from './output.js';

/** The table of what was read: one line a sheet with tables. */
export function overview(inspections: readonly Inspection[], locale: Locale): string {
  const heads = ['book', 'sheet', 'layout', 'indicators', 'met', 'unmet', 'findings'] as const;
  const rows = inspections.flatMap((inspection) =>
    inspection.tables.map((table) => {
      const met = table.checked.filter((item) => item.evaluation.met === true).length;
      const unmet = table.checked.filter((item) => item.evaluation.met === false).length;
      const keys = new Set(table.checked.map((item) => item.indicator.key));
      const findings = inspection.findings.filter(
        (each) => each.indicator !== null && keys.has(each.indicator),
      ).length;
      const kind = say(locale, `layout.${table.table.kind}`);
      const layout = table.table.profile === null ? kind : `${kind} (${table.table.profile})`;
      return [
        inspection.workbook,
        table.table.sheet,
        layout,
        ...[table.checked.length, met, unmet, findings].map(String),
      ];
    }),
  );
  return layOut([heads.map((head) => say(locale, `cli.col.${head}`)), ...rows], [3, 4, 5, 6]);
}

/** The findings of one book, a line each: place, severity in words, what is wrong, the rule. */
export function listFindings(inspection: Inspection, locale: Locale): string {
  if (inspection.findings.length === 0) return `${inspection.workbook}: ${say(locale, 'sheet.none')}\n\n`;
  const lines = inspection.findings.map(
    (each) =>
      `  ${each.sheet}!${each.cell}  [${say(locale, `severity.${each.severity}`)}] ${each.message} (${each.rule})`,
  );
  return `${inspection.workbook}\n${lines.join('\n')}\n\n`;
}

/** What was not understood or not written, so that nothing is passed over in silence. */
export function listNotices(inspection: Inspection, skipped: readonly Skipped[], locale: Locale): string[] {
  const weak = inspection.weak.map((table) =>
    say(locale, 'cli.weak', { sheet: table.sheet, percent: Math.round(table.score * 100) }),
  );
  const unread = inspection.tables.flatMap(({ table }) => {
    const columns = table.columns.filter(
      (column) => column.role === null && column.header !== '' && column.evidence.length === 0,
    );
    if (columns.length === 0) return [];
    const names = columns.map((column) => `${columnName(column.index)}「${column.header}」`).join('・');
    return [say(locale, 'cli.unread-columns', { sheet: table.sheet, columns: names })];
  });
  const locked = skipped.map((each) =>
    each.reason === 'protected-sheet'
      ? say(locale, 'cli.skipped-protected', { sheet: each.sheet ?? '' })
      : say(locale, 'cli.skipped-structure'),
  );
  return [...weak, ...unread, ...locked];
}
