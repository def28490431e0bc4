import { normalise } from '../quantity/normalise.js';
import type { Sheet } from '../sheet/sheet.js';

const HEADING = /^(?:部署|所管課?|担当課?|課名|課|部課名|室課名|組織名?|department)$/i;
const NAMES_ONE = /[課室局部署所館園校会]$|センター$/;

function fieldsOf(line: string): string[] {
  return [...line.matchAll(/("(?:[^"]|"")*"|[^,\t"]*)(?:[,\t]|$)/g)].map(([, field = '']) =>
    (field.startsWith('"') ? field.slice(1, -1).replaceAll('""', '"') : field).trim(),
  );
}

/**
 * The departments a list names, as printed: one in each of its lines of fields. Of several columns the one headed 所管課
 * or the like is taken, else the one with the most names of departments. Lines that begin with # say nothing.
 */
function departmentsIn(all: readonly (readonly string[])[]): string[] {
  const lines = all.filter((fields) => {
    const first = fields.find((field) => field !== '');
    return first !== undefined && !first.startsWith('#');
  });
  const [first = []] = lines;
  const folded = first.map((field) => normalise(field).text.replace(/\s+/g, ''));
  const headed = folded.findIndex((field) => HEADING.test(field));
  const counts = Array.from(
    { length: Math.max(...lines.map((fields) => fields.length), 1) },
    (_, column) => lines.filter((fields) => NAMES_ONE.test(fields[column] ?? '')).length,
  );
  const column = headed >= 0 ? headed : counts.indexOf(Math.max(...counts));
  const names = lines.slice(headed >= 0 ? 1 : 0).map((fields) => fields[column] ?? '');
  return [...new Set(names.filter((name) => name !== ''))];
}

/** The departments of a list as text or CSV. */
export function readDepartments(text: string): string[] {
  const lines = text.replace(/^\uFEFF/, '').split(/\r?\n/);
  return departmentsIn(lines.filter((line) => line.trim() !== '').map(fieldsOf));
}

/** The departments a sheet lists. */
export function departmentsOfSheet({ rowCount, columnCount, cells }: Sheet): string[] {
  const fields = (row: number): string[] =>
    Array.from({ length: columnCount }, (_, column) => cells[row]?.[column]?.text.trim() ?? '');
  return departmentsIn(Array.from({ length: rowCount }, (_, row) => fields(row)));
}
