import { fromXstring } from './xml-values.js';
import type { XmlReader } from './xml.js';

/** The shared strings of a workbook, in order; an index into them is what a cell of type "s" holds. */
export function readSharedStrings(xml: XmlReader): string[] {
  const strings: string[] = [];
  if (!xml.nextChild(0)) return strings;
  const depth = xml.depth;
  while (xml.nextChild(depth)) if (xml.name === 'si') strings.push(readRichText(xml));
  return strings;
}

/**
 * The text of the current element of type CT_Rst (a shared string, an inline string): its text or its runs joined.
 * Furigana (rPh, phoneticPr) is no text of the cell and stays out.
 */
export function readRichText(xml: XmlReader): string {
  const depth = xml.depth;
  let text = '';
  while (xml.nextChild(depth)) {
    if (xml.name === 't') text += xml.textContent();
    else if (xml.name === 'r') {
      const run = xml.depth;
      while (xml.nextChild(run)) if (xml.name === 't') text += xml.textContent();
    }
  }
  return fromXstring(text);
}
