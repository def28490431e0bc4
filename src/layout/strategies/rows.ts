import { findFiscalYears } from '../../quantity/fiscal-year.js';
import { completedBy } from '../block-labels.js';
import { seenAt } from '../body.js';
import { readHeader } from '../header-text.js';
import { splitLabelled } from '../labelled-figures.js';
import { isFigureRole } from '../role.js';
import type { ColumnRole, Field, TableRecord } from '../table.js';
import { areaOf, confidenceOf, type Strategy, type TableDraft } from './strategy.js';
import { withMeasures } from './measure-column.js';
import { walk, type DataRow } from './walk.js';

/** Cells of the columns left of the figures say which item a row is about; they carry on downwards. */
interface Carried {
  readonly field: Field;
  readonly header: string;
}

function fieldAt(draft: TableDraft, row: number, column: ColumnRole): Field | null {
  if (column.role === null) return null;
  const seen = seenAt(draft.sheet, row, column.index);
  if (seen.cell.text.trim() === '' && seen.cell.kind === 'blank') return null;
  if (seen.column < column.index) {
    // A cell merged over several columns is what its first column says, once.
    const begun = draft.columns.find((each) => each.index === seen.column);
    if (begun && (begun.role !== null || begun.header !== column.header)) return null;
  }
  const field = {
    role: column.role,
    row: seen.row,
    column: seen.column,
    cell: seen.cell,
    header: column.header,
    headerYear: column.fiscalYear,
    headerUnit: column.unit,
    holdsDepartment: column.holdsDepartment,
  };
  const hasCompanions = column.yearColumn !== undefined || column.unitColumn !== undefined;
  return hasCompanions ? { ...field, ...besideIt(draft, row, column) } : field;
}

/** Year and unit of one row's figure from the columns that belong to its own. */
function besideIt(
  draft: TableDraft,
  row: number,
  { yearColumn, unitColumn }: ColumnRole,
): Partial<Pick<Field, 'headerYear' | 'headerUnit' | 'yearOfRow'>> {
  const year =
    yearColumn === undefined
      ? null
      : yearIn(seenAt(draft.sheet, row, yearColumn).cell.text, draft.documentYear);
  const unit = unitColumn === undefined ? '' : seenAt(draft.sheet, row, unitColumn).cell.text.trim();
  return {
    ...(year === null ? {} : { headerYear: year, yearOfRow: true }),
    ...(unit === '' ? {} : { headerUnit: unit }),
  };
}

/** The last year a cell names: a target for 2016年度～2020年度 is one for its end. */
function yearIn(text: string, documentYear: number | null): number | null {
  return findFiscalYears(text, documentYear).findLast((each) => each.year !== null)?.year ?? null;
}

function isFigure(field: Field): boolean {
  return isFigureRole(field.role);
}

const DASH = /^[-－―—–ー‐]+$/;

/** A row prepared for an item that is not there: a dash for a name, dashes for figures. */
function isEmptyItem(fields: readonly Field[]): boolean {
  const names = fields.filter((field) => field.role === 'name');
  const told = fields.filter((field) => field.role === 'name' || isFigure(field));
  return names.length > 0 && told.every((field) => DASH.test(field.cell.text.trim()));
}

/** A form's last rows under a table (課題 | …, 今後の方向性 | …) are no items. */
function isAsideLabel({ role, cell }: Field): boolean {
  if (role !== 'name' && role !== 'program') return false;
  const best = readHeader(cell.text, null).candidates[0];
  return best?.role === 'narrative' && best.score >= 0.9;
}

/** The headings a programme stands under: 区分 behind its column (活動, 成果) divides it, and does not end it. */
function headingsOf(draft: TableDraft, data: DataRow, carried: ReadonlyMap<number, Carried>): string {
  const program = draft.columns.find(({ role }) => role === 'program')?.index ?? Infinity;
  const left = [...carried].flatMap(([index, { field }]) =>
    index < program ? [field.cell.text.trim()] : [],
  );
  return [...data.sections, ...left].join('\n');
}

