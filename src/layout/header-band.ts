import { cellAt, type Sheet } from '../sheet/sheet.js';
import { mergesOf } from '../sheet/merges.js';
import { readHeader, type HeaderReading } from './header-text.js';

/** Rows that together head the columns below them, and the path of header texts over each column. */
export interface HeaderBand {
  readonly first: number;
  readonly last: number;
  readonly left: number;
  readonly right: number;
  /** Header readings over each column, top down; index 0 belongs to column `left`. */
  readonly paths: readonly (readonly HeaderReading[])[];
  /** Number of columns whose header names a role. */
  readonly named: number;
}

const NAMED_FROM = 0.5;
const SAFE_FROM = 0.75;
const MAX_HEADER_CELL = 50;
const MAX_BAND_ROWS = 5;

interface HeaderCell {
  readonly column: number;
  readonly lastColumn: number;
  readonly lastRow: number;
  readonly reading: HeaderReading;
}

function headerCells(sheet: Sheet, row: number, documentYear: number | null): HeaderCell[] {
  const merges = mergesOf(sheet);
  const cells: HeaderCell[] = [];
  for (let column = 0; column < sheet.columnCount; column++) {
    const cell = cellAt(sheet, row, column);
    if (cell.text.trim() === '') continue;
    const merge = merges.at(row, column);
    cells.push({
      column,
      lastColumn: merge?.right ?? column,
      lastRow: merge?.bottom ?? row,
      reading: readHeader(cell.text, documentYear),
    });
  }
  return cells;
}

function isNamed(reading: HeaderReading): boolean {
  return (reading.candidates[0]?.score ?? 0) >= NAMED_FROM;
}

/**
 * A row heads columns when several of its cells name different roles, safely, and none is a sentence: rows of
 * data also hold words such as 評価 or 目標を達成, but beside them stands prose.
 */
function looksLikeHeader(cells: readonly HeaderCell[]): boolean {
  const named = cells.filter((cell) => isNamed(cell.reading));
  const sentences = cells.filter(
    (cell) => cell.reading.key.length > MAX_HEADER_CELL || cell.reading.key.endsWith('。'),
  );
  // One cell of explanation among many header words does not unmake a header.
  if (sentences.length > 0 && named.length < 4 * sentences.length) return false;
  const safe = named.filter((cell) => (cell.reading.candidates[0]?.score ?? 0) >= SAFE_FROM);
  const roles = new Set(named.map((cell) => cell.reading.candidates[0]?.role));
  const years = cells.filter((cell) => cell.reading.isYear).length;
  if (named.length < 2 || safe.length === 0 || roles.size + Math.min(years, 1) < 2) return false;
  return (named.length + years) / cells.length >= 0.5;
}

/** A row that only refines the header above it: years, units, or words under a wider cell. */
function refines(cells: readonly HeaderCell[], above: readonly HeaderCell[], row: number): boolean {
  if (cells.length === 0) return above.some((cell) => cell.lastRow >= row);
  const spanned = cells.filter((cell) =>
    above.some((up) => up.lastRow < row && up.column <= cell.column && up.lastColumn >= cell.lastColumn),
  );
  const short = cells.every((cell) => cell.reading.key.length <= 24);
  const telling = cells.filter((cell) => cell.reading.isYear || isNamed(cell.reading)).length;
  const overhang = above.some((cell) => cell.lastRow >= row);
  const wider = above.some((up) => up.lastColumn > up.column && up.lastRow < row);
  return short && spanned.length === cells.length && telling / cells.length >= 0.5 && (overhang || wider);
}

/** Widest header cell that spans several columns but not the whole band stands above its columns. */
function groups(cells: readonly HeaderCell[], below: readonly HeaderCell[], row: number): boolean {
  const left = Math.min(...below.map((cell) => cell.column));
  const right = Math.max(...below.map((cell) => cell.lastColumn));
  const spans = cells.filter((cell) => cell.lastColumn > cell.column || cell.lastRow > row);
  const whole = cells.some((cell) => cell.column <= left && cell.lastColumn >= right);
  const short = cells.every((cell) => cell.reading.key.length > 0 && cell.reading.key.length <= 30);
  return spans.length > 0 && !whole && short && cells.length >= 2;
}

function pathsOf(rows: readonly (readonly HeaderCell[])[], left: number, right: number): HeaderReading[][] {
  const paths: HeaderReading[][] = [];
  for (let column = left; column <= right; column++) {
    const path: HeaderReading[] = [];
    for (const cells of rows) {
      const cell = cells.find((each) => each.column <= column && each.lastColumn >= column);
      if (cell && path.at(-1) !== cell.reading) path.push(cell.reading);
    }
    paths.push(path);
  }
  return paths;
}

/**
 * All header bands of a sheet, top down: rows of vocabulary words, grown by the merged group headers above
 * them and by the refining rows below them. A header repeated on every printed page is a band each time.
 */
export function findHeaderBands(sheet: Sheet, documentYear: number | null): HeaderBand[] {
  const bands: HeaderBand[] = [];
  let from = 0;
  for (let row = 0; row < sheet.rowCount; row++) {
    const cells = headerCells(sheet, row, documentYear);
    if (cells.length < 2 || !looksLikeHeader(cells)) continue;
    const rows = [cells];
    let first = row;
    while (first > from && rows.length < MAX_BAND_ROWS) {
      const above = headerCells(sheet, first - 1, documentYear);
      if (above.length === 0 || !groups(above, rows[0] ?? [], first - 1)) break;
      rows.unshift(above);
      first--;
    }
    let last = row;
    while (last + 1 < sheet.rowCount && rows.length < MAX_BAND_ROWS) {
      const below = headerCells(sheet, last + 1, documentYear);
      const all = rows.flat();
      const covered = all.some((cell) => cell.lastRow > last);
      const again = below.length > 0 && covered && looksLikeHeader(below);
      const labels = below.every((cell) => cell.reading.key.length <= 24);
      if (!again && !refines(below, all, last + 1) && !(covered && labels)) break;
      rows.push(below);
      last++;
    }
    const flat = rows.flat();
    const left = Math.min(...flat.map((cell) => cell.column));
    const right = Math.max(...flat.map((cell) => cell.lastColumn));
    const paths = pathsOf(rows, left, Math.min(right, sheet.columnCount + 50));
    bands.push({ first, last, left, right, paths, named: paths.filter((path) => path.some(isNamed)).length });
    from = last + 1;
    row = last;
  }
  return bands;
}

/** True when two bands head the same columns with the same words: a header repeated on the next page. */
export function sameHeader(a: HeaderBand, b: HeaderBand): boolean {
  const keys = (band: HeaderBand): Map<number, string> =>
    new Map(band.paths.map((path, index) => [band.left + index, path.map((each) => each.key).join('>')]));
  const left = keys(a);
  const right = keys(b);
  let same = 0;
  for (const [column, key] of left) if (right.get(column) === key) same++;
  return same >= 0.7 * Math.max(left.size, right.size);
}
