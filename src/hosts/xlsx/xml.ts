import { HostError } from '../../sheet/host.js';
import { nameEnd, skipSpace, XmlAttributes } from './xml-attributes.js';
import { unescapeAttribute, unescapeText } from './xml-text.js';

export type XmlToken = 'none' | 'open' | 'close' | 'text' | 'end';

/** Deeper than any office document; a tower of tags is an attack. */
const MAX_DEPTH = 256;

const BANG = 33;
const SLASH = 47;
const COLON = 58;
const LESS = 60;
const GREATER = 62;
const QUESTION = 63;

/**
 * A pull tokeniser over an XML part: one pass, no look-behind, nothing copied until it is asked for.
 * `next()` moves to the next token; the fields then describe it. `start` and `end` are offsets into `source`, so that
 * a writer can splice. Names are told by their local part: any namespace prefix will do. Comments and processing
 * instructions are passed over, CDATA is a text token. Well-formedness is checked on the way; a DOCTYPE is refused.
 * Every fault throws HostError 'malformed' with the part's name, the offset and a reason.
 */
export class XmlReader {
  /** 'none' before the first token, 'end' after the last. A self-closing element is one 'open' without a 'close'. */
  token: XmlToken = 'none';
  /** The token is source.slice(start, end). */
  start = 0;
  end = 0;
  /** Local name of an 'open' or 'close' token. */
  name = '';
  isSelfClosing = false;
  /** Depth of the current token's element, the root's being 1; a text token has that of the element around it. */
  depth = 0;

  /** Offsets of the names of the open elements: [start, end] pairs, outermost first. */
  private readonly open: number[] = [];
  private readonly attributes: XmlAttributes;
  private isCdata = false;
  private hasRoot = false;

  constructor(
    readonly source: string,
    /** Name of the part, for messages only. */
    readonly part: string,
  ) {
    this.attributes = new XmlAttributes(source);
  }

  /** Moves to the next token; false at the end of the document. */
  next(): boolean {
    const { source } = this;
    for (;;) {
      this.start = this.end;
      if (this.start >= source.length) return this.finish();
      if (source.charCodeAt(this.start) !== LESS) {
        if (this.readText()) return true;
        continue;
      }
      const second = source.charCodeAt(this.start + 1);
      if (second === SLASH) return this.readClose();
      if (second === QUESTION) this.end = this.after('?>', this.start + 2);
      else if (second !== BANG) return this.readOpen();
      else if (source.startsWith('<!--', this.start)) this.end = this.after('-->', this.start + 4);
      else if (source.startsWith('<![CDATA[', this.start)) return this.readCdata();
      else this.fail(source.startsWith('<!DOCTYPE', this.start) ? 'doctype' : 'markup');
    }
  }

  /**
   * Moves to the next child element of the element at `depth` (its 'open' token), passing over whatever was left
   * unread of the child before. False when the parent ends; the token is then the parent's 'close'.
   * Use: `const at = xml.depth; while (xml.nextChild(at)) switch (xml.name) …`
   */
  nextChild(depth: number): boolean {
    if (this.isSelfClosing && this.depth === depth) return false;
    while (this.next()) {
      if (this.depth === depth + 1 && this.token === 'open') return true;
      if (this.depth === depth && this.token === 'close') return false;
    }
    return false;
  }

  /** Moves to the root element and gives its local name; its children are then `nextChild(1)`. */
  root(): string {
    this.nextChild(0);
    return this.name;
  }

  /** From an 'open' token to the end of that element; `end` is then the offset behind it. */
  skip(): void {
    if (!this.isContainer()) return;
    const { depth } = this;
    while (this.next()) if (this.is('close') && this.depth === depth) return;
  }

  /** From an 'open' token to the end of that element, giving all text inside, CDATA and that of children included. */
  textContent(): string {
    if (!this.isContainer()) return '';
    const { depth } = this;
    let content = '';
    while (this.next()) {
      if (this.is('text')) content += this.text();
      else if (this.is('close') && this.depth === depth) break;
    }
    return content;
  }

  /** The characters of a text token, references resolved. */
  text(): string {
    if (this.isCdata) return this.source.slice(this.start + 9, this.end - 3);
    return unescapeText(this.source.slice(this.start, this.end)) ?? this.fail('reference');
  }

  /** The value of an attribute of the current 'open' token, by its full name as written. */
  attribute(name: string): string | undefined {
    return this.value(this.attributes.slotOf(name));
  }

