/** Rows and columns are 0-based everywhere in the core; A1 addresses appear only at its edges. */
export interface Position {
  readonly row: number;
  readonly column: number;
}

/** A rectangle of cells, 0-based, all four edges included. */
export interface Area {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

export const MAX_ROWS = 1_048_576;
export const MAX_COLUMNS = 16_384;

/** 0 → "A", 26 → "AA". */
export function columnName(column: number): string {
  let name = '';
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    name = String.fromCharCode(65 + ((rest - 1) % 26)) + name;
  }
  return name;
}

/** "A" → 0, "AA" → 26 (lower case too); null when the text is no column of a worksheet. */
export function columnIndex(name: string): number | null {
  if (!/^[A-Za-z]{1,3}$/.test(name)) return null;
  let index = 0;
  for (const letter of name.toUpperCase()) index = index * 26 + letter.charCodeAt(0) - 64;
  return index <= MAX_COLUMNS ? index - 1 : null;
}

/** (0, 1) → "B1". */
export function toA1(row: number, column: number): string {
  return columnName(column) + String(row + 1);
}

/** "B1" or "$B$1" → 0-based position; null when the text is no address of a worksheet. */
export function parseA1(address: string): Position | null {
  const match = /^\$?([A-Za-z]{1,3})\$?([0-9]{1,7})$/.exec(address);
  if (!match) return null;
  const column = columnIndex(match[1] ?? '');
  const row = Number(match[2]) - 1;
  return column === null || row < 0 || row >= MAX_ROWS ? null : { row, column };
}

/** {0,0,2,1} → "A1:B3"; a single cell gives "A1". */
export function areaToA1(area: Area): string {
  const from = toA1(area.top, area.left);
  const to = toA1(area.bottom, area.right);
  return from === to ? from : `${from}:${to}`;
}

/** "A1:B3" or "A1" → area (corners in any order); null when the text is no range. */
export function parseArea(range: string): Area | null {
  const parts = range.split(':');
  const from = parseA1(parts[0] ?? '');
  const to = parts.length > 1 ? parseA1(parts[1] ?? '') : from;
  if (!from || !to || parts.length > 2) return null;
  return {
    top: Math.min(from.row, to.row),
    left: Math.min(from.column, to.column),
    bottom: Math.max(from.row, to.row),
    right: Math.max(from.column, to.column),
  };
}

/** True when the cell lies in the area. */
export function contains(area: Area, row: number, column: number): boolean {
  return row >= area.top && row <= area.bottom && column >= area.left && column <= area.right;
}
