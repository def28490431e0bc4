import type { Field, Table } from '../layout/table.js';
import { MAX_COLUMNS, toA1 } from '../sheet/address.js';
import type { Item } from './gathered.js';
import { gathered } from './gathered.js';
import type { Report, RuleView } from './rule.js';

const known = new WeakMap<Table, readonly (readonly Field[])[]>();

function columnsOf({ records }: Table): readonly (readonly Field[])[] {
  const told = new Set<number>();
  const columns: Field[][] = [];
  for (const { fields } of records) {
    for (const field of fields) {
      // A merged cell belongs to several records and is one cell.
      const place = field.row * MAX_COLUMNS + field.column;
      if (field.cell.text === '' || told.has(place)) continue;
      told.add(place);
      (columns[field.column] ??= []).push(field);
    }
  }
  return columns.filter((each) => each !== undefined);
}

/** The filled cells of a table, column by column; read once for all rules about form. */
export function tableColumns({ table }: RuleView): readonly (readonly Field[])[] {
  if (table === null) return [];
  const found = known.get(table) ?? columnsOf(table);
  known.set(table, found);
  return found;
}

/**
 * One report a column for the cells a test picks, as findings about form are told: at the first of them, with what the
 * test says of it, the column's header, and the others listed.
 */
export function perColumn(
  view: RuleView,
  pick: (field: Field) => Readonly<Record<string, string>> | null,
): Report[] {
  return tableColumns(view).flatMap((cells) =>
    gathered(
      cells.flatMap((each): Item[] => {
        const data = pick(each);
        if (data === null) return [];
        const header = each.header.replace(/\s*\n\s*/g, ' ');
        return [{ cell: toA1(each.row, each.column), indicator: null, data: { header, ...data } }];
      }),
    ),
  );
}

/** The cells a gathered report is about, with their addresses. */
export function reportedCells(
  view: RuleView,
  { cell, evidence }: Report,
): { readonly address: string; readonly field: Field }[] {
  const wanted = new Set([cell, ...evidence]);
  return tableColumns(view)
    .flat()
    .map((field) => ({ address: toA1(field.row, field.column), field }))
    .filter(({ address }) => wanted.has(address));
}
