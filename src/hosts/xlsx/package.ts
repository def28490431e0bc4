import { strFromU8, strToU8 } from 'fflate';
import { HostError } from '../../sheet/host.js';
import { refuseForeignFile } from './foreign-file.js';
import { readRelationships, relationshipsPart, type Relationship } from './relationships.js';
import { decodeXml } from './xml-text.js';
import { XmlReader } from './xml.js';
import { openZip, type Zip, type ZipEntry } from './zip.js';
import type { ZipLimits } from './zip-limits.js';

/** An opened workbook file: its zip and the links between its parts. */
export interface Package {
  readonly zip: Zip;
  /** Name of the workbook part, e.g. 'xl/workbook.xml'. */
  readonly workbookPart: string;
}

/**
 * Opens a workbook file. Throws HostError 'empty-file', 'legacy-xls', 'encrypted', 'not-a-workbook' (another zip, a
 * Word document), 'unsupported' (.xlsb, .ods), or what `openZip` throws.
 */
export function openPackage(bytes: Uint8Array, limits: ZipLimits): Package {
  refuseForeignFile(bytes);
  const zip = openZip(bytes, limits);
  const root = relationshipsOf({ zip }, '').find(({ type }) => type === 'officeDocument');
  const workbookPart = root?.target ?? 'xl/workbook.xml';
  if (workbookPart.toLowerCase().endsWith('.bin')) throw new HostError('unsupported', { format: 'xlsb' });
  if (!findPart({ zip }, workbookPart)) {
    throw isOpenDocument(zip)
      ? new HostError('unsupported', { format: 'ods' })
      : new HostError('not-a-workbook');
  }
  return { zip, workbookPart };
}

/** The entry of a part; a name may be percent-encoded in the link and not in the zip. */
export function findPart({ zip }: Pick<Package, 'zip'>, part: string): ZipEntry | undefined {
  return zip.find(part) ?? (part.includes('%') ? zip.find(percentDecoded(part)) : undefined);
}

/** A reader over a part; throws HostError 'malformed' when the package has no such part. */
export function openPart(file: Pick<Package, 'zip'>, part: string): XmlReader {
  const entry = findPart(file, part);
  if (!entry) throw new HostError('malformed', { part, reason: 'missing part' });
  return new XmlReader(decodeXml(file.zip.read(entry), part).text, part);
}

/** The relationships of a part ('' for the package's own); none when it has no such part beside it. */
export function relationshipsOf(file: Pick<Package, 'zip'>, part: string): Relationship[] {
  const name = relationshipsPart(part);
  return findPart(file, name) ? readRelationships(openPart(file, name), part) : [];
}

function percentDecoded(name: string): string {
  const bytes = strFromU8(strToU8(name), true);
  const decoded = bytes.replaceAll(/%([0-9A-Fa-f]{2})/g, (_, hex: string) =>
    String.fromCharCode(parseInt(hex, 16)),
  );
  return strFromU8(strToU8(decoded, true));
}

function isOpenDocument(zip: Zip): boolean {
  const entry = zip.find('mimetype');
  return entry !== undefined && strFromU8(zip.read(entry), true).includes('opendocument.spreadsheet');
}
