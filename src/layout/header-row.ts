import { cellAt, type Sheet } from '../sheet/sheet.js';
import { mergesOf } from '../sheet/merges.js';
import { readHeader, readRowLabel, type HeaderReading } from './header-text.js';
import { isMonth } from './month-columns.js';
import type { Role } from './role.js';

const NAMED_FROM = 0.5;
const SAFE_FROM = 0.75;
const MAX_HEADER_CELL = 50;
/** A merge over more rows than any header has stands beside a table, not above its columns. */
const TALLEST_HEADER = 5;
/** What stands beside the years of a row of years: 年度, 区分, 単位, 現状(計画策定時). */
const MOST_BESIDE_YEARS = 4;
const LONGEST_BESIDE_YEARS = 14;
/** Roles whose value stands beside a label, not below a header: 事業名 | … | 担当課 | …. */
const ITEM_ROLES: readonly Role[] = [
  'id',
  'section',
  'program',
  'name',
  'unit',
  'department',
  'direction',
  'narrative',
];
const HAS_DIGIT = /[0-9０-９]/;
/** Roles whose words are also units to count in. */
const COUNTED: readonly Role[] = ['section', 'program', 'name'];

/** A filled cell of a row that may head columns. */
export interface HeaderCell {
  readonly column: number;
  readonly lastColumn: number;
  readonly lastRow: number;
  readonly reading: HeaderReading;
}

/** The filled cells of a row, from left to right, as they would read above columns. */
export function headerCells(sheet: Sheet, row: number, documentYear: number | null): HeaderCell[] {
  const merges = mergesOf(sheet);
  const cells: HeaderCell[] = [];
  const line = sheet.cells[row];
  if (!line) return cells;
  for (let column = 0; column < line.length; column++) {
    const text = line[column]?.text;
    if (text === undefined || text.trim() === '') continue;
    const merge = merges.at(row, column);
    const lastRow = merge?.bottom ?? row;
    if (lastRow - row >= TALLEST_HEADER) continue;
    cells.push({
      column,
      lastColumn: merge?.right ?? column,
      lastRow,
      reading: readHeader(text, documentYear),
    });
  }
  return cells;
}

/** True where the text names a role well enough to head a column. */
export function isNamed(reading: HeaderReading): boolean {
  return (reading.candidates[0]?.score ?? 0) >= NAMED_FROM;
}

const BARE_FIGURE = /^[▲△-]?[0-9][0-9,.]*(?!年)[^0-9]{0,3}$/;

/** 18事業, 5施策: how many there are of what a header word names, with nothing between number and word. */
function isCount({ text, key, candidates }: HeaderReading): boolean {
  const best = candidates[0];
  // ② 評価指標 is numbered, not counted.
  if (!best || !/^\s*[0-9０-９]/.test(text) || !COUNTED.includes(best.role) || !key.endsWith(best.word))
    return false;
  return /^[0-9][0-9,]*$/.test(key.slice(0, -best.word.length));
}

/** A number with at most a short unit: what rows of data hold, and headers (R4, ① 目標, 1次評価) do not. */
export function isBareFigure(reading: HeaderReading): boolean {
  if (isCount(reading)) return true;
  return BARE_FIGURE.test(reading.key) && !reading.isYear && !isMonth(reading.key) && !isNamed(reading);
}

/**
 * A row heads columns when several of its cells name different roles, safely, and none is a sentence: rows of
 * data also hold words such as 評価 or 目標を達成, but beside them stands prose.
 */
export function looksLikeHeader(cells: readonly HeaderCell[]): boolean {
  const named = cells.filter((cell) => isNamed(cell.reading));
  const sentences = cells.filter(
    (cell) => cell.reading.key.length > MAX_HEADER_CELL || cell.reading.key.endsWith('。'),
  );
  // One cell of explanation among many header words does not unmake a header.
  if (sentences.length > 0 && named.length < 4 * sentences.length) return false;
  const figures = cells.filter((cell) => isBareFigure(cell.reading));
  if (figures.length > 0 && named.length < 4 * figures.length) return false;
  const safe = named.filter((cell) => (cell.reading.candidates[0]?.score ?? 0) >= SAFE_FROM);
  const roles = new Set(named.map((cell) => cell.reading.candidates[0]?.role));
  const years = cells.filter((cell) => cell.reading.isYear || isMonth(cell.reading.key)).length;
  if (named.length < 2 || safe.length === 0 || roles.size + Math.min(years, 1) < 2) return false;
  return (named.length + years) / cells.length >= 0.5 && !isFormRow(cells) && !isFormRow(besideTall(cells));
}

/** What stands beside a first cell that reaches further down than all others: Ｐ計画 over 指標 | … and 目標 | …. */
function besideTall(cells: readonly HeaderCell[]): readonly HeaderCell[] {
  const [first, ...others] = cells;
  const isTall = first !== undefined && others.every(({ lastRow }) => lastRow < first.lastRow);
  return isTall ? others : [];
}

/** Labels with their values beside them (事業名 | … | 担当課 | …; 目標 | 42,000人 | 実績 | 38,514人): no header. */
export function isFormRow(cells: readonly HeaderCell[]): boolean {
  let values = 0;
  let items = 0;
  let labels = 0;
  for (const [index, cell] of cells.entries()) {
    if (!isNamed(cell.reading)) continue;
    const value = cells[index + 1];
    if (!value || isNamed(value.reading) || value.reading.isYear) return false;
    labels++;
    if (HAS_DIGIT.test(value.reading.key)) values++;
    if (ITEM_ROLES.includes(cell.reading.candidates[0]?.role ?? 'narrative')) items++;
  }
  return cells[0] !== undefined && isNamed(cells[0].reading) && (items === labels || values === labels);
}

/** Years beside a target and nothing else (blank | H30 | R2 | R3 | 目標（R6）): the years' columns hold actuals. */
export function headsYearsAndTarget(cells: readonly HeaderCell[]): boolean {
  const years = cells.filter(({ reading }) => reading.isYear).length;
  const targets = cells.filter(({ reading: { candidates } }) => {
    const best = candidates[0];
    return best?.role === 'target' && best.score >= SAFE_FROM;
  });
  const named = cells.filter(({ reading }) => !reading.isYear && isNamed(reading)).length;
  return years >= 2 && targets.length > 0 && years + named === cells.length;
}

/**
 * A row of years heads columns where a row label (目標, 実績) stands below it, left of the years: one indicator's
 * small table, or a stacked one whose label column has no header word.
 */
export function headsYears(
  sheet: Sheet,
  row: number,
  cells: readonly HeaderCell[],
  documentYear: number | null,
): boolean {
  const years = cells.filter((cell) => cell.reading.isYear);
  const beside = cells.length - years.length;
  const firstYear = years[0]?.column ?? 0;
  if (years.length < 2 || firstYear === 0 || beside > MOST_BESIDE_YEARS || beside > years.length)
    return false;
  if (cells.some((cell) => !cell.reading.isYear && cell.reading.key.length > LONGEST_BESIDE_YEARS))
    return false;
  const roles = new Set<Role>();
  for (let below = row + 1; below <= row + 4; below++) {
    for (let column = 0; column < firstYear; column++) {
      const role = readRowLabel(cellAt(sheet, below, column).text, documentYear)?.role;
      if (role) roles.add(role);
    }
  }
  return roles.has('target') || roles.has('actual');
}
