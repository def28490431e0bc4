import { contains, type Area } from '../../../src/sheet/address.js';
import type { Json } from '../protocol/server-object.js';
import { boundingArea } from './address.js';
import { blankCell, hasContent, isUntouched, type CellModel, type StyleModel } from './cell-model.js';

export interface LineModel {
  hidden: boolean;
  /** Width or height in points; null for the sheet's own. */
  size: number | null;
}

export interface FormatModel {
  readonly id: string;
  /** As Excel.ConditionalFormatType spells it. */
  readonly type: string;
  areas: Area[];
  stopIfTrue: boolean;
  /** With its "="; null for kinds other than a custom formula, of which only the existence is kept. */
  formula: string | null;
  style: StyleModel;
}

export interface TableModel {
  readonly id: string;
  name: string;
  area: Area;
  hasHeaders: boolean;
  showTotals: boolean;
  style: string;
  /** False where the user or an add-in wants none. */
  hasBands?: boolean;
}

export interface SeriesModel {
  name: string;
  /** Cells as a formula with its "=". */
  values: string;
  categories: string;
  readonly settings: Record<string, Json>;
}

export interface ChartModel {
  readonly id: string;
  name: string;
  type: string;
  /** Place, size, title and whatever else was set, by its path. */
  readonly settings: Record<string, Json>;
  series: SeriesModel[];
}

export interface ProtectionModel {
  readonly options: Readonly<Record<string, Json | undefined>>;
  readonly password: string | null;
}

export type SheetVisibility = 'Visible' | 'Hidden' | 'VeryHidden';

/** A worksheet of the simulated workbook. */
export class SheetModel {
  visibility: SheetVisibility = 'Visible';
  tabColor = '';
  showGridlines = true;
  showHeadings = true;
  isDeleted = false;
  /** The area that stays in view; null when nothing is frozen. */
  frozen: Area | null = null;
  protection: ProtectionModel | null = null;
  merges: Area[] = [];
  /** First is evaluated first. */
  formats: FormatModel[] = [];
  tables: TableModel[] = [];
  charts: ChartModel[] = [];
  readonly comments: string[] = [];
  readonly page: Record<string, Json> = {};
  /** Rows before which a page begins. */
  breaks: number[] = [];
  readonly lines = { row: new Map<number, LineModel>(), column: new Map<number, LineModel>() };
  rows = new Map<number, Map<number, CellModel>>();

  constructor(
    readonly id: string,
    public name: string,
  ) {}

  /** The cell at a place, if anything is known of it. */
  peek(row: number, column: number): CellModel | undefined {
    return this.rows.get(row)?.get(column);
  }

  /** The cell at a place, made when it is not there. */
  cell(row: number, column: number): CellModel {
    let line = this.rows.get(row);
    if (!line) this.rows.set(row, (line = new Map<number, CellModel>()));
    let cell = line.get(column);
    if (!cell) line.set(column, (cell = blankCell()));
    return cell;
  }

  remove(row: number, column: number): void {
    this.rows.get(row)?.delete(column);
  }

  /** Cells within an area of which something is known, in no particular order. */
  *cellsIn(area: Area): Generator<{ row: number; column: number; cell: CellModel }> {
    for (const [row, line] of this.rows) {
      if (row < area.top || row > area.bottom) continue;
      for (const [column, cell] of line) {
        if (column >= area.left && column <= area.right) yield { row, column, cell };
      }
    }
  }

  line(axis: 'row' | 'column', index: number): LineModel {
    const known = this.lines[axis].get(index);
    if (known) return known;
    const line: LineModel = { hidden: false, size: null };
    this.lines[axis].set(index, line);
    return line;
  }

  /** The merge that covers a cell without starting there; a write into such a cell is lost. */
  coveringMerge(row: number, column: number): Area | undefined {
    return this.merges.find(
      (merge) => contains(merge, row, column) && !(merge.top === row && merge.left === column),
    );
  }

  /** The used range; with `valuesOnly`, formats do not count. Null when there is nothing. */
  usedArea(valuesOnly: boolean): Area | null {
    let used: Area | null = null;
    for (const [row, line] of this.rows) {
      for (const [column, cell] of line) {
        if (valuesOnly ? !hasContent(cell) : isUntouched(cell)) continue;
        const here: Area = { top: row, left: column, bottom: row, right: column };
        used = used ? boundingArea(used, here) : here;
      }
    }
    // Inferred: a merged area counts as formatted.
    if (!valuesOnly) for (const merge of this.merges) used = used ? boundingArea(used, merge) : merge;
    return used;
  }
}
