import { cellAt, type Sheet } from '../sheet/sheet.js';
import { mergesOf } from '../sheet/merges.js';
import { headerKey, readHeader } from './header-text.js';
import type { Role } from './role.js';
import type { Field } from './table.js';
import { VOCABULARY } from './vocabulary.data.js';

/** What a block says about everything below it, from its broadest statement to its narrowest. */
const BLOCK_ROLES: readonly Role[] = ['section', 'program', 'id', 'department', 'name', 'unit', 'direction'];
/** Roles that begin a block anew: what was said below them before no longer holds. */
const ENDED_BY: Partial<Record<Role, readonly Role[]>> = {
  section: ['section', 'program', 'id', 'department', 'name', 'unit', 'direction'],
  program: ['program', 'department', 'name', 'unit', 'direction'],
  name: ['name', 'unit', 'direction'],
};
const SAFE_WEIGHT = 0.9;
/** 老朽空家除却事業 holds a header word and is a value all the same. */
const HEADER_WORD_FROM = 0.7;
const LONGEST_LABEL = 16;
/** Labels no row of data begins with. */
const SURE: readonly Role[] = ['program', 'department', 'id'];
const UNKNOWN_LABEL = /^[^\d０-９。、]{2,8}$/;
/** A colon in a cell of its own, between a label and its value. */
export const COLON = /^\s*[:：]\s*$/;
/** A row of labels and values has no more cells than this; a row of data often has. */
const MOST_CELLS = 8;

const LABELS: ReadonlyMap<string, Role> = new Map(
  VOCABULARY.filter((term) => BLOCK_ROLES.includes(term.role) && term.weight >= SAFE_WEIGHT).flatMap((term) =>
    term.words.map((word): [string, Role] => [headerKey(word).toLowerCase(), term.role]),
  ),
);

/** The role a cell's text names as a label of a block (事業名, 所管課：); null for anything else. */
export function blockLabel(text: string): Role | null {
  if (text === '' || text.length > LONGEST_LABEL) return null;
  return LABELS.get(headerKey(text).toLowerCase().replace(/:$/, '')) ?? null;
}

/**
 * The labelled values of a row such as 事業名 | 空き家対策事業 | 所管課 | 住宅課; null when the row is not made of labels
 * with their values.
 */
export function readBlockRow(sheet: Sheet, row: number, left: number): Field[] | null {
  const line = sheet.cells[row];
  if (!line) return null;
  const filled: number[] = [];
  for (let column = left; column < line.length; column++) {
    const text = line[column]?.text.trim() ?? '';
    // 指標名 | ： | ごみの資源化率: a colon in a cell of its own parts the two.
    if (text === '' || COLON.test(text)) continue;
    if (filled.length === 0 && blockLabel(text) === null) return null;
    filled.push(column);
    if (filled.length > MOST_CELLS) return null;
  }
  if (filled.length < 2) return null;
  const fields: Field[] = [];
  for (let index = 0; index < filled.length; index += 2) {
    const column = filled[index] ?? 0;
    const label = cellAt(sheet, row, column).text.trim();
    const role = blockLabel(label);
    // A kind of indicator (成果指標) may also begin a row of data: then what follows are no labels. Behind 所管課 or
    // 事業名 any short word is one (事業期間, 実施主体).
    const isFurther = fields[0] !== undefined && SURE.includes(fields[0].role) && UNKNOWN_LABEL.test(label);
    if (role === null && !isFurther && (readHeader(label, null).candidates[0]?.score ?? 0) < HEADER_WORD_FROM)
      return null;
    const value = filled[index + 1];
    if (value === undefined) continue;
    const cell = cellAt(sheet, row, value);
    // Header words beside each other are a header. A label whose merge reaches down heads rows, not a value.
    const reading = readHeader(cell.text, null);
    const isHeader = (reading.candidates[0]?.score ?? 0) > HEADER_WORD_FROM;
    // 事業期間 | R3～R7 is a value beside its label; 担当課 | R3 is not.
    if (isHeader || (role !== null && reading.isYear)) return null;
    if (role === null) continue;
    if ((mergesOf(sheet).at(row, column)?.bottom ?? row) > row) return null;
    fields.push({
      role,
      row,
      column: value,
      cell,
      header: label,
      headerYear: null,
      headerUnit: null,
      holdsDepartment: false,
    });
  }
  return fields.length > 0 ? fields : null;
}

/** What holds in a block once one more row of labels was read. */
export function withBlockRow(block: readonly Field[], fields: readonly Field[]): Field[] {
  let held = [...block];
  for (const field of fields) {
    const ended = ENDED_BY[field.role] ?? [field.role];
    held = held.filter((each) => !ended.includes(each.role) || fields.includes(each));
    held.push(field);
  }
  return held;
}

/** A record's fields completed by what its block says and the record does not. */
export function completedBy(block: readonly Field[], fields: readonly Field[]): Field[] {
  const missing = block.filter(
    (field) => field.role !== 'section' && !fields.some((each) => each.role === field.role),
  );
  return [...missing, ...fields];
}
