import { cellAt, type Sheet } from '../sheet/sheet.js';
import { readBlockRow } from './block-labels.js';
import {
  headerCells,
  headsYears,
  headsYearsAndTarget,
  isBareFigure,
  isFormRow,
  isNamed,
  looksLikeHeader,
  type HeaderCell,
} from './header-row.js';
import type { HeaderReading } from './header-text.js';
import type { Role } from './role.js';

/** Rows that together head the columns below them, and the path of header texts over each column. */
export interface HeaderBand {
  readonly first: number;
  readonly last: number;
  readonly left: number;
  readonly right: number;
  /** Header readings over each column, top down; index 0 belongs to column `left`. */
  readonly paths: readonly (readonly HeaderReading[])[];
  /** Columns to read where not all of them belong together; all where left out. */
  readonly columns?: readonly number[];
  /** Number of columns whose header names a role. */
  readonly named: number;
}

const MAX_BAND_ROWS = 5;
/** How many rows below a header may show that a column without a header word begins further left. */
const ROWS_LOOKED_AT = 4;

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

/**
 * A row of words under a header whose group headers are typed without merging: 活動指標 | (blank) | (blank) over
 * 指標 | 計画 | 実績. Every word stands under a blank that follows such a header or under that header itself, one row
 * below, and names a role.
 */
function refinesUnmerged(cells: readonly HeaderCell[], above: readonly HeaderCell[], row: number): boolean {
  if (cells.length < 2 || above.some((up) => up.lastRow !== row - 1 || up.lastColumn > up.column))
    return false;
  if (!cells.every(({ reading }) => isNamed(reading) || reading.isYear)) return false;
  // The words under each head, from left to right.
  const under = new Map<HeaderCell, HeaderCell[]>();
  let next = 0;
  for (const cell of cells) {
    while ((above[next + 1]?.column ?? Infinity) <= cell.column) next++;
    const head = above[next];
    if (!head || head.column > cell.column) return false;
    const known = under.get(head);
    if (known) known.push(cell);
    else under.set(head, [cell]);
  }
  // Under a head that is widened stands more than one word, or one beside it: else this is another header, or data.
  const wide = [...under].every(([head, words]) => words.length > 1 || words[0]?.column !== head.column);
  const beside = [...under].some(([head, words]) => words.some(({ column }) => column !== head.column));
  return wide && beside && under.size < above.length;
}

/** Heads typed without merging, each as wide as the words below it reach. */
function widened(heads: readonly HeaderCell[], below: readonly HeaderCell[]): HeaderCell[] {
  let next = 0;
  return heads.map((head, at) => {
    const stop = heads[at + 1]?.column ?? Infinity;
    let lastColumn = head.lastColumn;
    for (let cell = below[next]; cell && cell.column < stop; cell = below[++next]) {
      lastColumn = Math.max(lastColumn, cell.lastColumn);
    }
    return { ...head, lastColumn };
  });
}

const BRACKETED = /^[([][^()[\]]*[)\]]$/;

function isUnitAlone({ unit, key }: HeaderReading): boolean {
  return unit !== null && BRACKETED.test(key);
}

/** Words under these begin an item; under any other header a short word may still be part of the header. */
const ITEM_ROLES: readonly (Role | undefined)[] = ['id', 'section', 'program', 'name'];
const LONGEST_BESIDE_DATES = 8;

/**
 * A row of years or units, each right under a header word of the row above: （令和2年度） below 計画策定時, （人） below
 * 実績. A short word may stand among them (ゴール below SDGs), nothing that names an item.
 */
function datesHeaders(cells: readonly HeaderCell[], above: readonly HeaderCell[], row: number): boolean {
  const heads = new Map(above.filter((up) => up.lastRow === row - 1).map((up) => [up.column, up.reading]));
  const dates = cells.filter(({ reading }) => reading.isYear || isUnitAlone(reading));
  if (dates.length < 2 || dates.length * 2 < cells.length) return false;
  return cells.every(({ column, reading }) => {
    const head = heads.get(column);
    if (!head) return false;
    if (reading.isYear || isUnitAlone(reading)) return isNamed(head);
    const isShort = reading.key.length <= LONGEST_BESIDE_DATES && !/[0-9]/.test(reading.key);
    return isShort && !ITEM_ROLES.includes(head.candidates[0]?.role);
  });
}

