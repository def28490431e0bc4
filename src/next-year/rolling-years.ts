import type { Role } from '../layout/role.js';
import type { Field, Table } from '../layout/table.js';

/** Headers of last year's figures beside this year's. */
const PREVIOUS = /前年|昨年|前回/;
/** Roles whose years move on; a baseline is of the year it is of. */
const MOVING: readonly Role[] = ['target', 'actual', 'rate', 'rating', 'narrative', 'direction'];

/**
 * The year a field is of: printed above it, or said in words (前年度実績), or this year's where nothing is said. A target
 * without a year may be the plan's last one: null.
 */
export function yearOf(field: Field, documentYear: number | null): number | null {
  if (field.headerYear !== null || documentYear === null) return field.headerYear;
  if (field.role === 'target') return null;
  return field.role === 'actual' && PREVIOUS.test(field.header) ? documentYear - 1 : documentYear;
}

/**
 * The year a table is of: the document's where it has actuals of it, else the latest year with actuals before it. A
 * report of November tells of the fiscal year that ended in March.
 */
export function tableYear(table: Table, documentYear: number | null): number | null {
  const years = new Set<number>();
  for (const { fields } of table.records) {
    for (const field of fields) {
      const year = yearOf(field, documentYear);
      if (field.role === 'actual' && year !== null && field.cell.text.trim() !== '') years.add(year);
    }
  }
  // A form that is not filled in yet has the column all the same.
  const hasColumn = table.columns.some(
    ({ role, fiscalYear }) => fiscalYear === documentYear && (role === 'actual' || table.kind === 'stacked'),
  );
  if (documentYear !== null && (years.has(documentYear) || years.size === 0 || hasColumn))
    return documentYear;
  const earlier = [...years].filter((year) => documentYear === null || year < documentYear);
  return earlier.length === 0 ? documentYear : Math.max(...earlier);
}

/** Years with a place of their own for a role, filled in or not. */
function yearsByRole(table: Table, documentYear: number | null): Map<Role, Set<number>> {
  const years = new Map<Role, Set<number>>(MOVING.map((role) => [role, new Set<number>()]));
  for (const { fields } of table.records) {
    for (const field of fields) {
      const year = yearOf(field, documentYear);
      if (year !== null) years.get(field.role)?.add(year);
    }
  }
  for (const { role, fiscalYear } of table.columns) {
    if (fiscalYear === null || role === 'baseline') continue;
    // Where rows tell target from actual, a year's column is for both.
    const roles = role === null || table.kind === 'stacked' ? [...years.keys()] : [role];
    for (const each of roles) years.get(each)?.add(fiscalYear);
  }
  return years;
}

/**
 * For each role of a table the years that move on: those in a row up to the document's year, where next year's has no
 * place of its own yet. A sheet with all years of a plan side by side keeps them.
 */
export function rollingYears(
  table: Table,
  documentYear: number | null,
): ReadonlyMap<Role, ReadonlySet<number>> {
  const rolling = new Map<Role, ReadonlySet<number>>();
  for (const [role, all] of yearsByRole(table, documentYear)) {
    if (documentYear === null || !all.has(documentYear) || all.has(documentYear + 1)) continue;
    const run = new Set<number>();
    for (let year = documentYear; all.has(year); year--) run.add(year);
    rolling.set(role, run);
  }
  return rolling;
}
