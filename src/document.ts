import type { ExtractDocument } from './indicator/document.js';
import type { Observation } from './indicator/indicator.js';
import type { Inspection, TableInspection } from './inspection.js';
import type { Checked } from './rules/rule.js';
import { areaToA1, columnName } from './sheet/address.js';

type DocumentObservation = NonNullable<ExtractDocument['tables'][number]['indicators'][number]['target']>;
type DocumentIndicator = ExtractDocument['tables'][number]['indicators'][number];

function observation({
  text,
  kind,
  value,
  unit,
  bound,
  qualifiers,
  fiscalYear,
  cell,
}: Observation): DocumentObservation {
  return { text, kind, value, unit, bound, qualifiers: [...qualifiers], fiscalYear, cell };
}

function orNull(each: Observation | null): DocumentObservation | null {
  return each && observation(each);
}

function indicator({ indicator: read, evaluation }: Checked): DocumentIndicator {
  return {
    id: read.id,
    section: [...read.section],
    program: read.program,
    name: read.name,
    measure: read.measure,
    department: read.department,
    direction: evaluation.direction.direction,
    baseline: orNull(read.baseline),
    target: orNull(read.target),
    actual: orNull(read.actual),
    series: read.series.map((each) => ({ role: each.role, ...observation(each) })),
    achievementRate: evaluation.rate,
    rateFormula: evaluation.formula,
    rateReason: evaluation.reason,
    met: evaluation.met,
    rating: evaluation.rating,
    stated: {
      rate: read.stated.rate?.value ?? null,
      rating: read.stated.rating?.value ?? null,
      met: read.stated.met?.value ?? null,
    },
  };
}

function table({ table: read, checked }: TableInspection): ExtractDocument['tables'][number] {
  const turned = read.kind === 'transposed';
  return {
    sheet: read.sheet,
    range: areaToA1(read.area),
    layout: read.kind,
    profile: read.profile,
    columns: read.columns.flatMap((column) =>
      column.role === null
        ? []
        : [
            {
              role: column.role,
              header: column.header,
              address: turned ? String(column.index + 1) : columnName(column.index),
              fiscalYear: column.fiscalYear,
              confidence: column.confidence,
            },
          ],
    ),
    indicators: checked.map(indicator),
  };
}

/** An inspection in the words of the contract (src/indicator/document.ts). */
export function toDocument(inspection: Inspection): ExtractDocument {
  const ids = new Map(
    inspection.tables.flatMap((each) =>
      each.checked.map(({ indicator: read }) => [read.key, read.id] as const),
    ),
  );
  return {
    schemaVersion: 1,
    workbook: inspection.workbook,
    tables: inspection.tables.map(table),
    findings: inspection.findings.map(({ rule, severity, sheet, cell, message, indicator: key }) => ({
      rule,
      severity,
      sheet,
      cell,
      message,
      indicator: key === null ? null : (ids.get(key) ?? null),
    })),
  };
}