/** Widest header cell that spans several columns but not the whole band stands above its columns. */
function groups(cells: readonly HeaderCell[], below: readonly HeaderCell[], row: number): boolean {
  const left = Math.min(...below.map((cell) => cell.column));
  const right = Math.max(...below.map((cell) => cell.lastColumn));
  const spans = cells.filter((cell) => cell.lastColumn > cell.column || cell.lastRow > row);
  const whole = cells.some((cell) => cell.column <= left && cell.lastColumn >= right);
  const short = cells.every((cell) => cell.reading.key.length > 0 && cell.reading.key.length <= 30);
  // Rows of data above a second header also hold merged cells, but beside them stand figures.
  const figures = cells.some((cell) => isBareFigure(cell.reading));
  return cells.length >= 2 && spans.length > 0 && !whole && short && !figures && !isFormRow(cells);
}

function pathsOf(rows: readonly (readonly HeaderCell[])[], left: number, right: number): HeaderReading[][] {
  const paths = Array.from({ length: right - left + 1 }, (): HeaderReading[] => []);
  for (const cells of rows) {
    let free = left;
    for (const cell of cells) {
      // Where areas lie over each other, the one that begins first is seen.
      for (let column = Math.max(free, cell.column); column <= Math.min(cell.lastColumn, right); column++) {
        const path = paths[column - left];
        if (path && path.at(-1) !== cell.reading) path.push(cell.reading);
      }
      free = Math.max(free, cell.lastColumn + 1);
    }
  }
  return paths;
}

/** The leftmost column filled just below a header: names and labels often stand under an empty header cell. */
function leftmostBelow(sheet: Sheet, last: number, left: number): number {
  for (let column = 0; column < left; column++) {
    for (let row = last + 1; row <= last + ROWS_LOOKED_AT; row++) {
      if (cellAt(sheet, row, column).text.trim() !== '') return column;
    }
  }
  return left;
}

const NUMBER = /^[A-Za-zＡ-Ｚ]{0,2}[0-9０-９]{1,4}([-.－．][0-9０-９]{1,4}){0,2}$/;

/** One column further left where a header begins, if only numbers of items stand there, without a header. */
function numbersBelow(sheet: Sheet, last: number, left: number): number {
  const texts = Array.from({ length: ROWS_LOOKED_AT }, (_, at) =>
    cellAt(sheet, last + 1 + at, left - 1).text.trim(),
  ).filter((text) => text !== '');
  const areNumbers = left > 0 && texts.length > 1 && texts.every((text) => NUMBER.test(text));
  return areNumbers ? left - 1 : left;
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
    if (cells.length < 2 || readBlockRow(sheet, row, 0) !== null) continue;
    const ofYears = !looksLikeHeader(cells);
    if (ofYears && !headsYears(sheet, row, cells, documentYear) && !headsYearsAndTarget(cells)) continue;
    const rows = [cells];
    let first = row;
    while (first > from && rows.length < MAX_BAND_ROWS) {
      const above = headerCells(sheet, first - 1, documentYear);
      const heads = groups(above, rows[0] ?? [], first - 1) && readBlockRow(sheet, first - 1, 0) === null;
      if (!heads) break;
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
      const unmerged = refinesUnmerged(below, rows.at(-1) ?? [], last + 1);
      if (unmerged) rows.push(widened(rows.pop() ?? [], below));
      const refining =
        unmerged || refines(below, all, last + 1) || datesHeaders(below, rows.at(-1) ?? [], last + 1);
      if (!again && !refining && !(covered && labels)) break;
      rows.push(below);
      last++;
    }
    const flat = rows.flat();
    const begins = flat.reduce((least, cell) => Math.min(least, cell.column), Infinity);
    const left = ofYears ? leftmostBelow(sheet, last, begins) : numbersBelow(sheet, last, begins);
    const right = flat.reduce((most, cell) => Math.max(most, cell.lastColumn), 0);
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
