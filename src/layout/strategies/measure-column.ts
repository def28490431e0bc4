import { seenAt } from '../body.js';
import { isFigureRole } from '../role.js';
import type { Field, TableRecord } from '../table.js';
import type { TableDraft } from './strategy.js';

/** 小学校, 男性, 65歳以上: longer texts say more than which part of the indicator a row is. */
const LONGEST = 20;

function nameFieldOf({ fields }: TableRecord): Field | undefined {
  return fields.find(({ role }) => role === 'name') ?? fields.find(({ role }) => role === 'program');
}

/** Neighbouring records that share one name cell, or the same name typed again. */
function sharingName(records: readonly TableRecord[]): TableRecord[][] {
  const groups: TableRecord[][] = [];
  for (const record of records) {
    const group = groups.at(-1);
    const [above, own] = [group?.[0] && nameFieldOf(group[0]), nameFieldOf(record)];
    const isSame =
      above !== undefined &&
      own !== undefined &&
      above.role === own.role &&
      ((above.row === own.row && above.column === own.column) || above.cell.text === own.cell.text);
    if (group && isSame) group.push(record);
    else groups.push([record]);
  }
  return groups.filter((group) => group.length > 1);
}

/**
 * The records with what tells those of one name apart (校種: 小学校, 中学校): the texts of the one column between names
 * and figures that has no meaning of its own, or 区分, and differs in every row of a name. Unchanged where there is none.
 */
export function withMeasures(draft: TableDraft, records: readonly TableRecord[]): TableRecord[] {
  const groups = sharingName(records);
  const figures = draft.columns.flatMap(({ role, index }) => (isFigureRole(role) ? [index] : []));
  const names = draft.columns.flatMap(({ role, index }) =>
    role === 'name' || role === 'program' ? [index] : [],
  );
  if (groups.length === 0 || figures.length === 0 || names.length === 0) return [...records];
  const textAt = (row: number, column: number): string => seenAt(draft.sheet, row, column).cell.text.trim();
  const tells = (column: number): boolean =>
    groups.every((group) => {
      const texts = group.map(({ firstRow }) => textAt(firstRow, column));
      return (
        texts.every((text) => text !== '' && text.length <= LONGEST) && new Set(texts).size === texts.length
      );
    });
  const found = draft.columns.find(
    ({ role, index }) =>
      (role === null || role === 'section') &&
      index > Math.min(...names) &&
      index < Math.min(...figures) &&
      tells(index),
  );
  if (!found) return [...records];
  const shared = new Set(groups.flat());
  return records.map((record) => {
    if (!shared.has(record)) return record;
    const measure = textAt(record.firstRow, found.index);
    // 区分 behind the name is no heading above it.
    const section =
      found.role === 'section' ? record.section.filter((each) => each !== measure) : record.section;
    return { ...record, section, measure };
  });
}
