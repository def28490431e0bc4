import { HostError } from '../../../sheet/host.js';
import type { Sheet } from '../../../sheet/sheet.js';
import { findPart, openPackage, openPart, relationshipsOf, type Package } from '../package.js';
import { readFrom, type ReadOptions } from '../read.js';
import { READ_LIMITS } from '../read-limits.js';
import type { Relationship } from '../relationships.js';
import { readFormats, type Formats } from '../styles.js';
import { readWorkbookPart } from '../workbook-part.js';
import type { XmlReader } from '../xml.js';
import type { Book, Colour, Note, SheetAppearance } from './appearance.js';
import { readCellStyles, readPalette } from './cell-styles.js';
import { digitWidth as digitWidthOf } from './font.js';
import { readNotes, readThreads, withThreads } from './notes.js';
import { OFFICE_THEME } from './palette.data.js';
import { readSheetAppearance, type LookBudget } from './sheet-appearance.js';
import { readTheme } from './theme.js';

/**
 * Reads an .xlsx or .xlsm file with what its sheets look like. Each worksheet is inflated once and gone through twice.
 * Throws as `readWorkbook` does; looks are no reason to refuse a workbook: where a theme or notes cannot be read, or
 * a file formats more cells than it may hold, they are left out.
 */
export function readBook(bytes: Uint8Array, name: string, options: ReadOptions = {}): Book {
  return readBookAndFormats(bytes, name, options).book;
}

/** The same with the number formats of its cell styles, made ready to show values. */
export function readBookAndFormats(
  bytes: Uint8Array,
  name: string,
  options: ReadOptions = {},
): { readonly book: Book; readonly formats: Formats } {
  const limits = options.limits ?? READ_LIMITS;
  const file = openPackage(bytes, limits.zip);
  const links = relationshipsOf(file, file.workbookPart);
  const styles = partOf(links, 'styles');
  const open = styles === undefined ? null : (): XmlReader => openPart(file, styles);
  const palette = readPalette(open, themeOf(file, links));
  const { is1904 } = readWorkbookPart(openPart(file, file.workbookPart));
  const formats = readFormats(open?.() ?? null, is1904);
  const cellStyles = readCellStyles(open, palette, formats);
  const digitWidth = digitWidthOf(cellStyles[0].font);
  const budget: LookBudget = { cells: limits.maxCells };
  const appearances = new Map<string, SheetAppearance>();
  const workbook = readFrom(file, name, options, (sheet: Sheet, { source, part }: XmlReader) => {
    const looks = readSheetAppearance(source, part, sheet, palette, digitWidth, budget);
    appearances.set(sheet.name, { ...looks, notes: notesOf(file, part) });
  });
  return { book: { workbook, appearances, styles: cellStyles, digitWidth }, formats };
}

function partOf(links: readonly Relationship[], type: string): string | undefined {
  return links.find((link) => link.type === type)?.target;
}

function themeOf(file: Package, links: readonly Relationship[]): readonly Colour[] {
  const theme = partOf(links, 'theme');
  return (theme === undefined ? null : readable(file, theme, readTheme)) ?? OFFICE_THEME;
}

function notesOf(file: Package, sheetPart: string): Note[] {
  const links = relationshipsOf(file, sheetPart);
  const all = (type: string, read: (xml: XmlReader) => Note[]): Note[] =>
    links.filter((link) => link.type === type).flatMap(({ target }) => readable(file, target, read) ?? []);
  return withThreads(all('comments', readNotes), all('threadedComment', readThreads));
}

/** What a part says; null when it is not there or cannot be read. */
function readable<T>(file: Package, part: string, read: (xml: XmlReader) => T): T | null {
  if (!findPart(file, part)) return null;
  try {
    return read(openPart(file, part));
  } catch (error) {
    if (error instanceof HostError) return null;
    throw error;
  }
}
