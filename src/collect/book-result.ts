import type { Inspection } from '../inspection.js';
import type { Severity } from '../rules/rule.js';
import { ratingsOf } from '../summary/model.js';
import { tidyItems, type TidyRow } from '../summary/tidy.js';
import type { Workbook } from '../sheet/sheet.js';

/** A finding with all its department needs to find the place. */
export interface GatheredFinding {
  readonly sheet: string;
  readonly cell: string;
  readonly severity: Severity;
  readonly rule: string;
  readonly message: string;
  readonly number: string | null;
  readonly indicator: string | null;
  readonly department: string | null;
}

/** A workbook that was read and checked. */
export interface ReadResult {
  readonly status: 'read';
  readonly rows: readonly TidyRow[];
  readonly findings: readonly GatheredFinding[];
  /** Labels of the rating schemes in force, best first. */
  readonly ratings: readonly string[];
  /** Titles of its sheets, as printed. */
  readonly titles: readonly string[];
  /** Sentences about what was passed over. */
  readonly notices: readonly string[];
}

/** What became of one file: read, passed over because Tenken made it, or not readable, with the sentence why. */
export type BookResult =
  | ReadResult
  | { readonly status: 'own' }
  | { readonly status: 'failed'; readonly code: string; readonly message: string };

/** Hidden names of the workbooks Tenken makes new. */
export const COLLECTED_MARK = '_tenken_collected';
export const COMPARED_MARK = '_tenken_compared';

/** True for a workbook Tenken made: its rows stand in other books already. */
export function isOwnWork({ definedNames }: Workbook): boolean {
  return definedNames.some(({ name }) => name === COLLECTED_MARK || name === COMPARED_MARK);
}

/** What of a checked workbook is gathered. */
export function resultOf(inspection: Inspection, notices: readonly string[]): ReadResult {
  const items = tidyItems(inspection);
  const byKey = new Map(items.map(({ checked, row }) => [checked.indicator.key, row]));
  return {
    status: 'read',
    rows: items.map(({ row }) => row),
    findings: inspection.findings.map(({ sheet, cell, severity, rule, message, indicator }) => {
      const row = indicator === null ? undefined : byKey.get(indicator);
      return {
        sheet,
        cell,
        severity,
        rule,
        message,
        number: row?.number ?? null,
        indicator: row?.indicator ?? null,
        department: row?.department ?? null,
      };
    }),
    ratings: ratingsOf(inspection),
    titles: [...new Set(inspection.tables.flatMap(({ layout }) => layout.title ?? []))],
    notices,
  };
}
