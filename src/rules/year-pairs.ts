import type { Field, Table, TableRecord } from '../layout/table.js';
import { toA1 } from '../sheet/address.js';
import type { Checked, RuleView } from './rule.js';

/** The cells of one record that hold the same thing for two years in a row. */
export interface YearPair {
  readonly earlier: Field;
  readonly later: Field;
  readonly record: TableRecord;
}

const known = new WeakMap<Table, readonly YearPair[]>();

function pairsOf(record: TableRecord): YearPair[] {
  const byRole = new Map<string, Field[]>();
  for (const field of record.fields) {
    const { role, headerYear, cell } = field;
    if (headerYear === null || cell.text === '' || (role !== 'actual' && role !== 'target')) continue;
    const group = byRole.get(role);
    if (group) group.push(field);
    else byRole.set(role, [field]);
  }
  return [...byRole.values()].flatMap((fields) => {
    const years = new Set(fields.map(({ headerYear }) => headerYear));
    // Two columns of one year (budget and outcome) cannot be told apart by their year.
    if (fields.length < 2 || years.size < fields.length) return [];
    return fields.flatMap((earlier): YearPair[] => {
      const later = fields.find((each) => each.headerYear === (earlier.headerYear ?? 0) + 1);
      return later ? [{ earlier, later, record }] : [];
    });
  });
}

/** All pairs of a table, read once for all rules. */
export function yearPairs({ table }: RuleView): readonly YearPair[] {
  if (table === null) return [];
  const found = known.get(table) ?? table.records.flatMap(pairsOf);
  known.set(table, found);
  return found;
}

/** Where a field stands. */
export function addressOf({ row, column }: Field): string {
  return toA1(row, column);
}

const owners = new WeakMap<readonly Checked[], ReadonlyMap<number, string>>();

/** The indicator a record's rows belong to: the first of them. */
export function ownerOf({ checked }: RuleView, { firstRow }: TableRecord): string | null {
  // A map keeps the last of equal keys; the first indicator of a row is wanted.
  const found =
    owners.get(checked) ??
    new Map([...checked].reverse().map(({ indicator: { firstRow: row, key } }) => [row, key]));
  owners.set(checked, found);
  return found.get(firstRow) ?? null;
}
