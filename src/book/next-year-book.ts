import { readWorkbook } from '../hosts/xlsx/read.js';
import { readSurroundings } from '../hosts/xlsx/read-surroundings.js';
import { applyEdits } from '../hosts/xlsx/write.js';
import type { Settings } from '../inspection.js';
import { say, type Locale } from '../locales/say.js';
import { nextYear, type NextYear } from '../next-year/next-year.js';
import { movedLabel } from '../next-year/year-label.js';
import { planRemoval } from '../writeback/plan.js';
import { settingsEdits } from './next-year-settings.js';
import { inspectBook, type OpenBook } from './open-book.js';

/** Next year's form and the file that holds it. */
export interface NextYearBook {
  readonly form: NextYear;
  readonly bytes: Uint8Array;
}

/** The workbook without what Tenken wrote into it; what the user chose in it stays. */
export function withoutOwnWork({ bytes, workbook }: OpenBook): OpenBook {
  const removal = planRemoval(workbook).filter(({ kind }) => kind !== 'settings');
  if (removal.length === 0) return { bytes, workbook };
  const bare = applyEdits(bytes, removal);
  return { bytes: bare, workbook: readWorkbook(bare, workbook.name) };
}

/** Next year's form of a workbook that is free of Tenken's work. Throws ToldError when it holds no table. */
export function nextYearBook(book: OpenBook, settings: Settings): NextYearBook {
  const form = nextYear(book.workbook, inspectBook(book, settings).tables, readSurroundings(book.bytes));
  if (form.edits.length === 0) return { form, bytes: book.bytes };
  const edits = [...form.edits, ...settingsEdits(book.workbook.settings, form)];
  return { form, bytes: applyEdits(book.bytes, edits, undefined, { passesOpenProtection: true }) };
}

/** Where every sheet with a table is protected there is no form to be made of it. */
export function isRefused({ edits, left }: NextYear): boolean {
  return edits.length === 0 && left.some(({ reason }) => reason === 'protected');
}

/** The name of the new file: the year in `name` moved on, else with a word that tells it apart. */
export function nextYearName(name: string, { year }: NextYear, locale: Locale): string {
  const dot = name.lastIndexOf('.');
  const [stem, extension] = dot > 0 ? [name.slice(0, dot), name.slice(dot)] : [name, ''];
  const own = year === null ? null : year - 1;
  const moved = own === null ? null : movedLabel(stem, own, (reading) => reading.year === own);
  return `${moved ?? stem + say(locale, 'next.suffix')}${extension}`;
}
