import { writeNewBook } from '../hosts/xlsx/new-book/new-book.js';
import { joined } from '../sheet/joined.js';
import type { NewSheetData } from '../sheet/new-sheet.js';

/** A new workbook as one file; `mark` tells Tenken's own work from books to be read. */
export function newBookFile(sheets: Iterable<NewSheetData>, mark: string): Uint8Array {
  const pieces: Uint8Array[] = [];
  writeNewBook(sheets, mark, (bytes) => pieces.push(bytes));
  return joined(pieces);
}
