import { HostError } from '../../../sheet/host.js';
import { MAX_SETTINGS, SETTINGS_NAMESPACE } from '../../../sheet/settings-namespace.js';
import { relationshipsPart } from '../relationships.js';
import { settingsIn, type SettingsText } from '../settings-part.js';
import type { Link, Parts } from './parts.js';
import type { SharedParts } from './shared-parts.js';
import { escapeText, UNWRITABLE } from './text-escape.js';
import { reachable, removeUnreachable } from './unreachable.js';

/** UUID v5 of the namespace: the same in every workbook, so that the same edit gives the same bytes. */
const ITEM_ID = '{41737B1F-40A9-5A06-9DE7-E3369444A41C}';
const DATA_STORE = 'http://schemas.openxmlformats.org/officeDocument/2006/customXml';
const STRICT_DATA_STORE = 'http://purl.oclc.org/ooxml/officeDocument/customXml';
const PROPERTIES_TYPE = 'application/vnd.openxmlformats-officedocument.customXmlProperties+xml';
const PACKAGE_RELATIONSHIPS = 'http://schemas.openxmlformats.org/package/2006/relationships';
const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="no"?>\n';

interface Found {
  /** The part the link belongs to; '' is the package. */
  readonly source: string;
  readonly link: Link;
  readonly settings: SettingsText;
}

/**
 * Keeps settings in the workbook, or takes them out (null), as a custom XML part the way Excel keeps one: the item,
 * its properties with an id, a relationship of the workbook. Throws HostError 'too-large' beyond `MAX_SETTINGS`.
 */
export function putSettings(parts: Parts, shared: SharedParts, json: string | null): void {
  if (json !== null && json.length > MAX_SETTINGS) {
    throw new HostError('too-large', { reason: 'settings', characters: json.length });
  }
  const found = [parts.workbookPart, ''].flatMap((source) => find(parts, source));
  const [first] = found;
  if (json === null) remove(parts, found);
  else if (first) replace(parts, first, json);
  else add(parts, shared, json);
}

function find(parts: Parts, source: string): Found[] {
  return parts.links(source).flatMap((link): Found[] => {
    if (!link.type.endsWith('/customXml') || !parts.has(link.target)) return [];
    const text = textOf(parts, link.target);
    const settings = text === null ? null : settingsIn(text, link.target);
    return settings ? [{ source, link, settings }] : [];
  });
}

function remove(parts: Parts, found: readonly Found[]): void {
  if (found.length === 0) return;
  const before = reachable(parts);
  for (const { source, link } of found) parts.removeLink(source, link);
  removeUnreachable(parts, before);
}

function replace(parts: Parts, { link, settings }: Found, json: string): void {
  if (settings.json === json) return;
  const source = parts.text(link.target);
  const { span } = settings;
  parts.set(
    link.target,
    span ? source.slice(0, span.start) + escaped(json) + source.slice(span.end) : itemXml(json),
  );
}

function add(parts: Parts, shared: SharedParts, json: string): void {
  const taken = new Set(parts.names().map((name) => name.toLowerCase()));
  let number = 1;
  while (['', 'Props'].some((kind) => taken.has(`customxml/item${kind}${number}.xml`.toLowerCase())))
    number++;
  const item = `customXml/item${number}.xml`;
  const properties = `customXml/itemProps${number}.xml`;
  const propertiesLink = `Id="rId1" Type="${shared.relationshipType('customXmlProps')}" Target="itemProps${number}.xml"`;
  const isStrict = shared.relationshipType('').startsWith('http://purl.oclc.org/');
  parts.addLink(parts.workbookPart, shared.relationshipType('customXml'), item);
  parts.addXml(item, itemXml(json));
  parts.set(
    relationshipsPart(item),
    `${HEAD}<Relationships xmlns="${PACKAGE_RELATIONSHIPS}"><Relationship ${propertiesLink}/></Relationships>`,
  );
  const references = `<ds:schemaRefs><ds:schemaRef ds:uri="${SETTINGS_NAMESPACE}"/></ds:schemaRefs>`;
  const namespace = isStrict ? STRICT_DATA_STORE : DATA_STORE;
  parts.add(
    properties,
    `${HEAD}<ds:datastoreItem ds:itemID="${ITEM_ID}" xmlns:ds="${namespace}">${references}</ds:datastoreItem>`,
    PROPERTIES_TYPE,
  );
}

function itemXml(json: string): string {
  return `${HEAD}<settings xmlns="${SETTINGS_NAMESPACE}">${escaped(json)}</settings>`;
}

/** JSON for between tags. What XML cannot hold is spelled the way JSON spells it, which means the same. */
function escaped(json: string): string {
  return escapeText(json)
    .replaceAll('\r', '&#13;')
    .replace(UNWRITABLE, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);
}

/** A part of somebody else's in an encoding that cannot be read is none of Tenken's. */
function textOf(parts: Parts, part: string): string | null {
  try {
    return parts.text(part);
  } catch (error) {
    if (error instanceof HostError) return null;
    throw error;
  }
}
