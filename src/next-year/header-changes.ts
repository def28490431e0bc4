import type { Role } from '../layout/role.js';
import type { LayoutKind, Table } from '../layout/table.js';
import { findFiscalYears } from '../quantity/fiscal-year.js';
import { normalise } from '../quantity/normalise.js';
import { toA1 } from '../sheet/address.js';
import { cellAt, type Sheet } from '../sheet/sheet.js';
import { keyOf } from './figure-changes.js';
import { labelChange, storedText } from './label-cell.js';
import type { LeftAlone, NextYearChange } from './next-year-change.js';
import { isOfPlan, type RollingYears } from './rolling-years.js';
import { movedLabel, spelledYears } from './year-label.js';
import { isComparing } from './yearly-table.js';

function folded(text: string): string {
  return normalise(text).text.replace(/\s+/g, '');
}

/** Something a label may be about: a field, or a column that is not filled in. */
interface Labelled {
  readonly role: Role | null;
  readonly year: number | null;
  readonly header: string;
  /** The header names the year itself; else a label beside the row does. */
  readonly isNamed: boolean;
  readonly row: number | null;
  readonly column: number | null;
}

/** Layouts in which headers stand over columns. */
const HEADED: readonly LayoutKind[] = ['rows', 'wide', 'stacked', 'blocks'];

function yearsNamed(header: string, documentYear: number): boolean {
  return findFiscalYears(header, documentYear).length > 0;
}

function labelled(table: Table, documentYear: number): Labelled[] {
  const isTurned = table.kind === 'transposed';
  const found = new Map<string, Labelled>();
  const add = (
    role: Role | null,
    year: number | null,
    printed: string,
    row: number | null,
    column: number | null,
  ) => {
    const isNamed = yearsNamed(printed, documentYear);
    // Under a header that names its year, all rows of a column are alike.
    const place = isNamed && HEADED.includes(table.kind) ? null : row;
    const key = `${role ?? ''} ${year ?? ''} ${place ?? ''} ${column ?? ''} ${printed}`;
    if (!found.has(key)) found.set(key, { role, year, header: folded(printed), isNamed, row: place, column });
  };
  for (const { fields } of table.records) {
    for (const { role, headerYear, header, row, column, yearOfRow } of fields)
      if (yearOfRow !== true) add(role, headerYear, header, row, column);
  }
  for (const { role, fiscalYear, header, index } of table.columns)
    add(role, fiscalYear, header, isTurned ? index : null, isTurned ? null : index);
  return [...found.values()];
}

/** What a header cell reaches: its merged area, else itself. */
function reach(sheet: Sheet, row: number, column: number) {
  const own = sheet.merges.find((area) => area.top === row && area.left === column);
  return own ?? { top: row, left: column, bottom: row, right: column };
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
  return all.filter((each) => {
    const isBelow = each.column !== null && each.column >= area.left && each.column <= area.right;
    const isBeside = each.row !== null && each.row >= area.top && each.row <= area.bottom;
    return each.isNamed ? (isBelow || isBeside) && each.header.includes(said) : isBeside;
  });
}

/** Whether what stands under a label moves on, stays, or some of both. */
type Verdict = 'moves' | 'stays' | 'both';

function verdictOn(about: readonly Labelled[], year: number, rolling: RollingYears): Verdict {
  const known = about.filter((each) => each.year === year && each.role !== null);
  const isMoving = ({ role, header }: Labelled): boolean =>
    role !== null && !isOfPlan({ role, header }) && (rolling.get(role)?.has(year) ?? false);
  if (known.length === 0) {
    // 増減(R6-R5) goes with the actuals it is made of.
    const compares = about.some(isComparing);
    return compares && rolling.get('actual')?.has(year) ? 'moves' : 'stays';
  }
  const moving = known.filter(isMoving).length;
  return moving === 0 ? 'stays' : moving === known.length ? 'moves' : 'both';
}

/** The headers of a table whose years move on with what stands under them. */
export function headerChanges(
  sheet: Sheet,
  table: Table,
  documentYear: number,
  rolling: RollingYears,
): { changes: NextYearChange[]; left: LeftAlone[] } {
  const changes: NextYearChange[] = [];
  const left: LeftAlone[] = [];
  const all = labelled(table, documentYear);
  const spelled = spelledYears(
    table.columns.map(({ header }) => header),
    documentYear,
  );
  const held = new Set(table.records.flatMap(({ fields }) => fields.map(keyOf)));
  const { top, left: first, bottom, right } = table.area;
  for (let row = top; row <= bottom; row++) {
    for (let column = first; column <= right; column++) {
      if (held.has(keyOf({ row, column }))) continue;
      const cell = cellAt(sheet, row, column);
      const text = storedText(cell);
      if (text === null || text === '') continue;
      const moves = (year: number | null): boolean => {
        if (year === null) return false;
        const verdict = verdictOn(under(all, sheet, row, column, text), year, rolling);
        // One label over a column that moves on and one that stays: nobody can say which year it is to be.
        if (verdict === 'both')
          left.push({ reason: 'shared-label', sheet: sheet.name, cell: toA1(row, column) });
        return verdict === 'moves';
      };
      const after = movedLabel(text, documentYear, ({ year }) => moves(year), spelled);
      if (after !== null) changes.push(labelChange(sheet, row, column, cell, after));
    }
  }
  return { changes, left };
}
