import { BLANK, type Cell } from './cell.js';
import type { Area } from './address.js';

export type Visibility = 'visible' | 'hidden' | 'veryHidden';

/** An Excel table (ListObject) on a sheet. */
export interface ListObject {
  readonly name: string;
  readonly area: Area;
}

/** A conditional format of a sheet, as far as Tenken must know it: enough to recognise its own. */
export interface ConditionalFormat {
  /** Areas it covers, as A1 text separated by spaces, the way files spell it. */
  readonly ranges: string;
  readonly formula: string | null;
}

/**
 * One worksheet as plain, immutable data (it can be posted to a worker).
 * `cells[row][column]`, 0-based and sparse: trailing blank rows and cells are absent, formatted-but-empty ones too.
 * Merged areas keep their value in the top-left cell; the covered cells are absent.
 */
export interface Sheet {
  readonly name: string;
  readonly visibility: Visibility;
  readonly cells: readonly (readonly (Cell | undefined)[] | undefined)[];
  /** Number of rows and columns up to the last cell with content. */
  readonly rowCount: number;
  readonly columnCount: number;
  readonly merges: readonly Area[];
  readonly hiddenRows: ReadonlySet<number>;
  readonly hiddenColumns: ReadonlySet<number>;
  /** Columns with a width of their own, in Excel's character units. */
  readonly columnWidths: ReadonlyMap<number, number>;
  readonly listObjects: readonly ListObject[];
  readonly conditionalFormats: readonly ConditionalFormat[];
  readonly isProtected: boolean;
}

/** A defined name of the workbook. Tenken marks what it owns with hidden names (see writeback/ownership.ts). */
export interface DefinedName {
  readonly name: string;
  /** As Excel spells it, e.g. `'主な事業'!$H$5:$J$130`. */
  readonly refersTo: string;
  readonly hidden: boolean;
}

export interface Workbook {
  /** File name without folders. */
  readonly name: string;
  readonly sheets: readonly Sheet[];
  readonly definedNames: readonly DefinedName[];
  /** The workbook's structure is protected: no sheet can be added. */
  readonly isStructureProtected: boolean;
  /** What the user chose in Tenken for this workbook, as the JSON text that travels in it; null where there is none. */
  readonly settings: string | null;
}

/** The cell at a 0-based place; BLANK where there is none. */
export function cellAt(sheet: Sheet, row: number, column: number): Cell {
  return sheet.cells[row]?.[column] ?? BLANK;
}

/** A sheet from rows of cells; everything not given is empty. For hosts and tests. */
export function makeSheet(
  name: string,
  cells: readonly (readonly (Cell | undefined)[] | undefined)[],
  rest: Partial<Sheet> = {},
): Sheet {
  let rowCount = 0;
  let columnCount = 0;
  cells.forEach((row, index) => {
    const last = row?.findLastIndex((cell) => cell !== undefined && cell.kind !== 'blank') ?? -1;
    if (last >= 0) rowCount = index + 1;
    columnCount = Math.max(columnCount, last + 1);
  });
  return {
    name,
    visibility: 'visible',
    cells,
    rowCount,
    columnCount,
    merges: [],
    hiddenRows: new Set(),
    hiddenColumns: new Set(),
    columnWidths: new Map(),
    listObjects: [],
    conditionalFormats: [],
    isProtected: false,
    ...rest,
  };
}
