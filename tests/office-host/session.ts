import { areaToA1, type Area } from '../../src/sheet/address.js';
import { Events } from './events.js';
import type { BookModel } from './model/book-model.js';
import type { SheetModel } from './model/sheet-model.js';
import type { OfficeError } from './protocol/errors.js';
import type { References } from './protocol/references.js';
import type { Stats } from './stats.js';

/** Gives the value of a formula (with its "="); the simulation itself cannot calculate. */
export type Calculate = (formula: string, sheet: string, address: string) => number | string | boolean;

/** What the objects of one simulated Excel share. */
export interface Session {
  readonly book: BookModel;
  readonly events: Events;
  readonly references: References;
  readonly stats: () => Stats;
  /** Writes down a member this simulation lacks, and gives the error for it. */
  readonly missing: (className: string, member: string) => OfficeError;
  readonly calculate: Calculate;
  /** False where no sheet can be laid out for print. */
  readonly hasPrinter: boolean;
  /** This year, for dates typed without one. */
  readonly year: number;
}

/** Tells listeners that cells changed. */
export function cellsChanged(
  { events }: Session,
  sheet: SheetModel,
  area: Area,
  changeType:
    | 'RangeEdited'
    | 'RowInserted'
    | 'RowDeleted'
    | 'ColumnInserted'
    | 'ColumnDeleted'
    | 'CellInserted'
    | 'CellDeleted' = 'RangeEdited',
): void {
  events.raise('changed', sheet, {
    address: areaToA1(area),
    changeType,
    triggerSource: 'ThisLocalAddin',
  });
}
