import { contains, type Area, type Position } from '../../sheet/address.js';
import type { Cell } from '../../sheet/cell.js';
import { cellOf, isFormula, type ExcelCell } from './excel-cell.js';

/** What is asked of Excel cell by cell. */
export type Property = 'formulas' | 'numberFormat' | 'text' | 'values' | 'valueTypes';

type Grid = unknown[][];

/** Values that read like an error: only their type tells. */
const LIKE_ERROR = /^#[A-Z0-9/?_]+[!?]?$/;

/** The cells of a sheet as they come in, a block and a property at a time. Rows and columns are those of the sheet. */
export class SheetGrid {
  private readonly grids = new Map<Property, Grid>();

  constructor(readonly area: Area) {}

  put(property: Property, block: Area, values: readonly (readonly unknown[])[]): void {
    let grid = this.grids.get(property);
    if (!grid) this.grids.set(property, (grid = []));
    for (let row = block.top; row <= block.bottom; row++) {
      const from = values[row - block.top] ?? [];
      const line = (grid[row] ??= []);
      for (let column = block.left; column <= block.right; column++) line[column] = from[column - block.left];
    }
  }

  private at(property: Property, row: number, column: number): unknown {
    return this.grids.get(property)?.[row]?.[column];
  }

  /**
   * Cells of a block of which more must be asked: what a number or a formula shows, and what a formula comes to. A
   * plain text shows itself.
   */
  missing(block: Area): { readonly text: Position[]; readonly result: Position[] } {
    const text: Position[] = [];
    const result: Position[] = [];
    for (let row = block.top; row <= block.bottom; row++) {
      for (let column = block.left; column <= block.right; column++) {
        const formula = this.at('formulas', row, column);
        if (formula === '' || formula === undefined) continue;
        if (this.at('text', row, column) === undefined && !this.showsItself(formula, row, column)) {
          text.push({ row, column });
        }
        if (this.at('valueTypes', row, column) === undefined && isOpen(formula)) result.push({ row, column });
      }
    }
    return { text, result };
  }

  private showsItself(formula: unknown, row: number, column: number): boolean {
    return (
      typeof formula === 'string' &&
      !isOpen(formula) &&
      leavesText(String(this.at('numberFormat', row, column)))
    );
  }

  /** A cell as Excel told of it. */
  raw(row: number, column: number): ExcelCell {
    const formula = this.at('formulas', row, column) ?? '';
    const value = this.at('values', row, column) ?? formula;
    return {
      formula,
      value,
      text: String(this.at('text', row, column) ?? value),
      format: String(this.at('numberFormat', row, column) ?? 'General'),
      isError: this.at('valueTypes', row, column) === 'Error',
    };
  }

  cell(row: number, column: number): Cell | undefined {
    return cellOf(this.raw(row, column));
  }

  /** All cells but those under a merged area, which show nothing. */
  cells(merges: readonly Area[]): (Cell | undefined)[][] {
    const { area } = this;
    const rows: (Cell | undefined)[][] = [];
    for (let row = area.top; row <= area.bottom; row++) {
      const line: (Cell | undefined)[] = [];
      for (let column = area.left; column <= area.right; column++) {
        const cell = this.cell(row, column);
        if (cell) line[column] = cell;
      }
      if (line.length > 0) rows[row] = line;
    }
    for (const merge of merges) {
      for (let row = merge.top; row <= Math.min(merge.bottom, area.bottom); row++) {
        const line = rows[row];
        for (let column = merge.left; line && column <= Math.min(merge.right, line.length - 1); column++) {
          if (row !== merge.top || column !== merge.left) line[column] = undefined;
        }
      }
    }
    return rows;
  }
}

/** True for what may be a formula or an error. */
function isOpen(formula: unknown): boolean {
  return typeof formula === 'string' && (isFormula(formula, null) || LIKE_ERROR.test(formula));
}

/** True for number formats that show text as it stands. */
function leavesText(format: string): boolean {
  return format === '@' || (!format.includes('@') && format.split(';').length < 4);
}

/** Columns of a sample that hold numbers or formulas: of these, more is asked from the start. */
export function figureColumns(
  sample: Area,
  formulas: readonly (readonly unknown[])[],
  formats: readonly (readonly unknown[])[],
): { readonly text: readonly number[]; readonly result: readonly number[] } {
  const grid = new SheetGrid(sample);
  grid.put('formulas', sample, formulas);
  grid.put('numberFormat', sample, formats);
  const missing = grid.missing(sample);
  const columns = (places: readonly Position[]): number[] =>
    [...new Set(places.map(({ column }) => column))].sort((a, b) => a - b);
  return { text: columns(missing.text), result: columns(missing.result) };
}

/** Rectangles over neighbouring columns of an area. */
export function columnRuns(columns: readonly number[], area: Area): Area[] {
  const runs: Area[] = [];
  for (const column of columns) {
    if (!contains(area, area.top, column)) continue;
    const last = runs.at(-1);
    if (last?.right === column - 1) runs[runs.length - 1] = { ...last, right: column };
    else runs.push({ ...area, left: column, right: column });
  }
  return runs;
}
