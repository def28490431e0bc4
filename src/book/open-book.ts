import { readWorkbook } from '../hosts/xlsx/read.js';
import { READ_LIMITS } from '../hosts/xlsx/read-limits.js';
import { inspect } from '../inspect.js';
import type { Inspection, Settings } from '../inspection.js';
import { HostError } from '../sheet/host.js';
import type { Workbook } from '../sheet/sheet.js';
import { ToldError } from './told-error.js';

/** Filled rows of one sheet; the largest plan of a city has some thousand. Beyond it memory would not be bounded. */
const MAX_ROWS = 50_000;

/** A workbook file that was read. */
export interface OpenBook {
  readonly bytes: Uint8Array;
  readonly workbook: Workbook;
}

/** Reads a workbook file named `name`. Throws HostError; 'no-cells' when nothing is in it. */
export function openBook(bytes: Uint8Array, name: string): OpenBook {
  const workbook = readWorkbook(bytes, name, { limits: { ...READ_LIMITS, maxRows: MAX_ROWS } });
  if (workbook.sheets.every((sheet) => sheet.rowCount === 0)) throw new HostError('no-cells');
  return { bytes, workbook };
}

/** Inspects a workbook; ToldError when no sheet of it holds a table of indicators. */
export function inspectBook({ workbook }: OpenBook, settings: Settings): Inspection {
  const inspection = inspect(workbook, settings);
  if (inspection.tables.length === 0) throw new ToldError('cli.no-table', { book: workbook.name });
  return inspection;
}
