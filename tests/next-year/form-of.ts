import { inspect } from '../../src/inspect.js';
import { readSurroundings } from '../../src/hosts/xlsx/read-surroundings.js';
import { readWorkbook } from '../../src/hosts/xlsx/read.js';
import { applyEdits } from '../../src/hosts/xlsx/write.js';
import { nextYear, type NextYear } from '../../src/next-year/next-year.js';
import { DEFAULT_SETTINGS } from '../../src/settings.js';
import type { Workbook } from '../../src/sheet/sheet.js';
import type { Surroundings } from '../../src/sheet/surroundings.js';

/** Next year's form of a workbook. */
export function formOf(book: Workbook, around?: Surroundings): NextYear {
  return nextYear(book, inspect(book, DEFAULT_SETTINGS).tables, around);
}

/** Next year's form of a file, and the file that holds it. */
export function formOfFile(bytes: Uint8Array): { form: NextYear; bytes: Uint8Array } {
  const form = formOf(readWorkbook(bytes, '進行管理.xlsx'), readSurroundings(bytes));
  return { form, bytes: applyEdits(bytes, form.edits) };
}

/** What is told, as "reason sheet!cell". */
export function toldBy({ left }: NextYear): string[] {
  return left.map(({ reason, sheet, cell }) => `${reason} ${sheet}${cell === null ? '' : `!${cell}`}`);
}
