import { reference } from '../writeback/ownership.js';
import { textOf, type NewCell } from '../sheet/new-sheet.js';

/** Where a file lies, as a URI relative to the collected workbook; null where that is not known. */
export type UriOf = (file: string) => string | null;

/** Where something was read. */
export interface Source {
  readonly file: string;
  readonly sheet: string | null;
  readonly cell: string | null;
}

/** What has a meaning in a URI, and what may not stand in one; letters of all scripts stay, the way Excel writes them. */
// eslint-disable-next-line no-control-regex -- control characters are what this is about
const RESERVED = /[\u0000-\u0020"#%&+:;<=>?@[\\\]^`{|}\u007f]/g;
/** Halves of letters, which a URI cannot hold. */
const BROKEN = /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/;

/**
 * A relative path with "/" as a URI: a name can be neither a scheme (`javascript:`), nor a query, nor a place within a
 * file. Null for names no URI can hold.
 */
export function relativeUri(path: string): string | null {
  if (BROKEN.test(path)) return null;
  const encoded = path.replace(
    RESERVED,
    (character) => `%${character.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`,
  );
  // "//server" would be another machine.
  return encoded.replace(/^\/+/, (slashes) => '%2F'.repeat(slashes.length));
}

/** A cell that leads to a file. */
export function fileCell(uriOf: UriOf, file: string): NewCell {
  const uri = uriOf(file);
  return uri === null ? textOf(file) : { value: file, look: 'place', link: { file: uri } };
}

/** A cell that leads to the place in a file its row came from. */
export function sourceCell(cell: NewCell, { file, sheet, cell: address }: Source, uriOf: UriOf): NewCell {
  const uri = uriOf(file);
  if (uri === null || sheet === null || address === null) return cell;
  return { ...cell, look: 'place', link: { file: uri, place: reference(sheet, address) } };
}
