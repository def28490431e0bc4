import { isDescription, isReport } from '../compare/description.js';
import type { Role } from '../layout/role.js';
import type { Field, Table, TableRecord } from '../layout/table.js';
import { toA1 } from '../sheet/address.js';
import { contentOf } from '../sheet/content-of.js';
import type { Content } from '../sheet/edit.js';
import type { Sheet } from '../sheet/sheet.js';
import { hasTargetsLike } from './ahead-targets.js';
import { carriedFigures } from './carried-figures.js';
import { labelColumns } from './label-columns.js';
import type { LeftAlone, NextYearChange } from './next-year-change.js';
import { isOfPlan, yearOf, type RollingYears } from './rolling-years.js';

/** Roles a person fills in anew each year. */
const ENTRIES: readonly Role[] = ['actual', 'rate', 'rating', 'narrative'];

/** A cell as a key. */
export function keyOf({ row, column }: Pick<Field, 'row' | 'column'>): string {
  return `${row},${column}`;
}

/** A table while its figures are gone through. */
export interface FigureContext {
  readonly table: Table;
  readonly sheet: Sheet;
  readonly documentYear: number;
  readonly rolling: RollingYears;
  /** Cells that hold a figure that stays beside one that goes (target and actual in one text). */
  readonly mixed: ReadonlySet<string>;
  readonly labelColumns: ReadonlySet<number>;
}

/** Whether a field is of a year that moves on, and the latest of them: what stood there was carried to the year before. */
function isLatest(field: Field, { documentYear, rolling }: FigureContext): boolean {
  const year = yearOf(field, documentYear);
  const years = rolling.get(field.role);
  return year !== null && years !== undefined && years.has(year) && !years.has(year + 1);
}

function isEntry(field: Field, context: FigureContext): boolean {
  const { role, cell, header, headerYear } = field;
  if (cell.kind === 'blank' || cell.formula !== null || isOfPlan(field)) return false;
  if (context.labelColumns.has(field.column)) return false;
  // Next year's target became this year's: its place is for the one after.
  if (role === 'target') return headerYear === context.documentYear + 1 && isLatest(field, context);
  if (!ENTRIES.includes(role) || field.yearOfRow === true) return false;
  // Under a year that moves on, this year's text would stand as another year's.
  if (role === 'narrative' && headerYear === null && !isReport(header)) return false;
  return isLatest(field, context);
}

function emptied(record: TableRecord, context: FigureContext, left: LeftAlone[]): NextYearChange[] {
  const { table, mixed } = context;
  return record.fields.flatMap((field): NextYearChange[] => {
    if (!isEntry(field, context)) return [];
    const { row, column, cell } = field;
    if (mixed.has(keyOf(field))) {
      left.push({ reason: 'mixed-cell', sheet: table.sheet, cell: toA1(row, column) });
      return [];
    }
    const to: Content = { kind: 'blank' };
    const from = contentOf(cell);
    return [{ kind: 'emptied', sheet: table.sheet, row, column, before: cell.text, after: '', from, to }];
  });
}

/** The first cell of each column for which `isIt` holds. */
function firstOfColumns(table: Table, isIt: (field: Field) => boolean): Field[] {
  const first = new Map<string, Field>();
  for (const { fields } of table.records) {
    for (const field of fields) {
      const key = field.yearOfRow === true ? field.header : `${field.header} ${field.headerYear ?? ''}`;
      if (isIt(field) && !first.has(key)) first.set(key, field);
    }
  }
  return [...first.values()];
}

/** What a person has to look at: texts of this year or of the plan (only their writer can say), dates beside figures. */
function toLookAt(context: FigureContext): LeftAlone[] {
  const { table, documentYear, rolling } = context;
  const at = (reason: LeftAlone['reason'], fields: readonly Field[]): LeftAlone[] =>
    fields.map(({ row, column }) => ({ reason, sheet: table.sheet, cell: toA1(row, column) }));
  const texts = firstOfColumns(
    table,
    ({ role, header, headerYear, cell }) =>
      role === 'narrative' &&
      cell.text !== '' &&
      headerYear === null &&
      !isReport(header) &&
      !isDescription(header),
  );
  const dated = firstOfColumns(table, ({ role, yearOfRow }) => role === 'actual' && yearOfRow === true);
  const ahead = firstOfColumns(
    table,
    (field) =>
      field.role === 'target' &&
      field.headerYear === documentYear + 1 &&
      (rolling.get('target')?.has(field.headerYear) ?? false) &&
      hasTargetsLike(field, table, documentYear, documentYear),
  );
  return [...at('texts', texts), ...at('row-years', dated), ...at('next-target', ahead)];
}

/** Of each reason the first cell of each column: a table of a thousand rows tells it once. */
function firstOfEach(left: readonly LeftAlone[]): LeftAlone[] {
  const told = new Set<string>();
  return left.filter(({ reason, cell }) => {
    const key = `${reason} ${(cell ?? '').replace(/[0-9]+/, '')}`;
    if (told.has(key)) return false;
    told.add(key);
    return true;
  });
}

/** The figures and entries of a table as next year's form has them. Formulas stay. */
export function figureChanges(
  table: Table,
  sheet: Sheet,
  documentYear: number,
  rolling: RollingYears,
): { changes: NextYearChange[]; left: LeftAlone[] } {
  const roles = new Map<string, Set<boolean>>();
  for (const { fields } of table.records) {
    for (const field of fields) {
      const known = roles.get(keyOf(field)) ?? new Set<boolean>();
      roles.set(keyOf(field), known.add(ENTRIES.includes(field.role)));
    }
  }
  const mixed = new Set([...roles].filter(([, kinds]) => kinds.size > 1).map(([key]) => key));
  const context: FigureContext = {
    table,
    sheet,
    documentYear,
    rolling,
    mixed,
    labelColumns: labelColumns(table),
  };
  const left = toLookAt(context);
  const changes = table.records.flatMap((record) => [
    ...carriedFigures(record, context, left),
    ...emptied(record, context, left),
  ]);
  return { changes, left: firstOfEach(left) };
}
