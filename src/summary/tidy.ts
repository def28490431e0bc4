import type { Inspection, TableInspection } from '../inspection.js';
import type { Indicator, Observation } from '../indicator/indicator.js';
import type { Checked, Finding } from '../rules/rule.js';
import { toA1 } from '../sheet/address.js';
import { SECTION_LEVELS, type COLUMNS, type ColumnKey } from './columns.data.js';
import { previousActual } from './previous-actual.js';
import { stableKeys } from './stable-key.js';

type Value<T> = T extends 'string' ? string : T extends 'boolean' ? boolean : number;

/** One indicator with every column by its key; null where the sheet says nothing. */
export type TidyRow = {
  readonly [C in (typeof COLUMNS)[number] as C['key']]: Value<C['type']> | null;
};

/** Keys of the columns of one figure. */
type FigureColumn = 'baseline' | 'target' | 'actual' | 'previous';
type FigureKey<F extends FigureColumn> = Extract<ColumnKey, `${F}_${string}`>;

function figure<F extends FigureColumn>(name: F, seen: Observation | null): Pick<TidyRow, FigureKey<F>> {
  return {
    [`${name}_text`]: seen?.text ?? null,
    [`${name}_value`]: seen?.value ?? null,
    [`${name}_unit`]: seen?.unit ?? null,
    [`${name}_year`]: seen?.fiscalYear ?? null,
    [`${name}_cell`]: seen?.cell ?? null,
  } as Pick<TidyRow, FigureKey<F>>;
}

function sections(section: readonly string[]): Pick<TidyRow, `section${1 | 2 | 3 | 4 | 5}`> {
  const deepest = section.slice(SECTION_LEVELS - 1).join(' ');
  const at = (level: number): string | null => section[level - 1] ?? null;
  return {
    section1: at(1),
    section2: at(2),
    section3: at(3),
    section4: at(4),
    section5: deepest === '' ? null : deepest,
  };
}

function tidyRow(
  inspection: Inspection,
  { schemeName }: TableInspection,
  { indicator, evaluation }: Checked,
  key: string,
  findings: readonly Finding[],
): TidyRow {
  const { stated } = indicator;
  return {
    workbook: inspection.workbook,
    sheet: indicator.sheet,
    key,
    row: indicator.firstRow + 1,
    cell: indicator.cells.name ?? toA1(indicator.firstRow, 0),
    number: indicator.id,
    ...sections(indicator.section),
    program: indicator.program,
    indicator: indicator.name,
    measure: indicator.measure,
    part: indicator.part,
    department: indicator.department,
    direction: evaluation.direction.direction,
    ...figure('baseline', indicator.baseline),
    ...figure('target', indicator.target),
    ...figure('actual', indicator.actual),
    ...figure('previous', previousActual(indicator)),
    rate: evaluation.rate,
    rate_formula: evaluation.formula,
    rate_reason: evaluation.reason,
    met: evaluation.met,
    rating: evaluation.rating,
    scheme: schemeName,
    stated_rate: stated.rate?.value ?? null,
    stated_rating: stated.rating?.value ?? null,
    stated_met: stated.met?.value ?? null,
    narrative: narrativeOf(indicator),
    findings: findings.length,
    errors: findings.filter(({ severity }) => severity === 'error').length,
  };
}

/** A text no longer than this is a rating or a dash, and tells nothing by itself. */
const MARK = 2;

function narrativeOf({ narratives }: Indicator): string | null {
  const texts = [...new Set(narratives.map(({ text }) => text.trim()).filter((text) => text.length > MARK))];
  return texts.length === 0 ? null : texts.join('\n');
}

/** One indicator as it was checked, and its tidy row. */
export interface TidyItem {
  readonly row: TidyRow;
  readonly checked: Checked;
  readonly table: TableInspection;
}

/** The tidy rows of a checked workbook, each with what it was made from, in the order of the sheets. */
export function tidyItems(inspection: Inspection): TidyItem[] {
  const findings = new Map<string, Finding[]>();
  for (const finding of inspection.findings) {
    if (finding.indicator === null) continue;
    const list = findings.get(finding.indicator) ?? [];
    list.push(finding);
    findings.set(finding.indicator, list);
  }
  const all = inspection.tables.flatMap((table) => table.checked.map((checked) => ({ table, checked })));
  const keys = stableKeys(all.map(({ checked }) => checked.indicator));
  return all.map(({ table, checked }, index) => ({
    table,
    checked,
    row: tidyRow(
      inspection,
      table,
      checked,
      keys[index] ?? checked.indicator.key,
      findings.get(checked.indicator.key) ?? [],
    ),
  }));
}

/** One row an indicator, with named columns (`COLUMNS`): what tabs, CSV, JSON Lines and Parquet are made from. */
export function tidy(inspection: Inspection): TidyRow[] {
  return tidyItems(inspection).map(({ row }) => row);
}
