import type { Role } from '../layout/role.js';
import type { Table } from '../layout/table.js';
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

function labelled(table: Table, documentYear: number): Labelled[] {
  const isTurned = table.kind === 'transposed';
  return [
    ...table.records.flatMap(({ fields }) =>
      fields
        .filter(({ yearOfRow }) => yearOfRow !== true)
        .map(({ role, headerYear, header, row, column }) => ({
          role,
          year: headerYear,
          header,
          row,
          column,
        })),
    ),
    ...table.columns.map(({ role, fiscalYear, header, index }) => ({
      role,
      year: fiscalYear,
      header,
      row: isTurned ? index : null,
      column: isTurned ? null : index,
    })),
  ].map((each) => ({
    ...each,
    header: folded(each.header),
    isNamed: findFiscalYears(each.header, documentYear).length > 0,
  }));
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
      const about = under(all, sheet, row, column, text);
      const moves = (year: number | null): boolean => {
        const verdict = year === null ? 'stays' : verdictOn(about, year, rolling);
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
