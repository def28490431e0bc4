import { areaToA1, columnIndex, MAX_COLUMNS, MAX_ROWS, parseArea, type Area } from '../../sheet/address.js';

/** One area of an address, with the sheet before it where Excel writes one. */
const PART = /(?:(?:'(?:[^']|'')*'|[^',!]+)!)?([^',!]+)/g;

/** A sheet and an area of it. */
const REFERENCE = /^(?:'((?:[^']|'')+)'|([^'!,]+))!([^!,]+)$/;

/** Longer lists of areas are cut off by Excel. */
export const LONGEST_ADDRESS = 8_000;

/** `'主な事業'!A1:B2,'主な事業'!D:D` → areas; null when something in it is no area of a sheet. */
export function areasOf(address: string): Area[] | null {
  const areas = [...address.matchAll(PART)].map(([, part]) => anyArea((part ?? '').trim()));
  return areas.every((area) => area !== null) ? areas : null;
}

/** "A1:B2", "B:C" or "2:3". */
function anyArea(text: string): Area | null {
  const plain = text.replaceAll('$', '');
  const columns = /^([A-Za-z]+):([A-Za-z]+)$/.exec(plain);
  if (columns) {
    const [left, right] = [columnIndex(columns[1] ?? ''), columnIndex(columns[2] ?? '')];
    return left === null || right === null ? null : { top: 0, bottom: MAX_ROWS - 1, left, right };
  }
  const rows = /^(\d+):(\d+)$/.exec(plain);
  if (rows) {
    const [top, bottom] = [Number(rows[1]) - 1, Number(rows[2]) - 1];
    return { top, bottom, left: 0, right: MAX_COLUMNS - 1 };
  }
  return parseArea(plain);
}

/** `=総括表!$A$5:$A$10` → the sheet and its area; null for what is no area of one sheet. */
export function sheetArea(reference: string): { readonly sheet: string; readonly area: Area } | null {
  const [, quoted, plain, address = ''] = REFERENCE.exec(reference.replace(/^=/, '')) ?? [];
  const sheet = quoted?.replaceAll("''", "'") ?? plain;
  const area = parseArea(address);
  return sheet === undefined || area === null ? null : { sheet, area };
}

/** Rows below each other as addresses of whole rows, in lists not too long for Excel. */
export function rowLists(rows: readonly number[]): string[] {
  const runs: { first: number; last: number }[] = [];
  for (const row of [...rows].sort((a, b) => a - b)) {
    const last = runs.at(-1);
    if (last?.last === row - 1) last.last = row;
    else runs.push({ first: row, last: row });
  }
  const lists: string[] = [];
  for (const { first, last } of runs) {
    const text = `${first + 1}:${last + 1}`;
    const list = lists.at(-1);
    if (list !== undefined && list.length + text.length < LONGEST_ADDRESS)
      lists[lists.length - 1] = `${list},${text}`;
    else lists.push(text);
  }
  return lists;
}

/** Areas as files list them: A1 texts separated by blanks. */
export function rangesText(areas: readonly Area[]): string {
  return areas.map(areaToA1).join(' ');
}

/** Areas with the address `Worksheet.getRanges` takes for them. */
export interface AreaList {
  readonly address: string;
  readonly areas: readonly Area[];
}

/** Areas in lists whose addresses are not too long for Excel. */
export function listsOf(areas: readonly Area[]): AreaList[] {
  const lists: { address: string; areas: Area[] }[] = [];
  for (const area of areas) {
    const text = areaToA1(area);
    const last = lists.at(-1);
    if (last && last.address.length + text.length < LONGEST_ADDRESS) {
      last.address += `,${text}`;
      last.areas.push(area);
    } else lists.push({ address: text, areas: [area] });
  }
  return lists;
}
