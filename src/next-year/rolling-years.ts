import type { Role } from '../layout/role.js';
import type { Field, Table } from '../layout/table.js';
import { BEFORE_PREVIOUS, OF_PLAN, PREVIOUS } from './label-words.data.js';

/** Roles whose years move on; a baseline is of the year it is of. */
const MOVING: readonly Role[] = ['target', 'actual', 'rate', 'rating', 'narrative', 'direction'];
/** Roles a sheet may have for the year to come beside this year's: what is to be reached, what is to be done. */
const AHEAD: readonly Role[] = ['target', 'narrative'];

/** For each role of a table the years that move on. */
export type RollingYears = ReadonlyMap<Role, ReadonlySet<number>>;

/** Whether a target is the plan's (最終目標) and not the year's. */
export function isOfPlan({ role, header }: Pick<Field, 'role' | 'header'>): boolean {
  return role === 'target' && OF_PLAN.test(header);
}

/**
 * The year a field is of: printed above it, or said in words (前年度実績), or this year's where nothing is said. A target
 * without a year may be the plan's last one: null.
 */
export function yearOf(
  field: Pick<Field, 'role' | 'header' | 'headerYear' | 'yearOfRow'>,
  documentYear: number,
): number | null {
  const { role, header, headerYear, yearOfRow } = field;
  // A date beside a figure (時期) is filled in with it and makes no column of that year.
  if (headerYear !== null) return yearOfRow === true ? null : headerYear;
  if (role === 'target') return null;
  if (role !== 'actual') return documentYear;
  if (BEFORE_PREVIOUS.test(header)) return documentYear - 2;
  return PREVIOUS.test(header) ? documentYear - 1 : documentYear;
}

/**
 * The year a table is of: the document's where it has a column or actuals of it, else the latest year of its columns
 * before that, filled in or not: a report of November tells of the fiscal year that ended in March. Where the document
 * names no year, the latest year with actuals.
 */
export function tableYear(table: Table, documentYear: number | null): number | null {
  const filled = new Set<number>();
  for (const { fields } of table.records) {
    for (const field of fields) {
      const year = documentYear === null ? field.headerYear : yearOf(field, documentYear);
      if (field.role === 'actual' && year !== null && field.cell.text.trim() !== '') filled.add(year);
    }
  }
  if (documentYear === null) return filled.size === 0 ? null : Math.max(...filled);
  const columns = table.columns.flatMap(({ role, fiscalYear }) =>
    fiscalYear !== null && (role === 'actual' || (role === null && table.kind === 'stacked'))
      ? [fiscalYear]
      : [],
  );
  const upToNow = [...columns, ...filled].filter((year) => year <= documentYear);
  if (upToNow.length > 0) return Math.max(...upToNow);
  // What was reached is not of a year to come: the title's first year was another one (令和5年度要綱).
  return filled.size === 0 ? documentYear : Math.max(...filled);
}

/** Years with a place of their own for a role, filled in or not. */
function yearsByRole(table: Table, documentYear: number): Map<Role, Set<number>> {
  const years = new Map<Role, Set<number>>(MOVING.map((role) => [role, new Set<number>()]));
  for (const { fields } of table.records) {
    for (const field of fields) {
      const year = isOfPlan(field) ? null : yearOf(field, documentYear);
      if (year !== null) years.get(field.role)?.add(year);
    }
  }
  for (const { role, fiscalYear, header } of table.columns) {
    if (fiscalYear === null || role === 'baseline' || (role !== null && isOfPlan({ role, header }))) continue;
    // Where rows tell target from actual, a year's column is for both.
    const roles = role === null || table.kind === 'stacked' ? [...years.keys()] : [role];
    for (const each of roles) years.get(each)?.add(fiscalYear);
  }
  return years;
}

function runUpTo(last: number, all: ReadonlySet<number>): Set<number> {
  const run = new Set<number>();
  for (let year = last; all.has(year); year--) run.add(year);
  return run;
}

/**
 * For each role of a table the years that move on: those in a row up to the document's year, where next year's has no
 * place of its own yet; or up to next year's, where this year's actuals stand beside next year's target or intent and
 * no period of the plan ends then. A sheet with all years of a plan side by side keeps them.
 */
export function rollingYears(
  table: Table,
  documentYear: number,
  planEnds: ReadonlySet<number>,
): RollingYears {
  const rolling = new Map<Role, ReadonlySet<number>>();
  const years = yearsByRole(table, documentYear);
  const actuals = years.get('actual');
  const rolls = actuals?.has(documentYear) === true && !actuals.has(documentYear + 1);
  for (const [role, all] of years) {
    const next = documentYear + 1;
    if (!all.has(next)) {
      if (all.has(documentYear)) rolling.set(role, runUpTo(documentYear, all));
      continue;
    }
    const isLast = Math.max(...all) === next && !planEnds.has(next);
    // One target ahead and none of this year is the plan's.
    const isAhead = AHEAD.includes(role) && (role !== 'target' || all.has(documentYear));
    if (rolls && isLast && isAhead) rolling.set(role, runUpTo(next, all));
  }
  return rolling;
}

/** Whether a table has a place for the actuals of every year of a plan, so that next year's stands ready. */
export function isWholePlan(table: Table, documentYear: number): boolean {
  return (
    yearsByRole(table, documentYear)
      .get('actual')
      ?.has(documentYear + 1) ?? false
  );
}
