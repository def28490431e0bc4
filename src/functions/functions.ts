import type { Cell } from '../sheet/cell.js';
import { fiscalYear } from './fiscal-year.js';
import { number } from './number.js';
import { rate } from './rate.js';
import { rating } from './rating.js';
import { unit } from './unit.js';

/** A custom function over cells; what is left out is a blank cell. Throws FunctionError. */
export type CellFunction = (...cells: [Cell, Cell, Cell, Cell]) => number | string;

/** Every custom function by the id of its metadata. */
export const FUNCTIONS: Readonly<Record<string, CellFunction>> = {
  RATE: rate,
  RATING: rating,
  NUMBER: number,
  UNIT: unit,
  YEAR: fiscalYear,
};
