import { strToU8, Zip } from 'fflate';
import { newParts, type NumberedSheet } from './new-parts.js';
import type { NewSheetData } from '../../../sheet/new-sheet.js';
import { writeListXml } from './new-list-xml.js';
import { writePageXml } from './new-page-xml.js';
import { newStyles } from './new-styles.js';
import { zipFile } from './zip-file.js';

/** The first day a zip archive knows: the same content gives the same bytes whenever it is written. */
const MODIFIED = '1980-01-01T12:00:00';
/** Pieces are gathered to so many characters before they are compressed. */
const PIECE = 1 << 18;

/**
 * Writes a new workbook, sheet after sheet and row after row, to a sink of bytes: however many rows there are, only a
 * piece of them is in memory. `mark` is the hidden defined name that tells Tenken's own work from books to be read.
 */
export function writeNewBook(
  sheets: Iterable<NewSheetData>,
  mark: string,
  sink: (bytes: Uint8Array) => void,
): void {
  const zip = new Zip((error, bytes) => {
    if (error) throw error;
    sink(bytes);
  });
  const part = (name: string): { write: (text: string) => void; end: () => void } => {
    const file = zipFile(name);
    file.mtime = MODIFIED;
    zip.add(file);
    let gathered: string[] = [];
    let length = 0;
    const flush = (final: boolean): void => {
      file.push(strToU8(gathered.join('')), final);
      gathered = [];
      length = 0;
    };
    return {
      write: (text) => {
        gathered.push(text);
        length += text.length;
        if (length >= PIECE) flush(false);
      },
      end: () => {
        flush(true);
      },
    };
  };
  const whole = (name: string, xml: string): void => {
    const file = part(name);
    file.write(xml);
    file.end();
  };
  const written: NumberedSheet[] = [];
  for (const sheet of sheets) {
    const number = written.length + 1;
    const file = part(`xl/worksheets/sheet${number}.xml`);
    const said =
      'cells' in sheet ? writePageXml(sheet, number, file.write) : writeListXml(sheet, number, file.write);
    file.end();
    written.push({ ...said, name: sheet.name, number });
  }
  whole('xl/styles.xml', newStyles());
  for (const [name, xml] of newParts(written, mark)) whole(name, xml);
  zip.end();
}
