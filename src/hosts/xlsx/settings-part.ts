import { HostError } from '../../sheet/host.js';
import { MAX_SETTINGS, SETTINGS_NAMESPACE } from '../../sheet/settings-namespace.js';
import { findPart, relationshipsOf, type Package } from './package.js';
import type { Relationship } from './relationships.js';
import { decodeXml } from './xml-text.js';
import { XmlReader } from './xml.js';
import type { ZipEntry } from './zip.js';

/** Custom XML parts that say to be larger than this in bytes are data of others; they are not even looked into. */
const MAX_PART_BYTES = 8 * MAX_SETTINGS;

/** The settings in a custom XML part, and where they stand in its text. */
export interface SettingsText {
  readonly json: string;
  /** Between the root's tags; null when they cannot be told (a part that is cut off, a self-closed root). */
  readonly span: { readonly start: number; readonly end: number } | null;
}

/**
 * The settings a part's text holds; null when it is a part of somebody else's. What should be settings and cannot be
 * read is given as it stands: whoever parses it has something to report.
 */
export function settingsIn(source: string, part: string): SettingsText | null {
  const xml = new XmlReader(source, part);
  try {
    if (xml.root() !== 'settings') return null;
    const name = xml.qualifiedName();
    const colon = name.indexOf(':');
    const declaration = colon < 0 ? 'xmlns' : `xmlns:${name.slice(0, colon)}`;
    if (xml.attribute(declaration) !== SETTINGS_NAMESPACE) return null;
  } catch (error) {
    if (error instanceof HostError) return null;
    throw error;
  }
  const { end: start, isSelfClosing } = xml;
  try {
    const json = xml.textContent().slice(0, MAX_SETTINGS);
    return { json, span: isSelfClosing ? null : { start, end: xml.start } };
  } catch (error) {
    if (!(error instanceof HostError)) throw error;
    return { json: source.slice(start, start + MAX_SETTINGS), span: null };
  }
}

/** The settings that travel in a workbook; `links`: the workbook part's relationships. Null where there are none. */
export function readSettings(file: Package, links: readonly Relationship[]): string | null {
  // LibreOffice links them from the package instead.
  for (const { type, target } of [...links, ...relationshipsOf(file, '')]) {
    const entry = type === 'customXml' ? findPart(file, target) : undefined;
    if (!entry || entry.size > MAX_PART_BYTES) continue;
    const settings = settingsIn(textOf(file, entry), target);
    if (settings) return settings.json;
  }
  return null;
}

/** Parts of others may be damaged or in any encoding; they are no reason not to read the workbook. */
function textOf({ zip }: Package, entry: ZipEntry): string {
  try {
    return decodeXml(zip.read(entry), entry.name).text;
  } catch (error) {
    if (error instanceof HostError) return '';
    throw error;
  }
}
