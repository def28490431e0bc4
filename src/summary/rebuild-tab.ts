import { say, type Locale } from '../locales/say.js';
import { contentOf } from '../sheet/content-of.js';
import type { Content, Edit, InputCell, OwnedCell } from '../sheet/edit.js';
import type { Furniture, OwnedChart, OwnedTable } from '../sheet/furniture.js';
import { sameContent } from '../sheet/same-content.js';
import { cellAt } from '../sheet/sheet.js';
import { cellsOf, CORNER, tablesOf, type StandingTab } from '../writeback/summary-tabs.js';
import type { Arrangement } from './arrange.js';
import { followFormula } from './follow-formula.js';
import type { PlannedTab } from './planned-tab.js';
import { rowLines } from './row-lines.js';

/**
 * The edits that build a standing tab anew in its place. Cells of the user's are never changed; where the lines they
 * stand in move, they move along. Nothing where nothing differs.
 */
export function rebuildTab(standing: StandingTab, planned: PlannedTab, locale: Locale): Edit[] {
  const { sheet } = standing;
  const { own, users } = cellsOf(standing);
  const { rows, columns } = planned;
  const moves = movedCells(standing, users, rows, columns);
  const orphans = orphanNames(standing, users, planned, locale);
  const cells = cellChanges(own, planned.cells);
  const furniture = changedFurniture(standing, planned, cells.after, moves.after);
  const movesHeads = planned.tables.some(({ area }) =>
    [...moves.before, ...moves.after].some(({ row }) => row === area.top),
  );
  const tables = tablesOf(standing);
  const edits: Edit[] = [];
  // Headings of a table are typed by nobody: while the user's own are moved, there is no table.
  if (movesHeads)
    edits.push({ kind: 'furniture', sheet: sheet.name, before: { tables }, after: { tables: [] } });
  if (moves.before.length > 0) {
    const blank = moves.before.map((cell): InputCell => ({ ...cell, content: { kind: 'blank' } }));
    edits.push({ kind: 'input', sheet: sheet.name, before: moves.before, after: blank });
  }
  if (cells.after.length > 0) edits.push({ kind: 'cells', sheet: sheet.name, ...cells });
  const typed = [...moves.after, ...orphans];
  if (typed.length > 0) {
    const blank = typed.map((cell): InputCell => ({ ...cell, content: { kind: 'blank' } }));
    edits.push({ kind: 'input', sheet: sheet.name, before: blank, after: typed });
  }
  edits.push(...widthEdits(standing, planned));
  if (furniture || movesHeads) {
    const after = { ...furniture, ...(movesHeads ? { tables: widened(standing, planned) } : {}) };
    const before: Furniture = {
      ...(after.tables ? { tables: movesHeads ? [] : tables } : {}),
      ...(after.charts ? { charts: after.charts.map((chart) => asItStood(standing, chart)) } : {}),
    };
    edits.push({ kind: 'furniture', sheet: sheet.name, before, after });
  }
  return edits;
}

const BLANK: Content = { kind: 'blank' };

function movedCells(
  { sheet }: StandingTab,
  users: readonly InputCell[],
  rows: Arrangement,
  columns: Arrangement,
): { before: InputCell[]; after: InputCell[] } {
  const before: InputCell[] = [];
  const after: InputCell[] = [];
  for (const cell of users) {
    const content = followed(cell.content, rows, columns);
    const place = { row: rows.moved(cell.row), column: columns.moved(cell.column) };
    const isSame = place.row === cell.row && place.column === cell.column;
    if (isSame && sameContent(content, cell.content)) continue;
    before.push({ ...cell, content: contentOf(cellAt(sheet, cell.row, cell.column)) });
    after.push({ ...place, content });
  }
  return { before, after };
}

function followed(content: Content, rows: Arrangement, columns: Arrangement): Content {
  if (content.kind !== 'formula') return content;
  return { ...content, formula: followFormula(content.formula, rows, columns) };
}

/** What was written beside a row that is gone stands below; the name of the row stands with it, once. */
function orphanNames(
  { sheet, rows: keys, columns: columnKeys }: StandingTab,
  users: readonly InputCell[],
  { rows, columns, labels }: PlannedTab,
  locale: Locale,
): InputCell[] {
  const beside = new Set(users.map(({ row }) => row));
  return keys.flatMap((key, row) => {
    if (key === null || !beside.has(row) || rows.places.has(key)) return [];
    const label = labels.find((each) => columnKeys.includes(each));
    const column = label === undefined ? -1 : columnKeys.indexOf(label);
    const name = column < 0 ? '' : cellAt(sheet, row, column).text;
    const content: Content = { kind: 'text', text: say(locale, 'summary.gone', { name }) };
    return column < 0 ? [] : [{ row: rows.moved(row), column: columns.moved(column), content }];
  });
}

