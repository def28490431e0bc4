import { areaToA1 } from '../../../sheet/address.js';
import type { OwnedTable } from '../../../sheet/furniture.js';
import { escapeAttribute, toXstring } from './text-escape.js';

export const TABLE_TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.table+xml';

/** The part of a table. Its looks are those of its cells, so it carries no table style. */
export function tableXml({ name, area, columns }: OwnedTable, id: number, namespace: string): string {
  const ref = areaToA1(area);
  const all = columns.map((column, index) => tableColumn('', index + 1, column)).join('');
  return [
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n',
    `<table xmlns="${namespace}" id="${id}" name="${name}" displayName="${name}" ref="${ref}" totalsRowShown="0">`,
    `<autoFilter ref="${ref}"/>`,
    `<tableColumns count="${columns.length}">${all}</tableColumns>`,
    '<tableStyleInfo showFirstColumn="0" showLastColumn="0" showRowStripes="0" showColumnStripes="0"/>',
    '</table>',
  ].join('');
}

/** One column of a table; `p`: prefix with its colon. */
export function tableColumn(p: string, id: number, name: string): string {
  return `<${p}tableColumn id="${id}" name="${escapeAttribute(toXstring(name))}"/>`;
}
