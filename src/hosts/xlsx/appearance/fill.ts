import type { XmlReader } from '../xml.js';
import type { Colour } from './appearance.js';
import { blended, readColour, type Palette } from './colour.js';
import { eachChild } from './each-child.js';
import { PATTERN_COVERAGE } from './palette.data.js';

/** The current fill element as one colour; null for none. */
export function readFill(xml: XmlReader, palette: Palette): Colour | null {
  const { depth } = xml;
  let fill: Colour | null = null;
  while (xml.nextChild(depth)) {
    if (xml.name === 'patternFill') fill = readPattern(xml, palette);
    else if (xml.name === 'gradientFill') fill = readGradient(xml, palette);
  }
  return fill;
}

/** A pattern covers its background in part; where a colour is automatic that is black on white. */
function readPattern(xml: XmlReader, palette: Palette): Colour | null {
  const share = PATTERN_COVERAGE.get(xml.attribute('patternType') ?? 'none');
  const { depth } = xml;
  let over: Colour | null = null;
  let under: Colour | null = null;
  while (xml.nextChild(depth)) {
    if (xml.name === 'fgColor') over = readColour(xml, palette);
    else if (xml.name === 'bgColor') under = readColour(xml, palette);
  }
  if (share === undefined) return null;
  // A solid fill without a colour of its own shows the sheet.
  if (share === 1) return over;
  return blended(over ?? '#000000', under ?? '#FFFFFF', share);
}

/** The colour a gradient begins with. */
function readGradient(xml: XmlReader, palette: Palette): Colour | null {
  let first: Colour | null = null;
  eachChild(xml, 'stop', () => eachChild(xml, 'color', () => (first ??= readColour(xml, palette))));
  return first;
}
