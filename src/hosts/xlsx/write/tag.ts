import { XmlReader } from '../xml.js';
import { escapeAttribute } from './text-escape.js';

/**
 * How Tenken tells its own elements from the user's without a single foreign attribute: the opening tags of elements
 * it makes carry three spaces behind the name (`<cols   >`), which no office program writes and every parser takes.
 * An element found self-closed and opened by Tenken keeps a space where its slash was, so that it can close again:
 * `<definedNames />` becomes `<definedNames  >`.
 */
const OWN_GAP = '   ';

/** An opening tag that is known as Tenken's: ('x:row', 'r="9"') → `<x:row   r="9">`. */
export function ownTag(qualifiedName: string, attributes = ''): string {
  return `<${qualifiedName}${OWN_GAP}${attributes}>`;
}

/** True for an element whose opening tag `ownTag` made. */
export function isOwnTag(element: string): boolean {
  const name = opening(element).qualifiedName();
  return element.startsWith(OWN_GAP, name.length + 1);
}

/** `<row r="9"/>` → `<row r="9" >`. */
export function openSelfClosed(tag: string): string {
  return `${tag.slice(0, -2)} >`;
}

/** `<row r="9" >` → `<row r="9"/>`; null when the tag was not opened by `openSelfClosed`. */
export function closeReopened(tag: string): string | null {
  return tag.endsWith(' >') ? `${tag.slice(0, -2)}/>` : null;
}

/** A reader on the opening tag of an element's text. */
export function opening(element: string, part = ''): XmlReader {
  const xml = new XmlReader(element, part);
  xml.next();
  return xml;
}

/** The value of an attribute of an element's opening tag. */
export function attributeOf(element: string, name: string): string | undefined {
  return opening(element).attribute(name);
}

/**
 * The element with an attribute set, or taken out (null). An attribute that is there keeps its place and quotes, a
 * new one stands last; taking a new one out again restores the text exactly.
 */
export function setAttribute(element: string, name: string, value: string | null): string {
  const xml = opening(element);
  const span = xml.attributeSpan(name);
  if (span && value !== null) {
    const escaped = escapeAttribute(value).replaceAll("'", '&apos;');
    return element.slice(0, span.start) + escaped + element.slice(span.end);
  }
  if (span) {
    const nameStart = element.lastIndexOf(name, span.start - 2);
    return element.slice(0, nameStart - 1) + element.slice(span.end + 1);
  }
  if (value === null) return element;
  const at = xml.end - (xml.isSelfClosing ? 2 : 1);
  return `${element.slice(0, at)} ${name}="${escapeAttribute(value)}"${element.slice(at)}`;
}
