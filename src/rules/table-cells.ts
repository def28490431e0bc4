import type { Field, Table } from '../layout/table.js';
import { toA1 } from '../sheet/address.js';
import type { Item } from './gathered.js';
import { gathered } from './gathered.js';
import type { Report, RuleView } from './rule.js';

/** A filled cell of a record as it stands on the sheet. */
export interface TableCell {
  readonly address: string;
  readonly field: Field;
}

const known = new WeakMap<Table, readonly (readonly TableCell[])[]>();

function columnsOf({ records }: Table): readonly (readonly TableCell[])[] {
  const told = new Set<string>();
  const columns = new Map<number, TableCell[]>();
  for (const { fields } of records) {
    for (const field of fields) {
      const address = toA1(field.row, field.column);
      if (field.cell.text === '' || told.has(address)) continue;
      told.add(address);
      const column = columns.get(field.column);
      if (column) column.push({ address, field });
      else columns.set(field.column, [{ address, field }]);
    }
  }
  return [...columns].sort(([a], [b]) => a - b).map(([, cells]) => cells);
}

/** The filled cells of a table, column by column; read once for all rules about form. */
export function tableColumns({ table }: RuleView): readonly (readonly TableCell[])[] {
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
  pick: (cell: TableCell) => Readonly<Record<string, string>> | null,
): Report[] {
  return tableColumns(view).flatMap((cells) =>
    gathered(
      cells.flatMap((each): Item[] => {
        const data = pick(each);
        const header = each.field.header.replace(/\s*\n\s*/g, ' ');
        return data === null ? [] : [{ cell: each.address, indicator: null, data: { header, ...data } }];
      }),
    ),
  );
}

/** The cells a gathered report is about, as they stand on the sheet. */
export function reportedCells(view: RuleView, { cell, evidence }: Report): TableCell[] {
  const wanted = new Set([cell, ...evidence]);
  return tableColumns(view)
    .flat()
    .filter(({ address }) => wanted.has(address));
}
