import { BUILT_IN_FORMATS } from './number-format/built-in.data.js';
import { numberFormat, type NumberFormat } from './number-format/format.js';
import { fromXstring, wholeNumber } from './xml-values.js';
import type { XmlReader } from './xml.js';

/** The number formats of a workbook. */
export interface Formats {
  /** The format of a cell style (attribute s, an index into cellXfs); General for what the file does not define. */
  readonly ofStyle: (style: number) => NumberFormat;
  /** The format of this code. */
  readonly ofCode: (code: string) => NumberFormat;
}

/** Reads the number formats of the styles part; without one every cell is General. Each is compiled once. */
export function readFormats(xml: XmlReader | null, is1904: boolean): Formats {
  const codes = new Map<number, string>();
  const styles: number[] = [];
  xml?.root();
  while (xml?.nextChild(1)) {
    if (xml.name === 'numFmts') readCodes(xml, codes);
    else if (xml.name === 'cellXfs') readStyles(xml, styles);
  }
  const compiled = new Map<string, NumberFormat>();
  const ofCode = (code: string): NumberFormat => {
    let format = compiled.get(code);
    if (!format) compiled.set(code, (format = numberFormat(code, is1904)));
    return format;
  };
  const byStyle = styles.map((id) => ofCode(codes.get(id) ?? BUILT_IN_FORMATS.get(id) ?? 'General'));
  const general = ofCode('General');
  return { ofCode, ofStyle: (style) => byStyle[style] ?? general };
}

/**
 * Excel wraps a format newer than 2016 (元年) in mc:AlternateContent with an older spelling after it, or puts the
 * newer spelling beside the older one: the first of an id and the newer spelling are what Excel shows.
 */
function readCodes(xml: XmlReader, codes: Map<number, string>): void {
  const { depth } = xml;
  while (xml.nextChild(depth)) {
    if (xml.name !== 'numFmt') readCodes(xml, codes);
    else {
      const id = wholeNumber(xml.attribute('numFmtId'));
      const code = xml.prefixedAttribute('formatCode16') ?? xml.attribute('formatCode');
      if (id >= 0 && code !== undefined && !codes.has(id)) codes.set(id, fromXstring(code));
    }
  }
}

function readStyles(xml: XmlReader, styles: number[]): void {
  const { depth } = xml;
  while (xml.nextChild(depth)) if (xml.name === 'xf') styles.push(wholeNumber(xml.attribute('numFmtId')));
}
