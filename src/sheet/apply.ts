import type { Position } from './address.js';
import { BLANK, type Cell } from './cell.js';
import type { Content, Edit, OwnedSheet } from './edit.js';
import type { OwnedTable } from './furniture.js';
import { HostError } from './host.js';
import { withSheetRenamed } from './sheet-in-formula.js';
import { makeSheet, type Sheet, type Workbook } from './sheet.js';

/** What a cell shows once it holds `content`; a number keeps the format of `was`, though not every format is known here. */
export function cellWith(content: Content, was: Cell = BLANK): Cell | undefined {
  const { format } = was;
  switch (content.kind) {
    case 'blank':
      return undefined;
    case 'number':
      return { ...BLANK, kind: 'number', value: content.value, text: String(content.value), format };
    case 'text':
      return { ...BLANK, kind: 'text', value: content.text, text: content.text, format };
    case 'formula': {
      const kind = typeof content.cached === 'number' ? 'number' : 'text';
      const text = String(content.cached);
      return { ...BLANK, kind, value: content.cached, text, format, formula: content.formula };
    }
  }
}

/** Where a cell stands. */
export interface Place extends Position {
  readonly sheet: string;
}

/** Turns content into the cell that shows it in the place of `was`; undefined: none. */
export type Render = (content: Content, was: Cell | undefined, place: Place) => Cell | undefined;

interface Change extends Position {
  readonly content: Content;
}

function withCells(sheet: Sheet, changes: readonly Change[], render: Render): Sheet {
  const cells = Array.from(sheet.cells);
  const own = new Set<number>();
  let { rowCount, columnCount } = sheet;
  let mayShrink = false;
  for (const { row, column, content } of changes) {
    if (!own.has(row)) cells[row] = Array.from(cells[row] ?? []);
    own.add(row);
    const line = cells[row] as (Cell | undefined)[];
    const cell = render(content, line[column], { sheet: sheet.name, row, column });
    line[column] = cell;
    const isFilled = cell !== undefined && cell.kind !== 'blank';
    mayShrink ||= !isFilled && (row >= rowCount - 1 || column >= columnCount - 1);
    if (!isFilled) continue;
    rowCount = Math.max(rowCount, row + 1);
    columnCount = Math.max(columnCount, column + 1);
  }
  const dense = cells.length > sheet.cells.length ? Array.from(cells) : cells;
  // Counting anew costs a look at every row; typing into the middle of a large sheet is to be instant.
  if (mayShrink) ({ rowCount, columnCount } = makeSheet(sheet.name, dense));
  return { ...sheet, cells: dense, rowCount, columnCount };
}

function withTables(
  sheet: Sheet,
  before: readonly OwnedTable[] | undefined,
  after: readonly OwnedTable[] | undefined,
): Sheet {
  if (after === undefined) return sheet;
  const gone = new Set([...(before ?? []), ...after].map((table) => table.name));
  const kept = sheet.listObjects.filter((table) => !gone.has(table.name));
  return { ...sheet, listObjects: [...kept, ...after.map(({ name, area }) => ({ name, area }))] };
}

function ownSheet(name: string, after: OwnedSheet, render: Render): Sheet {
  const sheet = makeSheet(name, [], {
    hiddenRows: new Set(after.hiddenRows),
    hiddenColumns: new Set(after.hiddenColumns),
  });
  return withTables(withCells(sheet, after.cells, render), [], after.tables);
}

/** The workbook with a sheet called otherwise: formulas and names that refer to it follow. */
function renamed(workbook: Workbook, from: string, to: string): Workbook {
  if (workbook.isStructureProtected) throw new HostError('protected', { reason: 'structure' });
  if (!workbook.sheets.some(({ name }) => name === from))
    throw new HostError('unsupported', { sheet: from, reason: 'no sheet' });
  const isTaken = ({ name }: Sheet): boolean => name !== from && name.toLowerCase() === to.toLowerCase();
  if (workbook.sheets.some(isTaken)) throw new HostError('unsupported', { sheet: to, reason: 'exists' });
  const follow = (formula: string): string => withSheetRenamed(formula, from, to);
  const cell = (each: Cell | undefined): Cell | undefined =>
    each && each.formula !== null ? { ...each, formula: follow(each.formula) } : each;
  const sheets = workbook.sheets.map((sheet) => ({
    ...sheet,
    name: sheet.name === from ? to : sheet.name,
    cells: sheet.cells.map((row) => row?.map(cell)),
    conditionalFormats: sheet.conditionalFormats.map(({ ranges, formula }) => ({
      ranges,
      formula: formula === null ? null : follow(formula),
    })),
  }));
  const definedNames = workbook.definedNames.map((each) => ({ ...each, refersTo: follow(each.refersTo) }));
  return { ...workbook, sheets, definedNames };
}

/**
 * The workbook after one edit, in memory. `render` turns content into a cell (a host that knows number formats gives a
 * better one). Throws HostError: 'unsupported' when the sheet is not there, 'protected' when it or the structure is.
 */
export function applyEdit(workbook: Workbook, edit: Edit, render: Render = cellWith): Workbook {
  const change = (name: string, to: (sheet: Sheet) => Sheet): Workbook => {
    const target = workbook.sheets.find((sheet) => sheet.name === name);
    if (!target) throw new HostError('unsupported', { sheet: name, reason: 'no sheet' });
    if (target.isProtected) throw new HostError('protected', { sheet: name });
    return { ...workbook, sheets: workbook.sheets.map((sheet) => (sheet === target ? to(sheet) : sheet)) };
  };
  switch (edit.kind) {
    case 'labels':
      return change(edit.sheet, (sheet) => withCells(sheet, edit.after, render));
    case 'print-texts':
      return change(edit.sheet, (sheet) => sheet);
    case 'sheet-name':
      return renamed(workbook, edit.before, edit.after);
    case 'input':
    case 'cells':
      return change(edit.sheet, (sheet) => withCells(sheet, edit.after, render));
    case 'settings':
      return { ...workbook, settings: edit.after };
    case 'widths':
      return change(edit.sheet, (sheet) => {
        const columnWidths = new Map(sheet.columnWidths);
        for (const { column, width } of edit.after) {
          if (width === null) columnWidths.delete(column);
          else columnWidths.set(column, width);
        }
        return { ...sheet, columnWidths };
      });
    case 'marks':
      return change(edit.sheet, (sheet) => {
        const gone = (ranges: string, formula: string | null): boolean =>
          edit.before.some((mark) => mark.ranges === ranges && mark.formula === formula);
        const kept = sheet.conditionalFormats.filter((format) => !gone(format.ranges, format.formula));
        const added = edit.after.map(({ ranges, formula }) => ({ ranges, formula }));
        return { ...sheet, conditionalFormats: [...kept, ...added] };
      });
    case 'name': {
      const others = workbook.definedNames.filter((each) => each.name !== edit.name);
      const added = edit.after === null ? [] : [{ name: edit.name, refersTo: edit.after, hidden: true }];
      return { ...workbook, definedNames: [...others, ...added] };
    }
    case 'sheet': {
      if (workbook.isStructureProtected) throw new HostError('protected', { reason: 'structure' });
      const others = workbook.sheets.filter((sheet) => sheet.name !== edit.name);
      const added = edit.after ? [ownSheet(edit.name, edit.after, render)] : [];
      return { ...workbook, sheets: [...others, ...added] };
    }
    case 'furniture':
      return change(edit.sheet, (sheet) => withTables(sheet, edit.before.tables, edit.after.tables));
  }
}
