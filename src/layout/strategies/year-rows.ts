import { findFiscalYears } from '../../quantity/fiscal-year.js';
import { seenAt } from '../body.js';
import { completedBy } from '../block-labels.js';
import { isNamed, namedByHeading } from '../heading-name.js';
import { FIGURE_ROLES } from '../role.js';
import type { ColumnRole, Field, TableRecord } from '../table.js';
import { confidenceOf, type Strategy, type TableDraft } from './strategy.js';
import { walk, type DataRow } from './walk.js';

/** Share of the rows that must name a year. */
const YEARS_FROM = 0.6;
/** A name read off a label or heading above, not off a header word. */
const NAME_FROM_ABOVE = 0.8;

/** The leftmost column when it holds the years of its rows; null where something else tells the rows apart. */
function yearColumn({ columns }: TableDraft): ColumnRole | null {
  const leftmost = columns.find((column) => column.role !== null && column.role !== 'id');
  const named = columns.some((column) => column.role === 'name' || column.role === 'program');
  return leftmost?.role === 'year' && !named ? leftmost : null;
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

/** Rows of one indicator: those below the same labels or the same heading. */
function groupsOf(rows: readonly DataRow[]): DataRow[][] {
  const groups: DataRow[][] = [];
  for (const data of rows) {
    const before = groups.at(-1)?.[0];
    if (before?.block === data.block && before.heading === data.heading) groups.at(-1)?.push(data);
    else groups.push([data]);
  }
  return groups;
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
  const records = groupsOf(dated).flatMap((group): TableRecord[] => {
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
  const figured = records.filter(({ fields }) => fields.some(({ role }) => FIGURE_ROLES.includes(role)));
  return {
    sheet: draft.sheet.name,
    area: {
      top: draft.bands[0]?.first ?? 0,
      left: Math.min(...draft.bands.map((band) => band.left)),
      bottom: records.at(-1)?.lastRow ?? 0,
      right: Math.max(...draft.bands.map((band) => band.right)),
    },
    kind: 'stacked',
    profile: draft.profile,
    columns: draft.columns,
    headerBands: draft.bands.map((band) => ({ first: band.first, last: band.last })),
    records,
    notes: walked.notes,
    score: 0.3 * NAME_FROM_ABOVE + 0.4 * Math.min(target, actual) + 0.3 * (figured.length / records.length),
  };
};
