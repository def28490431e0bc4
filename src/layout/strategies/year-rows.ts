import { findFiscalYears } from '../../quantity/fiscal-year.js';
import { seenAt } from '../body.js';
import { completedBy } from '../block-labels.js';
import { isNamed, namedByHeading } from '../heading-name.js';
import { isFigureRole } from '../role.js';
import type { ColumnRole, Field, TableRecord } from '../table.js';
import { areaOf, confidenceOf, nameColumn, type Strategy, type TableDraft } from './strategy.js';
import { walk, type DataRow } from './walk.js';

/** Share of the rows that must name a year. */
const YEARS_FROM = 0.6;
/** A name read off a label or heading above, not off a header word. */
const NAME_FROM_ABOVE = 0.8;

/**
 * The column that holds the years of its rows: the leftmost, where nothing else tells the rows apart, or the one
 * between names and figures. Null where there is none.
 */
function yearColumn(draft: TableDraft): ColumnRole | null {
  const { columns } = draft;
  const name = nameColumn(draft);
  if (!name) {
    const leftmost = columns.find((column) => column.role !== null && column.role !== 'id');
    return leftmost?.role === 'year' ? leftmost : null;
  }
  const figure = columns.find(({ role }) => isFigureRole(role));
  return (
    columns.find(
      ({ role, index }) => role === 'year' && index > name.index && index < (figure?.index ?? -Infinity),
    ) ?? null
  );
}

function yearOf(draft: TableDraft, row: number, column: ColumnRole): number | null {
  const { text } = seenAt(draft.sheet, row, column.index).cell;
  return findFiscalYears(text, draft.documentYear).findLast((each) => each.year !== null)?.year ?? null;
}

function fieldsOf(draft: TableDraft, { row }: DataRow, year: number): Field[] {
  return draft.columns.flatMap((column): Field[] => {
    const { role } = column;
    if (role === null || role === 'year' || role === 'section') return [];
    const seen = seenAt(draft.sheet, row, column.index);
    if (seen.cell.text.trim() === '') return [];
    const { header, unit: headerUnit, holdsDepartment } = column;
    return [{ role, ...seen, header, headerYear: year, headerUnit, holdsDepartment }];
  });
}

/** Rows of one indicator: those below the same labels or the same heading, and of the same name where there are names. */
function groupsOf(draft: TableDraft, rows: readonly DataRow[]): DataRow[][] {
  const column = nameColumn(draft);
  const groups: DataRow[][] = [];
  for (const data of rows) {
    const before = groups.at(-1)?.[0];
    const name = column && seenAt(draft.sheet, data.row, column.index);
    const above = column && before && seenAt(draft.sheet, before.row, column.index);
    const text = name?.cell.text.trim() ?? '';
    const isSame = text === '' || text === above?.cell.text.trim();
    if (before?.block === data.block && before.heading === data.heading && isSame) groups.at(-1)?.push(data);
    else groups.push([data]);
  }
  return groups;
}

/** True where the years tell the rows of a name apart, as they do not where each name has a year of its own. */
function areYearsOfNames(draft: TableDraft, groups: readonly DataRow[][], column: ColumnRole): boolean {
  if (!nameColumn(draft)) return true;
  const several = groups.filter((group) => group.length > 1);
  const differ = several.every(
    (group) => new Set(group.map(({ row }) => yearOf(draft, row, column))).size === group.length,
  );
  return differ && several.length * 2 > groups.length;
}

/** One indicator a table, a year a row: its name stands in a label or a heading above. */
export const readYearRows: Strategy = (draft) => {
  const column = yearColumn(draft);
  if (!column) return null;
  const target = confidenceOf(draft.columns, 'target');
  const actual = confidenceOf(draft.columns, 'actual');
  const walked = walk(draft);
  const dated = walked.rows.filter(({ row }) => yearOf(draft, row, column) !== null);
  if (dated.length < YEARS_FROM * walked.rows.length || Math.min(target, actual) === 0) return null;
  const groups = groupsOf(draft, dated);
  if (!areYearsOfNames(draft, groups, column)) return null;
  const records = groups.flatMap((group): TableRecord[] => {
    const [first, last] = [group[0], group.at(-1)];
    if (!first || !last) return [];
    const fields = group.flatMap((data) => fieldsOf(draft, data, yearOf(draft, data.row, column) ?? 0));
    const record = {
      firstRow: first.row,
      lastRow: last.row,
      section: first.sections,
      fields: completedBy(first.block, fields),
    };
    return isNamed(record) ? [record] : (namedByHeading(draft, record, first) ?? []);
  });
  if (records.length === 0) return null;
  const figured = records.filter(({ fields }) => fields.some(({ role }) => isFigureRole(role)));
  return {
    sheet: draft.sheet.name,
    area: areaOf(draft, records),
    kind: 'stacked',
    profile: draft.profile,
    columns: draft.columns,
    headerBands: draft.bands.map((band) => ({ first: band.first, last: band.last })),
    records,
    notes: walked.notes,
    // Weighed like the reading row by row: where both hold, the years have told that this one is meant.
    score:
      0.3 * (nameColumn(draft)?.confidence ?? NAME_FROM_ABOVE) +
      0.25 * Math.max(target, actual) +
      0.15 * Math.min(target, actual) +
      0.3 * (figured.length / records.length),
  };
};
