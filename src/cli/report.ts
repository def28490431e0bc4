import type { Inspection } from '../inspection.js';
import { say, type Locale } from '../locales/say.js';
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
