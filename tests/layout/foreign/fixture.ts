import { parseArea, type Area } from '../../../src/sheet/address.js';
import { numberCell, textCell, type Cell } from '../../../src/sheet/cell.js';
import { makeSheet, type Sheet, type Workbook } from '../../../src/sheet/sheet.js';

/** A number shown through a number format, as a formula's result where `formula` is given. */
export interface Formatted {
  readonly v: number;
  readonly f: string;
  readonly formula?: string;
}

/**
 * One cell: '' is blank, '>' is merged with the cell on its left, '^' with the cell above it, any other text is a
 * text cell exactly as typed, a number is a number cell without a format.
 */
export type Notation = string | number | Formatted;

export interface FixtureSheet {
  readonly name: string;
  readonly rows: readonly (readonly Notation[])[];
  /** Further merges as A1 ranges, for those too large to draw. */
  readonly merges?: readonly string[];
}

/** What is to be read. A field left out is not compared (the contract leaves it open there); null must be null. */
export interface Expected {
  /** Whitespace is not compared; a trailing … means that the name only has to begin so. */
  readonly name?: string;
  readonly id?: string | null;
  readonly program?: string | null;
  readonly measure?: string | null;
  readonly department?: string | null;
  /** The innermost headings; what stands above them (a sheet's title) is not compared. */
  readonly section?: readonly string[];
  /** Of the target, else of the actual, else of the baseline. */
  readonly unit?: string | null;
  /** Values in base units. */
  readonly baseline?: number | null;
  readonly target?: number | null;
  readonly actual?: number | null;
  readonly targetYear?: number | null;
  readonly actualYear?: number | null;
  /** Entries the series must hold among others: role, fiscal year, value. */
  readonly series?: readonly (readonly [
    role: 'baseline' | 'target' | 'actual',
    year: number | null,
    value: number,
  ])[];
  readonly rate?: number | null;
  readonly reason?: string | null;
  readonly met?: boolean | null;
  readonly rating?: string | null;
  readonly statedRate?: number | null;
  readonly statedRating?: string | null;
}

export interface Fixture {
  readonly name: string;
  readonly sheets: readonly FixtureSheet[];
  readonly expected: readonly Expected[];
}

/** What Excel shows for the few number formats the fixtures use; throws for any other. */
function shown({ v, f }: Formatted): string {
  const match = /^(#,##0|0)(\.0+)?(%)?(?:"([^"]*)")?$/.exec(f);
  if (!match) throw new Error(`number format ${f} is not known here`);
  const [, whole, decimals = '', percent = '', suffix = ''] = match;
  const digits = Math.max(decimals.length - 1, 0);
  const number = new Intl.NumberFormat('en-US', {
    useGrouping: whole === '#,##0',
    minimumFractionDigits: digits,
    maximumFractionDigits: digits,
  });
  return number.format(percent ? v * 100 : v) + percent + suffix;
}

function toCell(notation: Notation): Cell | undefined {
  if (notation === '' || notation === '>' || notation === '^') return undefined;
  if (typeof notation === 'string') return textCell(notation);
  if (typeof notation === 'number') return numberCell(notation);
  return { ...numberCell(notation.v, shown(notation), notation.f), formula: notation.formula ?? null };
}

/** The merged areas drawn with '>' and '^'; throws where they do not form a rectangle. */
function mergesOf(rows: FixtureSheet['rows'], sheet: string): Area[] {
  const areas = new Map<string, Area & { readonly count: number }>();
  rows.forEach((cells, row) => {
    cells.forEach((cell, column) => {
      if (cell !== '>' && cell !== '^') return;
      let top = row;
      let left = column;
      for (let at = rows[top]?.[left]; at === '>' || at === '^'; at = rows[top]?.[left]) {
        if (at === '>') left--;
        else top--;
      }
      const key = `${String(top)},${String(left)}`;
      const known = areas.get(key) ?? { top, left, bottom: top, right: left, count: 1 };
      areas.set(key, {
        ...known,
        bottom: Math.max(known.bottom, row),
        right: Math.max(known.right, column),
        count: known.count + 1,
      });
    });
  });
  return [...areas.values()].map(({ count, ...area }) => {
    if (
      area.top < 0 ||
      area.left < 0 ||
      count !== (area.bottom - area.top + 1) * (area.right - area.left + 1)
    ) {
      throw new Error(`${sheet}: the merge at ${String(area.top)},${String(area.left)} is no rectangle`);
    }
    return area;
  });
}

function toSheet({ name, rows, merges = [] }: FixtureSheet): Sheet {
  const further = merges.map((range) => {
    const area = parseArea(range);
    if (!area) throw new Error(`${name}: ${range} is no range`);
    return area;
  });
  return makeSheet(
    name,
    rows.map((row) => row.map(toCell)),
    { merges: [...mergesOf(rows, name), ...further] },
  );
}

/** The fixture as a workbook a host could have read. */
export function toWorkbook(fixture: Fixture): Workbook {
  return {
    name: `${fixture.name}.xlsx`,
    sheets: fixture.sheets.map(toSheet),
    definedNames: [],
    isStructureProtected: false,
    settings: null,
  };
}
