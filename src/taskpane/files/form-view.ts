import { bookFailure } from '../../book/book-failure.js';
import { settingsForBook } from '../../book/book-settings.js';
import { isRefused, nextYearBook, nextYearName, withoutOwnWork } from '../../book/next-year-book.js';
import { openBook } from '../../book/open-book.js';
import { sayYear } from '../../compare/words.js';
import type { Settings } from '../../inspection.js';
import type { NextYear } from '../../next-year/next-year.js';
import type { LeftAlone, NextYearChange } from '../../next-year/next-year-change.js';
import { toA1 } from '../../sheet/address.js';
import type { NamedFile, Refused } from './protocol.js';
import { bytesOf } from './read-file.js';

/** One place of the new form that differs from this year's, as it shows. */
export interface FormChange {
  readonly kind: NextYearChange['kind'];
  /** A cell, the header or footer of a printed page, or the name of the sheet. */
  readonly what: 'cell' | 'print' | 'name';
  readonly sheet: string;
  /** A1; null where it is no cell. */
  readonly cell: string | null;
  readonly before: string;
  readonly after: string;
}

/** Next year's form before it is saved, and the file it would be. */
export interface FormView {
  /** The year it is for, in the words of the reader. */
  readonly year: string;
  readonly changes: readonly FormChange[];
  readonly left: readonly LeftAlone[];
  /** Every sheet with a table is protected: there is nothing to save. */
  readonly isRefused: boolean;
  /** The settings in the workbook cannot be read; the sentence that says so. */
  readonly notice: string | null;
  readonly name: string;
  readonly bytes: Uint8Array;
}

function changesOf({ changes, prints, names }: NextYear): FormChange[] {
  return [
    ...changes.map(({ kind, sheet, row, column, before, after }) => ({
      kind,
      what: 'cell' as const,
      sheet,
      cell: toA1(row, column),
      before,
      after,
    })),
    ...prints.flatMap(({ sheet, before, after }) =>
      after.map(({ text }, at) => ({
        kind: 'year' as const,
        what: 'print' as const,
        sheet,
        cell: null,
        before: before[at]?.text ?? '',
        after: text,
      })),
    ),
    ...names.map(({ before, after }) => ({
      kind: 'year' as const,
      what: 'name' as const,
      sheet: before,
      cell: null,
      before,
      after,
    })),
  ];
}

/** Next year's form of a file; one that cannot be read is told in a sentence. */
export async function formView(file: NamedFile, settings: Settings): Promise<FormView | Refused> {
  const { locale } = settings;
  try {
    const book = withoutOwnWork(openBook(await bytesOf(file), file.name));
    const inForce = settingsForBook(book.workbook, settings);
    const { form, bytes } = nextYearBook(book, inForce.settings);
    return {
      year: sayYear(form.year, locale),
      changes: changesOf(form),
      left: form.left,
      isRefused: isRefused(form),
      notice: inForce.notice,
      name: nextYearName(file.name, form, locale),
      bytes,
    };
  } catch (error) {
    return { refused: bookFailure(file.name, error, locale).message };
  }
}
