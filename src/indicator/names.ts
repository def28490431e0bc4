import type { Field, TableRecord } from '../layout/table.js';
import { readDepartment } from './department.js';

const IN_BRACKETS =
  /^([\s\S]*?)[\s\u3000]*[(（【[［〔〈<＜]([^()（）【】[\]［］〔〕〈〉<>＜＞]{1,40})[)）】\]］〕〉>＞][\s\u3000]*$/;

const BUREAU = /^(?:担当|所管|主管)?(?:部|局|部局)名?$/;
const SECTION = /課(?:名|等)?$/;

function fieldOf(record: TableRecord, role: Field['role']): Field | undefined {
  return record.fields.find((field) => field.role === role && field.cell.text.trim() !== '');
}

/** Text of a name cell, the department in its brackets taken off where the header announces one there. */
function nameText(field: Field): string {
  const text = field.cell.text.trim();
  return field.holdsDepartment ? (IN_BRACKETS.exec(text)?.[1]?.trim() ?? text) : text;
}

/** 事業名・取組名 of a record; null where the sheet names only indicators. */
export function programOf(record: TableRecord): string | null {
  const field = fieldOf(record, 'program');
  return field ? nameText(field) : null;
}

/** 指標名; the program's name where the sheet has no indicator names of its own. */
export function nameOf(record: TableRecord): string {
  const field = fieldOf(record, 'name') ?? fieldOf(record, 'program');
  return field ? nameText(field) : '';
}

/** 所管課 of a record: its own column, else the brackets of the name cell where the header announces it there. */
export function departmentOf(record: TableRecord): string | null {
  const all = record.fields.filter(({ role, cell }) => role === 'department' && cell.text.trim() !== '');
  const [first] = all;
  // 部 | 課: the section within the bureau.
  const own =
    first && BUREAU.test(first.header) ? (all.find(({ header }) => SECTION.test(header)) ?? first) : first;
  if (own) return readDepartment(own.cell.text);
  const holder = record.fields.find((field) => field.holdsDepartment);
  return (holder && IN_BRACKETS.exec(holder.cell.text.trim())?.[2]?.trim()) ?? null;
}
