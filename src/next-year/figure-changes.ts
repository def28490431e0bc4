import { isDescription, isReport } from '../compare/description.js';
import type { Role } from '../layout/role.js';
import type { Field, Table, TableRecord } from '../layout/table.js';
import { toA1 } from '../sheet/address.js';
import { BLANK, type Cell } from '../sheet/cell.js';
import { contentOf } from '../sheet/content-of.js';
import type { Content } from '../sheet/edit.js';
import type { LeftAlone, NextYearChange } from './next-year-change.js';
import { yearOf } from './rolling-years.js';

/** Roles a person fills in anew each year. */
const ENTRIES: readonly Role[] = ['actual', 'rate', 'rating', 'narrative'];

function keyOf({ row, column }: Field): string {
  return `${row},${column}`;
}

/** What a figure is in its new place: a formula's result as it is now, and what shows where the places differ in format. */
function carriedContent(source: Cell, place: Cell): Content {
  if (source.kind === 'error' || source.kind === 'blank') return { kind: 'blank' };
  const showsPercent = (cell: Cell): boolean => cell.format.includes('%');
  if (typeof source.value === 'number' && showsPercent(source) === showsPercent(place))
    return { kind: 'number', value: source.value };
  return { kind: 'text', text: source.text };
}

function shown(content: Content, like: Cell): string {
  if (content.kind === 'blank') return '';
  if (content.kind === 'text') return content.text;
  return like.text;
}

interface Context {
  readonly table: Table;
  readonly documentYear: number | null;
  readonly rolling: ReadonlyMap<Role, ReadonlySet<number>>;
  /** Cells that hold a figure that stays beside one that goes (target and actual in one text). */
  readonly mixed: ReadonlySet<string>;
}

function ofYear(record: TableRecord, role: Role, year: number, context: Context): Field[] {
  return record.fields.filter((field) => field.role === role && yearOf(field, context.documentYear) === year);
}

/** This year's figures to the place of last year's, year by year, for actuals and targets that have such a place. */
function carried(record: TableRecord, role: Role, context: Context, left: LeftAlone[]): NextYearChange[] {
  const { table, documentYear, rolling } = context;
  const years = [...(rolling.get(role) ?? [])].sort((a, b) => a - b);
  if (documentYear === null) return [];
  return years.slice(0, -1).flatMap((year) => {
    const places = ofYear(record, role, year, context);
    const sources = ofYear(record, role, year + 1, context);
    const [first] = places;
    if (first && sources.length > 0 && places.length !== sources.length) {
      left.push({ reason: 'several-figures', sheet: table.sheet, cell: toA1(first.row, first.column) });
      return [];
    }
    return places.flatMap((place, at): NextYearChange[] => {
      const source = sources[at];
      if (place.cell.formula !== null) return [];
      // What was not filled in this year is not known next year either.
      const from = source?.cell ?? BLANK;
      const to = carriedContent(from, place.cell);
      return [
        {
          kind: 'carried',
          sheet: table.sheet,
          row: place.row,
          column: place.column,
          before: place.cell.text,
          after: shown(to, from),
          from: contentOf(place.cell),
          to,
        },
      ];
    });
  });
}

function isEntry(field: Field, context: Context): boolean {
  const { documentYear, rolling } = context;
  if (!ENTRIES.includes(field.role) || field.cell.kind === 'blank' || field.cell.formula !== null)
    return false;
  if (field.role === 'narrative' && !isReport(field.header)) return false;
  const year = yearOf(field, documentYear);
  if (year === null) return true;
  return year === documentYear && (rolling.get(field.role)?.has(year) ?? false);
}

function emptied(record: TableRecord, context: Context, left: LeftAlone[]): NextYearChange[] {
  const { table, mixed } = context;
  return record.fields.flatMap((field): NextYearChange[] => {
    if (!isEntry(field, context)) return [];
    if (mixed.has(keyOf(field))) {
      left.push({ reason: 'mixed-cell', sheet: table.sheet, cell: toA1(field.row, field.column) });
      return [];
    }
    const { row, column, cell } = field;
    const to: Content = { kind: 'blank' };
    return [
      {
        kind: 'emptied',
        sheet: table.sheet,
        row,
        column,
        before: cell.text,
        after: '',
        from: contentOf(cell),
        to,
      },
    ];
  });
}

/** The first cell of each column of texts that may be of this year or of the plan: nobody but its writer can say. */
function textsKept(table: Table): LeftAlone[] {
  const first = new Map<string, Field>();
  for (const { fields } of table.records) {
    for (const field of fields) {
      const { role, header, cell } = field;
      if (role !== 'narrative' || cell.text === '' || isReport(header) || isDescription(header)) continue;
      if (!first.has(header)) first.set(header, field);
    }
  }
  return [...first.values()].map(({ row, column }) => ({
    reason: 'texts',
    sheet: table.sheet,
    cell: toA1(row, column),
  }));
}

/** The figures and entries of a table as next year's form has them. Formulas stay. */
export function figureChanges(
  table: Table,
  documentYear: number | null,
  rolling: ReadonlyMap<Role, ReadonlySet<number>>,
): { changes: NextYearChange[]; left: LeftAlone[] } {
  const roles = new Map<string, Set<boolean>>();
  for (const { fields } of table.records) {
    for (const field of fields) {
      const known = roles.get(keyOf(field)) ?? new Set<boolean>();
      roles.set(keyOf(field), known.add(ENTRIES.includes(field.role)));
    }
  }
  const mixed = new Set([...roles].filter(([, kinds]) => kinds.size > 1).map(([key]) => key));
  const context: Context = { table, documentYear, rolling, mixed };
  const left: LeftAlone[] = [];
  left.push(...textsKept(table));
  const changes = table.records.flatMap((record) => [
    ...carried(record, 'actual', context, left),
    ...carried(record, 'target', context, left),
    ...emptied(record, context, left),
  ]);
  return { changes, left };
}
