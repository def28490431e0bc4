import {
  columnIndex,
  MAX_COLUMNS,
  MAX_ROWS,
  parseArea,
  areaToA1,
  columnName,
  type Area,
} from '../../../src/sheet/address.js';

/** The whole sheet. */
export const WHOLE_SHEET: Area = { top: 0, left: 0, bottom: MAX_ROWS - 1, right: MAX_COLUMNS - 1 };

/** Cells an area has. */
export const cellCount = (area: Area): number => rowCount(area) * columnCount(area);
export const rowCount = (area: Area): number => area.bottom - area.top + 1;
export const columnCount = (area: Area): number => area.right - area.left + 1;

/** "B2:C3", "B:C", "2:3" (dollars allowed) → area; null when it is none. */
export function parseAnyArea(address: string): Area | null {
  const plain = address.replaceAll('$', '');
  const columns = /^([A-Za-z]{1,3}):([A-Za-z]{1,3})$/.exec(plain);
  if (columns) {
    const [from, to] = [columnIndex(columns[1] ?? ''), columnIndex(columns[2] ?? '')];
    if (from === null || to === null) return null;
    return { ...WHOLE_SHEET, left: Math.min(from, to), right: Math.max(from, to) };
  }
  const rows = /^([0-9]{1,7}):([0-9]{1,7})$/.exec(plain);
  if (rows) {
    const [from, to] = [Number(rows[1]) - 1, Number(rows[2]) - 1];
    if (Math.min(from, to) < 0 || Math.max(from, to) >= MAX_ROWS) return null;
    return { ...WHOLE_SHEET, top: Math.min(from, to), bottom: Math.max(from, to) };
  }
  return parseArea(plain);
}

const isAllRows = (area: Area): boolean => area.top === 0 && area.bottom === MAX_ROWS - 1;
const isAllColumns = (area: Area): boolean => area.left === 0 && area.right === MAX_COLUMNS - 1;

/** The address of an area, "2:3" for whole rows and "B:C" for whole columns. */
export function areaText(area: Area): string {
  if (isAllColumns(area)) return `${area.top + 1}:${area.bottom + 1}`;
  if (isAllRows(area)) return `${columnName(area.left)}:${columnName(area.right)}`;
  return areaToA1(area);
}

/** Inferred: a sheet name needs quotes unless it is letters, digits, _ and . and looks like no cell. */
export function quoteSheet(name: string): string {
  const isPlain = /^[\p{L}_][\p{L}\p{N}_.]*$/u.test(name) && !/^[A-Za-z]{1,3}[0-9]+$/.test(name);
  return isPlain ? name : `'${name.replaceAll("'", "''")}'`;
}

/** "'My sheet'!A1:B2" → the sheet's name (null where none is given) and the rest. */
export function splitReference(reference: string): {
  readonly sheet: string | null;
  readonly address: string;
} {
  const at = reference.lastIndexOf('!');
  if (at < 0) return { sheet: null, address: reference };
  const raw = reference.slice(0, at);
  const isQuoted = raw.startsWith("'") && raw.endsWith("'") && raw.length > 1;
  return {
    sheet: isQuoted ? raw.slice(1, -1).replaceAll("''", "'") : raw,
    address: reference.slice(at + 1),
  };
}

/** What two areas share; null when nothing. */
export function intersection(one: Area, other: Area): Area | null {
  const area = {
    top: Math.max(one.top, other.top),
    left: Math.max(one.left, other.left),
    bottom: Math.min(one.bottom, other.bottom),
    right: Math.min(one.right, other.right),
  };
  return area.top > area.bottom || area.left > area.right ? null : area;
}

/** The smallest area around two. */
export function boundingArea(one: Area, other: Area): Area {
  return {
    top: Math.min(one.top, other.top),
    left: Math.min(one.left, other.left),
    bottom: Math.max(one.bottom, other.bottom),
    right: Math.max(one.right, other.right),
  };
}

/** True when the first area holds the whole of the second. */
export function holds(outer: Area, inner: Area): boolean {
  const shared = intersection(outer, inner);
  return shared !== null && cellCount(shared) === cellCount(inner);
}

/** What is left of an area when another is taken out of it: up to four areas. */
export function without(area: Area, taken: Area): Area[] {
  const shared = intersection(area, taken);
  if (!shared) return [area];
  const rest: Area[] = [];
  if (area.top < shared.top) rest.push({ ...area, bottom: shared.top - 1 });
  if (shared.bottom < area.bottom) rest.push({ ...area, top: shared.bottom + 1 });
  const middle = { ...area, top: shared.top, bottom: shared.bottom };
  if (area.left < shared.left) rest.push({ ...middle, right: shared.left - 1 });
  if (shared.right < area.right) rest.push({ ...middle, left: shared.right + 1 });
  return rest;
}