function cellChanges(
  own: readonly OwnedCell[],
  wanted: readonly OwnedCell[],
): { before: OwnedCell[]; after: OwnedCell[] } {
  const place = ({ row, column }: OwnedCell): string => `${row},${column}`;
  const now = new Map(own.map((cell) => [place(cell), cell]));
  const before: OwnedCell[] = [];
  const after: OwnedCell[] = [];
  // The title names the sheets: where one was renamed, links that read the same lead elsewhere.
  const isRenamed = wanted.some(
    (cell) => cell.look === 'title' && !showsSame(now.get(place(cell))?.content ?? BLANK, cell.content),
  );
  for (const cell of wanted) {
    const there = now.get(place(cell));
    now.delete(place(cell));
    // What is open is only blank the first time; then it is the user's.
    if (cell.content.kind === 'blank') continue;
    const leadsElsewhere = isRenamed && cell.link !== undefined;
    if (there && !leadsElsewhere && showsSame(there.content, cell.content)) continue;
    const link = there && cell.link !== undefined ? { link: cell.link } : {};
    before.push(there ? { ...there, ...link } : { ...cell, content: { kind: 'blank' } });
    after.push(cell);
  }
  for (const cell of now.values()) {
    before.push(cell);
    after.push({ ...cell, content: { kind: 'blank' } });
  }
  return { before, after };
}

/** Formulas must also show what they should: nobody may have computed them since a figure was corrected. */
function showsSame(a: Content, b: Content): boolean {
  if (!sameContent(a, b)) return false;
  if (a.kind !== 'formula' || b.kind !== 'formula') return true;
  if (typeof a.cached !== 'number' || typeof b.cached !== 'number')
    return String(a.cached) === String(b.cached);
  return Math.abs(a.cached - b.cached) <= 1e-9 * Math.max(1, Math.abs(b.cached));
}

function changedFurniture(
  standing: StandingTab,
  planned: PlannedTab,
  changed: readonly OwnedCell[],
  moved: readonly InputCell[],
): Furniture | null {
  const wanted = widened(standing, planned);
  const tables = tablesOf(standing);
  const isMoved = [...planned.rows.places].some(([key, row]) => standing.rows[row] !== key);
  const after: Furniture = {
    ...(JSON.stringify(tables) === JSON.stringify(wanted) ? {} : { tables: wanted }),
    ...(planned.charts.length > 0 && changed.length > 0 ? { charts: planned.charts } : {}),
    ...(isMoved ? { print: planned.print } : {}),
    ...(changed.length + moved.length > 0 ? { lines: linesOf(planned, changed) } : {}),
  };
  return Object.keys(after).length === 0 ? null : after;
}

/** A chart where the tab has its rows now; what it shows now, nobody has to know. */
function asItStood({ rows }: StandingTab, chart: OwnedChart): OwnedChart {
  const isRowOf = (key: string | null): boolean => key?.replace(/-[0-9]+$/, '') === `0:${chart.name}`;
  const top = rows.findIndex(isRowOf);
  return top < 0
    ? chart
    : { ...chart, anchor: { ...chart.anchor, top, bottom: rows.findLastIndex(isRowOf) } };
}

function linesOf({ cells, widths }: PlannedTab, changed: readonly OwnedCell[]): Map<number, number> {
  const width = new Map(widths.map(({ column, width: each }) => [column, each ?? undefined]));
  const rows = new Set(changed.map(({ row }) => row));
  const lines = rowLines(
    cells.filter(({ row }) => rows.has(row)),
    (column) => width.get(column),
  );
  for (const row of rows) if (!lines.has(row)) lines.set(row, 1);
  return lines;
}

/** The tables wanted, with the columns and rows the user has added to those that stand. */
function widened(standing: StandingTab, { tables, rows, columns, cells }: PlannedTab): OwnedTable[] {
  const { sheet } = standing;
  return tables.map((table) => {
    const there = sheet.listObjects.find(({ name }) => name === table.name)?.area;
    if (!there) return table;
    const right = Math.max(table.area.right, columns.moved(there.right));
    const isUsers = (standing.rows[there.bottom] ?? null) === null;
    const bottom = Math.max(table.area.bottom, isUsers ? rows.moved(there.bottom) : 0);
    const headings = new Map<number, string>();
    for (let column = there.left; column <= there.right; column++) {
      headings.set(columns.moved(column), cellAt(sheet, there.top, column).text);
    }
    for (const { row, column, content } of cells) {
      if (row === table.area.top && content.kind === 'text') headings.set(column, content.text);
    }
    const names = Array.from(
      { length: right - table.area.left + 1 },
      (_, index) => headings.get(table.area.left + index) ?? '',
    );
    return { ...table, area: { ...table.area, right, bottom }, columns: names };
  });
}

/** Widths of columns that stand elsewhere now; the others are as the user has them. */
function widthEdits({ sheet, columns: keys }: StandingTab, { widths, columns }: PlannedTab): Edit[] {
  const moved = widths.filter(({ column }) => {
    const key = [...columns.places].find(([, place]) => place === column)?.[0];
    return key !== undefined && key !== CORNER && keys[column] !== key;
  });
  if (moved.length === 0) return [];
  const before = moved.map(({ column }) => ({ column, width: sheet.columnWidths.get(column) ?? null }));
  return [{ kind: 'widths', sheet: sheet.name, before, after: moved }];
}
