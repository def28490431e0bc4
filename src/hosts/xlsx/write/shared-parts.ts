import type { CellDesk } from './cell-desk.js';
import type { Parts } from './parts.js';
import { StringPool } from './string-pool.js';
import { blankStyles, StylePool } from './style-pool.js';
import { addUsed, type UsedIndexes } from './used-indexes.js';

const STYLES_TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml';
const TRANSITIONAL = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/';

/** Shared strings and styles of a workbook, taken apart when they are first needed and put together at the end. */
export class SharedParts implements CellDesk {
  private stylePool: StylePool | undefined;
  private stringPool: StringPool | null | undefined;

  constructor(
    private readonly parts: Parts,
    /** Namespace of the workbook's elements. */
    private readonly namespace: string,
  ) {}

  /** URI of a relationship of the workbook to a part of this kind, Transitional or Strict as the others are. */
  relationshipType(kind: string): string {
    const other = this.parts.links(this.parts.workbookPart).find(({ type }) => type.endsWith('/worksheet'));
    return (other?.type.slice(0, other.type.lastIndexOf('/') + 1) ?? TRANSITIONAL) + kind;
  }

  styles(): StylePool {
    if (!this.stylePool) {
      const part = this.partOf('styles');
      const text = part === undefined ? blankStyles(this.namespace) : this.parts.text(part);
      this.stylePool = new StylePool(text, part ?? 'styles');
    }
    return this.stylePool;
  }

  strings(): StringPool | null {
    if (this.stringPool === undefined) {
      const part = this.partOf('sharedStrings');
      this.stringPool = part === undefined ? null : new StringPool(this.parts.text(part), part);
    }
    return this.stringPool;
  }

  /** Takes out what Tenken put into the shared parts and nothing uses any more. */
  collect(): void {
    const strings = this.strings();
    if (!strings?.hasOwnTail() && !this.styles().hasOwnTail()) return;
    const used: UsedIndexes = { strings: new Set(), xfs: new Set(), dxfs: new Set() };
    for (const { type, target } of this.parts.links(this.parts.workbookPart)) {
      if (/sheet$/i.test(type) && this.parts.has(target)) addUsed(used, this.parts.text(target), target);
    }
    strings?.collect(used.strings);
    this.styles().collect(used.xfs, used.dxfs);
  }

  /** Hands the parts back as they are now; a style sheet is made or taken out as needed. */
  put(): void {
    const { parts, stringPool, stylePool } = this;
    const strings = this.partOf('sharedStrings');
    if (stringPool && strings !== undefined) parts.set(strings, stringPool.text());
    if (!stylePool) return;
    const text = stylePool.text();
    const isBlank = text === blankStyles(this.namespace);
    const { workbookPart } = parts;
    const link = parts.links(workbookPart).find(({ type }) => type.endsWith('/styles'));
    if (link && isBlank) {
      parts.removeLink(workbookPart, link);
      parts.remove(link.target);
    } else if (link) {
      parts.set(link.target, text);
    } else if (!isBlank) {
      const part = `${workbookPart.slice(0, workbookPart.lastIndexOf('/') + 1)}styles.xml`;
      parts.addLink(workbookPart, this.relationshipType('styles'), part);
      parts.add(part, text, STYLES_TYPE);
    }
  }

  private partOf(kind: string): string | undefined {
    const links = this.parts.links(this.parts.workbookPart);
    return links.find(({ type }) => type.endsWith(`/${kind}`))?.target;
  }
}
