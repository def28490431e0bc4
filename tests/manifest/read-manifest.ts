import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { XmlReader } from '../../src/hosts/xlsx/xml';

export const root = resolve(__dirname, '../..');

/** One element of the manifest, as a plain tree. */
export interface Element {
  /** Local name. */
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly Element[];
  readonly text: string;
}

/** The attributes manifests use, by their names as written. */
const ATTRIBUTES = [
  'DefaultMinVersion',
  'DefaultValue',
  'Locale',
  'MinVersion',
  'Name',
  'Value',
  'id',
  'lifetime',
  'resid',
  'size',
  'xsi:type',
] as const;

function readElement(xml: XmlReader): Element {
  const { name, depth } = xml;
  const found = ATTRIBUTES.flatMap((each) => {
    const value = xml.attribute(each);
    return value === undefined ? [] : [[each, value] as const];
  });
  const children: Element[] = [];
  let text = '';
  if (!xml.isSelfClosing) {
    while (xml.next() && !(xml.token === 'close' && xml.depth === depth)) {
      if (xml.token === 'open') children.push(readElement(xml));
      else if (xml.token === 'text') text += xml.text();
    }
  }
  return { name, attributes: Object.fromEntries(found), children, text: text.trim() };
}

/** The tree of a manifest; throws where it is not well-formed. */
export function readManifest(source = readFileSync(join(root, 'manifest.xml'), 'utf8')): Element {
  const xml = new XmlReader(source, 'manifest.xml');
  xml.root();
  const tree = readElement(xml);
  while (xml.next());
  return tree;
}

/** Every element below one, itself first, in document order. */
export function everyElement(element: Element): Element[] {
  return [element, ...element.children.flatMap(everyElement)];
}

/** All elements with a name. */
export function elementsNamed(tree: Element, name: string): Element[] {
  return everyElement(tree).filter((each) => each.name === name);
}

/** The first child with a name. */
export function child(element: Element, name: string): Element {
  const found = element.children.find((each) => each.name === name);
  if (!found) throw new Error(`${element.name} has no ${name}`);
  return found;
}
