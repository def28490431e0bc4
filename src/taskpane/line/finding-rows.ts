import type { Inspection } from '../../inspection.js';
import { RULES } from '../../rules/registry.js';
import type { Checked, Finding } from '../../rules/rule.js';
import type { FindingRow, FindingState } from './report.js';

const TITLES = new Map(RULES.map((rule) => [rule.code, rule.title]));

/** One finding with the row that shows it. */
export interface ListedFinding {
  readonly finding: Finding;
  readonly row: FindingRow;
}

/** The indicators of an inspection by their keys. */
export function byKey(inspection: Inspection): ReadonlyMap<string, Checked> {
  return new Map(
    inspection.tables.flatMap(({ checked }) => checked.map((item) => [item.indicator.key, item] as const)),
  );
}

/** Name of an indicator as lists show it: with the measure where a cell holds several. */
export function nameOf({ indicator }: Checked): string {
  return indicator.measure === null ? indicator.name : `${indicator.name}（${indicator.measure}）`;
}

interface Listed {
  readonly finding: Finding;
  readonly state: FindingState;
  readonly reason: string | null;
}

/** Findings open and set aside, in the order of the sheets, as rows with ids that stay while the figures stay. */
export function listFindings(inspection: Inspection, items: ReadonlyMap<string, Checked>): ListedFinding[] {
  const all: Listed[] = [
    ...inspection.findings.map((finding) => ({ finding, state: 'open' as const, reason: null })),
    ...inspection.setAside,
  ];
  const seen = new Map<string, number>();
  return all.map(({ finding, state, reason }) => {
    const base = JSON.stringify([finding.rule, finding.sheet, finding.cell, finding.indicator, finding.data]);
    const again = seen.get(base) ?? 0;
    seen.set(base, again + 1);
    const item = finding.indicator === null ? undefined : items.get(finding.indicator);
    const row: FindingRow = {
      id: again === 0 ? base : `${base}#${again}`,
      rule: finding.rule,
      severity: finding.severity,
      title: TITLES.get(finding.rule) ?? { ja: finding.rule, en: finding.rule },
      message: finding.message,
      sheet: finding.sheet,
      cell: finding.cell,
      indicator: finding.indicator,
      number: item?.indicator.id ?? null,
      name: item ? nameOf(item) : null,
      section: item?.indicator.section ?? [],
      department: item?.indicator.department ?? null,
      state,
      setAsideBecause: reason,
      isFixable: finding.fix !== null,
    };
    return { finding, row };
  });
}
