import type { Table } from '../layout/table.js';
import { findFiscalYears } from '../quantity/fiscal-year.js';
import { contains, toA1, type Position } from '../sheet/address.js';
import type { Cell } from '../sheet/cell.js';
import type { Sheet } from '../sheet/sheet.js';
import type { Aside } from '../sheet/surroundings.js';
import { keyOf } from './figure-changes.js';
import { isOfPlan } from './rolling-years.js';
import { EVENT } from './label-words.data.js';
import type { LeftAlone, NextYearChange } from './next-year-change.js';
import { standingOf } from '../quantity/year-period.js';

/** How a text names a year that would have to move: as a list of years, or plainly. Null where it names none such. */
function namesYear(text: string, year: number): 'listed-years' | 'note' | null {
  const readings = findFiscalYears(text, year);
  const found = readings.flatMap((reading, at) => {
    if (reading.year !== year || EVENT.test(text.slice(reading.end))) return [];
    const standing = standingOf(text, readings, at);
    return standing === 'period' ? [] : [standing];
  });
  if (found.length === 0) return null;
  return found.every((standing) => standing === 'list') ? 'listed-years' : 'note';
}

function reasonFor(cell: Cell, year: number): LeftAlone['reason'] | null {
  const said = namesYear(cell.text, year);
  if (cell.isDate) return said === null && !isDateOf(cell, year) ? null : 'date-cell';
  if (cell.formula !== null) return said === null ? null : 'formula-year';
  return said;
}

/** A date cell shows its day in whatever format it has. */
function isDateOf(cell: Cell, year: number): boolean {
  return findFiscalYears(cell.text.replace(/[/.-]/g, '/'), year).some(
    (each) => each.year === year || each.year === year + 1,
  );
}

/** Labels under which a year rightly stays are no leftovers. */
function explained(tables: readonly Table[], year: number): Set<string> {
  const headers = tables.flatMap(({ columns }) =>
    columns
      .filter(
        ({ role, header, fiscalYear }) =>
          fiscalYear === year && (role === 'baseline' || (role === 'target' && isOfPlan({ role, header }))),
      )
      .map(({ header }) => header),
  );
  return new Set(headers.flatMap((header) => header.split(' > ').map((part) => part.replace(/\s+/g, ''))));
}

/**
 * Places that still name this year in the new form and are neither a plan's period, an event, a baseline nor what was
 * filled in: notes, lists of years, dates, formulas. Each text once.
 */
export function leftoverYears(
  sheet: Sheet,
  tables: readonly Table[],
  year: number,
  changes: readonly NextYearChange[],
  told: readonly LeftAlone[],
  isFine: (place: Position) => boolean,
): LeftAlone[] {
  const taken = new Set([
    ...changes.map(keyOf),
    ...tables.flatMap(({ records }) => records.flatMap(({ fields }) => fields.map(keyOf))),
  ]);
  const toldCells = new Set(told.map(({ cell }) => cell));
  const fine = explained(tables, year);
  const bands = tables.flatMap(({ area, headerBands }) =>
    headerBands.map(({ first, last }) => ({ top: first, bottom: last, left: area.left, right: area.right })),
  );
  const left: LeftAlone[] = [];
  const said = new Set<string>();
  sheet.cells.forEach((line, row) => {
    line?.forEach((cell, column) => {
      if (!cell || cell.text === '' || taken.has(keyOf({ row, column })) || said.has(cell.text)) return;
      if (isFine({ row, column })) return;
      if (cell.kind === 'number' && !cell.isDate && cell.formula === null) return;
      const at = toA1(row, column);
      // A date beside each figure (時期) is filled in with it.
      if (tables.some(({ columns }) => columns.some(({ yearColumn }) => yearColumn === column))) return;
      const isHeader = bands.some((band) => contains(band, row, column));
      if (toldCells.has(at) || (isHeader && fine.has(cell.text.replace(/\s+/g, '')))) return;
      const reason = reasonFor(cell, year);
      if (reason === null) return;
      said.add(cell.text);
      left.push({
        reason: isHeader && reason === 'note' ? 'kept-header' : reason,
        sheet: sheet.name,
        cell: at,
      });
    });
  });
  return left;
}

/** Texts outside cells (print headers, comments, text boxes …) that name this year. */
export function asidesWithYear(asides: readonly Aside[], sheet: string, year: number): LeftAlone[] {
  return asides
    .filter((each) => each.sheet === sheet && namesYear(each.text, year) !== null)
    .map(({ kind, cell }) => ({ reason: kind, sheet, cell }));
}

/** The first cell of a sheet without tables that names this year. */
export function firstWithYear(sheet: Sheet, year: number): string | null {
  for (const [row, line] of sheet.cells.entries()) {
    const column = line?.findIndex((cell) => cell !== undefined && reasonFor(cell, year) !== null) ?? -1;
    if (column >= 0) return toA1(row, column);
  }
  return null;
}
