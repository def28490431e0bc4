import { bookFailure } from '../../book/book-failure.js';
import { settingsForBook } from '../../book/book-settings.js';
import { newBookFile } from '../../book/new-book-file.js';
import { inspectBook, openBook } from '../../book/open-book.js';
import { COMPARED_MARK } from '../../collect/book-result.js';
import { compareTabs } from '../../compare/compare-tabs.js';
import { compare } from '../../compare/compare.js';
import type { Comparison } from '../../compare/comparison.js';
import type { Inspection, Settings } from '../../inspection.js';
import type { Locale } from '../../locales/say.js';
import { comparedView, type ComparedView } from './compared-view.js';
import type { MadeFile, NamedFile, Refused } from './protocol.js';
import { bytesOf } from './read-file.js';

async function inspected(file: NamedFile, settings: Settings): Promise<Inspection | Refused> {
  try {
    const book = openBook(await bytesOf(file), file.name);
    return inspectBook(book, settingsForBook(book.workbook, settings).settings);
  } catch (error) {
    return { refused: bookFailure(file.name, error, settings.locale).message };
  }
}

/** Holds two years beside each other, and makes a workbook of them. */
export class CompareClerk {
  private constructor(
    private readonly comparison: Comparison,
    private readonly locale: Locale,
  ) {}

  /** Compares two files; one that cannot be read is told in a sentence. */
  static async compare(
    last: NamedFile,
    current: NamedFile,
    settings: Settings,
  ): Promise<CompareClerk | Refused> {
    const before = await inspected(last, settings);
    if ('refused' in before) return before;
    const after = await inspected(current, settings);
    if ('refused' in after) return after;
    return new CompareClerk(compare(before, after), settings.locale);
  }

  view(): ComparedView {
    return comparedView(this.comparison, this.locale);
  }

  make(): MadeFile {
    const { comparison, locale } = this;
    return {
      bytes: newBookFile(compareTabs(comparison, locale), COMPARED_MARK),
      count: comparison.pairs.length,
    };
  }
}
