import type { Field, Table } from '../layout/table.js';
import { withoutYears } from './year-label.js';

/** Whether two headers of targets are of one kind: 指標・目標, and 27年度の指標・目標 with more behind it. */
function areAlike(a: string, b: string, documentYear: number): boolean {
  const [left, right] = [a, b].map((header) => withoutYears(header, documentYear).replace(/[>・の]/g, ''));
  return left !== undefined && right !== undefined && (left.includes(right) || right.includes(left));
}

/** Headers of a table's targets of a year. */
function targetHeaders(table: Table, year: number): Set<string> {
  const fields = table.records.flatMap((record) => record.fields);
  return new Set(
    [
      ...fields.map((field) => ({ ...field, year: field.headerYear })),
      ...table.columns.map((column) => ({ ...column, year: column.fiscalYear })),
    ]
      .filter((each) => each.role === 'target' && each.year === year)
      .map(({ header }) => header),
  );
}

/** Whether the table has targets of `year` that are of one kind with this target. */
export function hasTargetsLike({ header }: Field, table: Table, year: number, documentYear: number): boolean {
  return [...targetHeaders(table, year)].some((other) => areAlike(other, header, documentYear));
}

/**
 * Next year's targets for this year's places, where the table has targets of both years of one kind (目標 and 来年度の
 * 目標, not 取組予定). What is not set for next year is not known.
 */
export function aheadPartners(
  table: Table,
  places: readonly Field[],
  sources: readonly Field[],
  documentYear: number,
): { place: Field; source: Field | undefined }[] {
  return places
    .filter((place) => hasTargetsLike(place, table, documentYear + 1, documentYear))
    .map((place) => ({
      place,
      source: sources.find((each) => areAlike(each.header, place.header, documentYear)),
    }));
}