/** Section texts in columns (基本目標 | 施策 | …) carry on down to the next text in the same or an outer column. */
function sectionFields(draft: TableDraft, row: number, carried: Map<number, Carried>): string[] {
  const columns = draft.columns.filter((column) => column.role === 'section');
  columns.forEach((column, depth) => {
    const field = fieldAt(draft, row, column);
    const known = carried.get(column.index);
    if (!field || (known && known.field.row === field.row)) return;
    carried.set(column.index, { field, header: column.header });
    for (const inner of columns.slice(depth + 1)) carried.delete(inner.index);
  });
  return columns.flatMap((column) => carried.get(column.index)?.field.cell.text.trim() ?? []);
}

function recordAt(
  draft: TableDraft,
  data: DataRow,
  previous: TableRecord | undefined,
  /** What the previous record stood under. */
  headings: string,
  carried: Map<number, Carried>,
  companions: ReadonlySet<number>,
): TableRecord | null {
  const { row } = data;
  const fields = draft.columns.flatMap((column) => {
    const field =
      column.role === 'section' || companions.has(column.index) ? null : fieldAt(draft, row, column);
    return field ? [field] : [];
  });
  const own = fields.filter((field) => field.row === row);
  const named = own.some((field) => field.role === 'name' || field.role === 'program');
  const figured = own.some(isFigure);
  if (!named && !figured) return null;
  if (!figured && own.some(isAsideLabel)) return null;
  if (isEmptyItem(own)) return null;
  if (data.blanksAbove >= 2 && !figured) return null;
  const section = [...data.sections, ...sectionFields(draft, row, carried)];
  const has = (role: Field['role']): boolean => fields.some((field) => field.role === role);
  if (
    !has('program') &&
    previous &&
    !(has('name') && !draft.columns.some((column) => column.role === 'program'))
  ) {
    if (headingsOf(draft, data, carried) === headings)
      fields.unshift(...previous.fields.filter((field) => field.role === 'program'));
  }
  if (!has('name') && !has('program') && previous) {
    fields.unshift(...previous.fields.filter((field) => field.role === 'name'));
  }
  if (!fields.some((field) => field.role === 'name' || field.role === 'program')) return null;
  const split = splitLabelled(fields, draft.documentYear);
  const record = {
    firstRow: row,
    lastRow: row,
    section,
    fields: completedBy(data.block, split?.fields ?? fields),
  };
  return split?.measure ? { ...record, measure: split.measure } : record;
}

/** One item a row, one column a meaning; years side by side make it `wide`. */
export const readRows: Strategy = (draft) => {
  const { columns, sheet, bands } = draft;
  const name = Math.max(confidenceOf(columns, 'name'), confidenceOf(columns, 'program'));
  const target = confidenceOf(columns, 'target');
  const actual = confidenceOf(columns, 'actual');
  if (name === 0 || Math.max(target, actual) === 0) return null;
  const walked = walk(draft);
  const carried = new Map<number, Carried>();
  const companions = new Set(
    columns.flatMap(({ yearColumn, unitColumn }) =>
      [yearColumn, unitColumn].filter((each) => each !== undefined),
    ),
  );
  const records: TableRecord[] = [];
  let sections = '';
  let headings = '';
  for (const data of walked.rows) {
    if (data.sections.join('\n') !== sections) carried.clear();
    sections = data.sections.join('\n');
    const record = recordAt(draft, data, records.at(-1), headings, carried, companions);
    if (!record) continue;
    records.push(record);
    headings = headingsOf(draft, data, carried);
  }
  const figured = records.filter((record) => record.fields.some(isFigure)).length;
  const share = records.length === 0 ? 0 : figured / records.length;
  const years = new Set(
    columns.filter((column) => column.role === 'target').map((column) => column.fiscalYear),
  );
  const paired = columns.filter((column) => column.role === 'actual' && years.has(column.fiscalYear)).length;
  return {
    sheet: sheet.name,
    area: areaOf(draft, records),
    kind: paired >= 2 && years.size >= 2 ? 'wide' : 'rows',
    profile: draft.profile,
    columns,
    headerBands: bands.map((band) => ({ first: band.first, last: band.last })),
    records: withMeasures(draft, records),
    notes: walked.notes,
    score: 0.3 * name + 0.25 * Math.max(target, actual) + 0.15 * Math.min(target, actual) + 0.3 * share,
  };
};
