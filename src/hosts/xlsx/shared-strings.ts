import { fromXstring } from './xml-values.js';
import type { XmlReader } from './xml.js';

/** The shared strings of a workbook, in order; an index into them is what a cell of type "s" holds. */
export function readSharedStrings(xml: XmlReader): string[] {
  const strings: string[] = [];
  xml.root();
  while (xml.nextChild(1)) if (xml.name === 'si') strings.push(readRichText(xml));
  return strings;
}

/**
 * The text of the current element of type CT_Rst (a shared string, an inline string): its text or its runs joined.
 * Furigana (rPh, phoneticPr) is no text of the cell and stays out.
 */
export function readRichText(xml: XmlReader): string {
  return fromXstring(readRuns(xml));
}

function readRuns(xml: XmlReader): string {
  const { depth } = xml;
  let text = '';
  while (xml.nextChild(depth)) {
    switch (xml.name) {
      case 't':
        text += xml.textContent();
        break;
      case 'r':
        text += readRuns(xml);
    }
  }
  return text;
}
