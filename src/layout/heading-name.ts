import { cellAt } from '../sheet/sheet.js';
import type { Field, TableRecord } from './table.js';
import type { TableDraft } from './strategies/strategy.js';
import type { DataRow } from './strategies/walk.js';

/** 指標１, 成果指標②：, KPI 3. before the name of an indicator that has a small table of its own. */
const NUMBERING =
  /^[\s\u3000]*[[【〔（(■●○◆□◎・]*\s*(?:(?:成果|活動|評価|数値目標)?(?:指標|項目)|KPI|ＫＰＩ|目標)?\s*(?:[0-9０-９]{1,3}(?:[-－.．][0-9０-９]{1,3})*|[①-⑳])?[\])）】〕:：.．、\s\u3000]*/;

/** True when one of a record's cells says what it is about. */
export function isNamed(record: TableRecord): boolean {
  return record.fields.some((field) => field.role === 'name' || field.role === 'program');
}

/**
 * A record of a small table without names of its own, named by the heading directly above it; null where none stands
 * there. The heading is then no section any more.
 */
export function namedByHeading(draft: TableDraft, record: TableRecord, first: DataRow): TableRecord[] | null {
  const { heading } = first;
  if (!heading) return null;
  const cell = cellAt(draft.sheet, heading.row, heading.column);
  const printed = cell.text.trim();
  const name = printed.replace(NUMBERING, '').trim();
  if (name === '') return null;
  const field: Field = {
    role: 'name',
    ...heading,
    cell: { ...cell, text: name },
    header: '',
    headerYear: null,
    headerUnit: null,
    holdsDepartment: false,
  };
  const section = record.section.filter((each) => each !== printed);
  return [{ ...record, section, fields: [field, ...record.fields] }];
}
