import type { XmlReader } from '../xml.js';

/** Visits the children of the current element that have this local name, the reader being at each one's opening tag. */
export function eachChild(xml: XmlReader, name: string, visit: () => void): void {
  const { depth } = xml;
  while (xml.nextChild(depth)) if (xml.name === name) visit();
}
