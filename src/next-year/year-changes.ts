import type { Role } from '../layout/role.js';
import type { Table } from '../layout/table.js';
import { normalise } from '../quantity/normalise.js';
import { contains, toA1 } from '../sheet/address.js';
import type { Cell } from '../sheet/cell.js';
import { contentOf } from '../sheet/content-of.js';
import { cellAt, type Sheet } from '../sheet/sheet.js';
import type { LeftAlone, NextYearChange } from './next-year-change.js';
import { movedLabel, spelledYears } from './year-label.js';

/** A longer text is no label. */
const LONGEST = 120;

function folded(text: string): string {
  return normalise(text).text.replace(/\s+/g, '');
}

/** What a header cell reaches: its merged area, else itself. */
function reach(sheet: Sheet, row: number, column: number) {
  const own = sheet.merges.find((area) => area.top === row && area.left === column);
  return own ?? { top: row, left: column, bottom: row, right: column };
}

/** Something a label may be about: a field, or a column that is not filled in. */
interface Labelled {
  readonly role: Role | null;
  readonly year: number | null;
  readonly header: string;
  readonly row: number | null;
  readonly column: number | null;
}

function labelled(table: Table): Labelled[] {
  const isTurned = table.kind === 'transposed';
  return [
    ...table.records.flatMap(({ fields }) => fields.map((field) => ({ ...field, year: field.headerYear }))),
    ...table.columns.map(({ role, fiscalYear, header, index }) => ({
      role,
      year: fiscalYear,
      header,
      row: isTurned ? index : null,
      column: isTurned ? null : index,
    })),
  ].map((each) => ({ ...each, header: folded(each.header) }));
}

/** What a label stands over or beside: in its columns or rows, under a header that says what it says. */
function under(
  all: readonly Labelled[],
  sheet: Sheet,
  row: number,
  column: number,
  text: string,
): Labelled[] {
  const area = reach(sheet, row, column);
  const said = folded(text);
  return all.filter(
    (each) =>
      ((each.column !== null && each.column >= area.left && each.column <= area.right) ||
        (each.row !== null && each.row >= area.top && each.row <= area.bottom)) &&
      each.header.includes(said),
  );
}

function change(sheet: Sheet, row: number, column: number, cell: Cell, after: string): NextYearChange {
  const isNumber = cell.kind === 'number';
  return {
    kind: 'year',
    sheet: sheet.name,
    row,
    column,
    before: cell.text,
    after,
    from: contentOf(cell),
    to: isNumber ? { kind: 'number', value: Number(after) } : { kind: 'text', text: after },
  };
}

/** The text of a cell as it is stored; what a number format adds (2022"年度") is not part of it. */
function storedText(cell: Cell): string | null {
  if (cell.formula !== null || cell.isDate || cell.text.length > LONGEST) return null;
  if (cell.kind === 'text') return String(cell.value);
  return cell.kind === 'number' && cell.value === Number(cell.text) ? cell.text : null;
}

/** The labels of titles above the tables and of headers whose years move on. */
export function yearChanges(
  sheet: Sheet,
  tables: readonly Table[],
  documentYear: number,
  rollingOf: (table: Table) => ReadonlyMap<Role, ReadonlySet<number>>,
): { changes: NextYearChange[]; left: LeftAlone[] } {
  const changes: NextYearChange[] = [];
  const left: LeftAlone[] = [];
  const isTableHeader = (row: number, column: number): boolean =>
    sheet.listObjects.some(({ area }) => area.top === row && contains(area, row, column));
  const put = (row: number, column: number, cell: Cell, after: string | null): void => {
    if (after === null) return;
    // An Excel table knows its headings by their text, and formulas name them.
    if (isTableHeader(row, column))
      left.push({ reason: 'table-header', sheet: sheet.name, cell: toA1(row, column) });
    else changes.push(change(sheet, row, column, cell, after));
  };
  const first = Math.min(...tables.map(({ area }) => area.top));
  for (let row = 0; row < first; row++) {
    sheet.cells[row]?.forEach((cell, column) => {
      const text = cell && storedText(cell);
      if (!cell || text === null || text === undefined) return;
      // The year a sheet is of, and the year it is written in or the day it stands for.
      const moves = (year: number | null): boolean => year === documentYear || year === documentYear + 1;
      put(
        row,
        column,
        cell,
        movedLabel(text, documentYear, ({ year }) => moves(year)),
      );
    });
  }
  for (const table of tables) {
    const rolling = rollingOf(table);
    const all = labelled(table);
    const spelled = spelledYears(
      table.columns.map(({ header }) => header),
      documentYear,
    );
    const held = new Set(
      table.records.flatMap(({ fields }) => fields.map((field) => `${field.row},${field.column}`)),
    );
    for (let row = table.area.top; row <= table.area.bottom; row++) {
      for (let column = table.area.left; column <= table.area.right; column++) {
        if (held.has(`${row},${column}`)) continue;
        const cell = cellAt(sheet, row, column);
        const text = storedText(cell);
        if (text === null || text === '') continue;
        const after = movedLabel(
          text,
          documentYear,
          ({ year }) => {
            if (year === null) return false;
            // A column nobody knows the meaning of goes with the others under the same label.
            const about = under(all, sheet, row, column, text).filter(
              (each) => each.year === year && each.role !== null,
            );
            const moving = about.filter(({ role }) => role !== null && rolling.get(role)?.has(year));
            // One label over a column that moves on and one that stays: nobody can say which year it is to be.
            if (moving.length > 0 && moving.length < about.length)
              left.push({ reason: 'shared-label', sheet: sheet.name, cell: toA1(row, column) });
            return moving.length > 0 && moving.length === about.length;
          },
          spelled,
        );
        put(row, column, cell, after);
      }
    }
  }
  return { changes, left };
}
