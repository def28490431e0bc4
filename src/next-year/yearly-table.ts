import type { Role } from '../layout/role.js';
import type { Table } from '../layout/table.js';
import { findFiscalYears } from '../quantity/fiscal-year.js';
import { standingOf } from '../quantity/year-period.js';
import { COMPARING } from './label-words.data.js';

interface Headed {
  readonly role: Role | null;
  readonly header: string;
}

/** Whether a column compares two others (増減(R6-R5)): it is of no year itself. */
export function isComparing({ header }: Pick<Headed, 'header'>): boolean {
  return COMPARING.test(header);
}

function roleOf(role: Role | null, header: string, year: number | null): Role | null {
  if (isComparing({ header }) && (role === 'narrative' || role === 'rate' || role === 'actual'))
    return 'rate';
  // 令和6年度の取組 tells of a year, whatever 取組 is without one.
  return role === 'program' && year !== null ? 'narrative' : role;
}

/** 令和5・6年度実績 is of no year that could move: what stands there is left alone. */
function listsYears(header: string): boolean {
  const readings = findFiscalYears(header);
  return readings.some((_, at) => standingOf(header, readings, at) === 'list');
}

/**
 * A table as next year's form looks at it: what stands under a year is of that year, and what compares two years goes
 * with the rates.
 */
export function yearlyTable(table: Table): Table {
  const columns = table.columns.map((column) => {
    const { role, header, fiscalYear } = column;
    const own = isComparing(column) ? null : fiscalYear;
    if (listsYears(header)) return { ...column, role: null, fiscalYear: null };
    return { ...column, role: roleOf(role, header, fiscalYear), fiscalYear: own };
  });
  const records = table.records.map((record) => ({
    ...record,
    fields: record.fields
      .filter(({ header }) => !listsYears(header))
      .map((field) => {
        const { role, header, headerYear } = field;
        const own = isComparing(field) ? null : headerYear;
        return { ...field, role: roleOf(role, header, headerYear) ?? role, headerYear: own };
      }),
  }));
  return { ...table, columns, records };
}
