import { XmlReader } from '../xml.js';

export interface Child {
  /** Local name. */
  readonly name: string;
  readonly start: number;
  readonly end: number;
}

/** Where the root's children lie in a part. */
export interface Outline {
  readonly source: string;
  readonly part: string;
  /** Prefix of the root's name with its colon, or ''. */
  readonly prefix: string;
  /** Namespace of the root's name. */
  readonly namespace: string;
  /** Offset behind the root's opening tag. */
  readonly openEnd: number;
  readonly children: readonly Child[];
}

/**
 * Reads where the children of a part's root lie. `visit` may read children itself: it is called at each one's opening
 * tag and moves the reader to the child's end, or leaves it where it is.
 */
export function outlineOf(source: string, part: string, visit?: (xml: XmlReader) => void): Outline {
  const xml = new XmlReader(source, part);
  xml.next();
  if (xml.isSelfClosing) xml.fail('empty root');
  const name = xml.qualifiedName();
  const prefix = name.slice(0, name.indexOf(':') + 1);
  const namespace = xml.attribute(prefix === '' ? 'xmlns' : `xmlns:${prefix.slice(0, -1)}`) ?? '';
  const openEnd = xml.end;
  const children: Child[] = [];
  while (xml.nextChild(1)) {
    const child = { name: xml.name, start: xml.start };
    visit?.(xml);
    if (xml.start === child.start) xml.skip();
    children.push({ ...child, end: xml.end });
  }
  return { source, part, prefix, namespace, openEnd, children };
}

/** The first child of that name. */
export function childOf(outline: Outline, name: string): Child | undefined {
  return outline.children.find((child) => child.name === name);
}

/** The text of the first child of that name. */
export function textOfChild(outline: Outline, name: string): string | undefined {
  const child = childOf(outline, name);
  return child && outline.source.slice(child.start, child.end);
}

/** Where a new child belongs: behind the last one that `order` puts before it or beside it. */
export function insertionPoint(outline: Outline, name: string, order: readonly string[]): number {
  const rank = order.indexOf(name);
  let at = outline.openEnd;
  for (const child of outline.children) {
    const other = order.indexOf(child.name);
    if (other >= 0 && other <= rank) at = child.end;
  }
  return at;
}