  /** The value of an attribute with any prefix, e.g. 'id' for r:id. */
  prefixedAttribute(localName: string): string | undefined {
    return this.value(this.attributes.slotOfPrefixed(localName));
  }

  /** Where the raw value of an attribute (full name as written) lies, between its quotes. */
  attributeSpan(name: string): { readonly start: number; readonly end: number } | undefined {
    const slot = this.attributes.slotOf(name);
    if (slot < 0) return undefined;
    return { start: this.attributes.valueStart(slot), end: this.attributes.valueEnd(slot) };
  }

  /** The current tag's name as written, prefix included. */
  qualifiedName(): string {
    const from = this.start + (this.token === 'close' ? 2 : 1);
    return this.source.slice(from, this.nameEnd(from));
  }

  /** Throws HostError 'malformed' for the current place. */
  fail(reason: string): never {
    throw new HostError('malformed', { part: this.part, offset: this.start, reason });
  }

  private is(token: XmlToken): boolean {
    return this.token === token;
  }

  private isContainer(): boolean {
    return this.is('open') && !this.isSelfClosing;
  }

  private value(slot: number): string | undefined {
    if (slot < 0) return undefined;
    const raw = this.source.slice(this.attributes.valueStart(slot), this.attributes.valueEnd(slot));
    return unescapeAttribute(raw) ?? this.fail('reference');
  }

  private readText(): boolean {
    const less = this.source.indexOf('<', this.start);
    this.end = less < 0 ? this.source.length : less;
    if (this.open.length > 0) {
      this.token = 'text';
      this.isCdata = false;
      this.depth = this.open.length / 2;
      return true;
    }
    // Outside the root only white space may stand.
    if (this.source.slice(this.start, this.end).trim() !== '') this.fail('text outside the root');
    return false;
  }

  private readCdata(): boolean {
    if (this.open.length === 0) this.fail('text outside the root');
    this.end = this.after(']]>', this.start + 9);
    this.token = 'text';
    this.isCdata = true;
    this.depth = this.open.length / 2;
    return true;
  }

  private readOpen(): boolean {
    const from = this.start + 1;
    const to = this.nameEnd(from);
    this.setName(from, to);
    this.end = this.attributes.read(to);
    if (this.end < 0) this.fail('tag');
    this.isSelfClosing = this.source.charCodeAt(this.end - 2) === SLASH;
    if (this.open.length === 0) {
      if (this.hasRoot) this.fail('second root');
      this.hasRoot = true;
    }
    this.token = 'open';
    this.depth = this.open.length / 2 + 1;
    if (this.depth > MAX_DEPTH) this.fail('depth');
    if (!this.isSelfClosing) this.open.push(from, to);
    return true;
  }

  private readClose(): boolean {
    const { source, open } = this;
    const from = this.start + 2;
    const to = this.nameEnd(from);
    const close = skipSpace(source, to);
    if (source.charCodeAt(close) !== GREATER) this.fail('closing tag');
    this.end = close + 1;
    this.depth = open.length / 2;
    const openEnd = open.pop() ?? 0;
    const openStart = open.pop() ?? 0;
    if (openEnd - openStart !== to - from) this.fail('closing tag');
    for (let at = openStart, other = from; at < openEnd; at++, other++) {
      if (source.charCodeAt(at) !== source.charCodeAt(other)) this.fail('closing tag');
    }
    this.setName(from, to);
    this.attributes.clear();
    this.token = 'close';
    this.isSelfClosing = false;
    return true;
  }

  /** Sets the local name: what follows the prefix. */
  private setName(from: number, to: number): void {
    let local = from;
    for (let at = from; at < to; at++) if (this.source.charCodeAt(at) === COLON) local = at + 1;
    this.name = this.source.slice(local, to);
  }

  private nameEnd(from: number): number {
    const end = nameEnd(this.source, from);
    if (end < 0) this.fail('name');
    return end;
  }

  /** Offset behind the next `mark`. */
  private after(mark: string, from: number): number {
    const at = this.source.indexOf(mark, from);
    if (at < 0) this.fail('unfinished markup');
    return at + mark.length;
  }

  private finish(): boolean {
    if (this.open.length > 0 || !this.hasRoot) this.fail('unfinished document');
    this.token = 'end';
    this.depth = 0;
    this.isSelfClosing = false;
    return false;
  }
}
