import type { Observation } from '../indicator/indicator.js';
import type { Figure } from '../quantity/figure.js';
import { readFigure } from '../quantity/read-figure.js';
import type { Cell } from '../sheet/cell.js';
import { FunctionError } from './function-error.js';

/** Throws for what no function can use: an error passed on from another cell, TRUE and FALSE. */
export function usable(cell: Cell): Cell {
  if (cell.kind === 'error') throw new FunctionError('not-available', 'excel.function.error-cell');
  if (cell.kind === 'boolean') throw new FunctionError('invalid-value', 'excel.function.boolean');
  return cell;
}

/** The figure of a cell, read as the sheets' own cells are. */
export function figureOf(cell: Cell): Figure {
  const { kind, value, text, format } = usable(cell);
  return readFigure(text, { number: kind === 'number' && typeof value === 'number' ? value : null, format });
}

/** The same as the core keeps it; null for an empty cell. */
export function observationOf(cell: Cell): Observation | null {
  if (usable(cell).kind === 'blank') return null;
  return { ...figureOf(cell), cell: '', numericCell: cell.kind === 'number' && !cell.isDate };
}
