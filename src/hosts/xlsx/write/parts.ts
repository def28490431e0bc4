import { HostError } from '../../../sheet/host.js';
import { findPart, openPackage, type Package } from '../package.js';
import { relationshipsPart, resolveTarget } from '../relationships.js';
import { decodeXml, encodeXml, type XmlText } from '../xml-text.js';
import { ZIP_LIMITS } from '../zip-limits.js';
import { writeZip } from '../zip-write.js';
import { partKey } from '../zip.js';
import { attributeOf } from './tag.js';
import { newItem, parseList, prefixOf, renderList, type XmlList } from './xml-list.js';
import { escapeAttribute } from './text-escape.js';

export interface Link {
  readonly id: string;
  /** The whole URI of the type. */
  readonly type: string;
  /** Name of the part it leads to; '' for what lies outside the package. */
  readonly target: string;
  readonly raw: string;
}

const CONTENT_TYPES = '[Content_Types].xml';
const PLAIN_XML = 'application/xml';

/** The parts of a package while they are being changed. Texts are decoded once; what never changes is never touched. */
export class Parts {
  readonly workbookPart: string;
  private readonly file: Package;
  /** By part key: the text as it was, and as it is now (null: removed). */
  private readonly original = new Map<string, XmlText>();
  private readonly current = new Map<string, string | null>();
  /** Names of new parts, by part key. */
  private readonly created = new Map<string, string>();

  /** Throws HostError as `openPackage` does, and 'unsupported' for a package with a digital signature. */
  constructor(bytes: Uint8Array) {
    this.file = openPackage(bytes, ZIP_LIMITS);
    this.workbookPart = this.file.workbookPart;
    const signature = this.names().find((name) => partKey(name).startsWith('_xmlsignatures/'));
    const origin = this.links('').find(({ type }) => type.endsWith('/digital-signature/origin'));
    const part = signature ?? origin?.target;
    if (part !== undefined) throw new HostError('unsupported', { part, reason: 'signature' });
  }

  /** Names of all parts there are now. */
  names(): string[] {
    const kept = this.file.zip.entries.map(({ name }) => name).filter((name) => this.has(name));
    return [...kept, ...[...this.created.values()].filter((name) => this.has(name))];
  }

  has(part: string): boolean {
    const now = this.current.get(this.keyOf(part));
    return now === undefined ? findPart(this.file, part) !== undefined : now !== null;
  }

  /** The text of an XML part as it is now. Throws HostError 'malformed' when there is no such part. */
  text(part: string): string {
    const key = this.keyOf(part);
    const now = this.current.get(key);
    if (now !== undefined && now !== null) return now;
    const entry = now === null ? undefined : findPart(this.file, part);
    if (!entry) throw new HostError('malformed', { part, reason: 'missing part' });
    const decoded = this.original.get(key) ?? decodeXml(this.file.zip.read(entry), entry.name);
    this.original.set(key, decoded);
    return decoded.text;
  }

  set(part: string, text: string): void {
    if (!findPart(this.file, part)) this.created.set(partKey(part), part);
    this.current.set(this.keyOf(part), text);
  }

  /** Takes a part out, with its relationships and its entry in the content types. */
  remove(part: string): void {
    for (const name of [part, relationshipsPart(part)]) {
      if (this.has(name)) this.current.set(this.keyOf(name), null);
    }
    this.editList(CONTENT_TYPES, 'Override', (list) =>
      list.items.filter(({ raw }) => partKey(attributeOf(raw, 'PartName') ?? '') !== partKey(part)),
    );
  }

  /** Adds a part with its content type. */
  add(part: string, text: string, contentType: string): void {
    this.set(part, text);
    this.editList(CONTENT_TYPES, 'Override', (list) => [
      ...list.items,
      newItem(
        `<${prefixOf(list)}Override PartName="/${escapeAttribute(part)}" ContentType="${contentType}"/>`,
      ),
    ]);
  }

  /** Adds a part of plain XML: the package's default for its extension says what it is, else its own entry. */
  addXml(part: string, text: string): void {
    const defaults = parseList(this.text(CONTENT_TYPES), 'Default', CONTENT_TYPES).items;
    const isDefault = defaults.some(
      ({ raw }) =>
        attributeOf(raw, 'Extension')?.toLowerCase() === 'xml' &&
        attributeOf(raw, 'ContentType') === PLAIN_XML,
    );
    if (isDefault) this.set(part, text);
    else this.add(part, text, PLAIN_XML);
  }

  /** The relationships of a part ('' for the package's own). */
  links(part: string): Link[] {
    const name = relationshipsPart(part);
    if (!this.has(name)) return [];
    return parseList(this.text(name), 'Relationship', name).items.map(({ raw }) => ({
      id: attributeOf(raw, 'Id') ?? '',
      type: attributeOf(raw, 'Type') ?? '',
      target:
        attributeOf(raw, 'TargetMode') === 'External'
          ? ''
          : resolveTarget(part, attributeOf(raw, 'Target') ?? ''),
      raw,
    }));
  }

  /** Links a part of the package to another; returns the new relationship's id. */
  addLink(part: string, type: string, target: string): string {
    const taken = new Set(this.links(part).map(({ id }) => id));
    let number = taken.size + 1;
    while (taken.has(`rId${number}`)) number++;
    const id = `rId${number}`;
    const folder = part.slice(0, part.lastIndexOf('/') + 1);
    const up = '../'.repeat(folder.split('/').length - 1);
    const relative = target.startsWith(folder) ? target.slice(folder.length) : up + target;
    this.editList(relationshipsPart(part), 'Relationship', (list) => [
      ...list.items,
      newItem(
        `<${prefixOf(list)}Relationship Id="${id}" Type="${escapeAttribute(type)}" Target="${escapeAttribute(relative)}"/>`,
      ),
    ]);
    return id;
  }

  removeLink(part: string, { raw }: Link): void {
    this.editList(relationshipsPart(part), 'Relationship', (list) =>
      list.items.filter((item) => item.raw !== raw),
    );
  }

  /** The package's bytes; those given when nothing has changed. */
  save(bytes: Uint8Array): Uint8Array {
    const changes = new Map<string, Uint8Array | null>();
    for (const { name } of this.file.zip.entries) {
      const now = this.current.get(partKey(name));
      const was = this.original.get(partKey(name));
      if (now === null) changes.set(name, null);
      else if (now !== undefined && now !== was?.text) {
        changes.set(name, encodeXml({ encoding: 'utf-8', hasBom: false, ...was, text: now }));
      }
    }
    for (const [key, name] of this.created) {
      const text = this.current.get(key) ?? null;
      if (text !== null) changes.set(name, encodeXml({ encoding: 'utf-8', hasBom: false, text }));
    }
    return changes.size === 0 ? bytes : writeZip(this.file.zip, changes);
  }

  /** A link may spell a part's name otherwise than the zip does; the zip's spelling counts. */
  private keyOf(part: string): string {
    return partKey(findPart(this.file, part)?.name ?? part);
  }

  private editList(part: string, itemName: string, items: (list: XmlList) => XmlList['items']): void {
    const list = parseList(this.text(part), itemName, part);
    this.set(part, renderList(list, items(list), 'keep'));
  }
}
