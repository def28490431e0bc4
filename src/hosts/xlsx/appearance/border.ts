import type { XmlReader } from '../xml.js';
import type { BorderEdge, BorderLine, CellStyle } from './appearance.js';
import { readColour, type Palette } from './colour.js';

export type Border = Pick<CellStyle, 'top' | 'right' | 'bottom' | 'left'>;

export const NO_BORDER: Border = { top: null, right: null, bottom: null, left: null };

const LINES: ReadonlySet<string> = new Set<BorderLine>([
  'hair',
  'dotted',
  'dashDotDot',
  'dashDot',
  'dashed',
  'thin',
  'mediumDashDotDot',
  'slantDashDot',
  'mediumDashDot',
  'mediumDashed',
  'medium',
  'thick',
  'double',
]);

/** Strict files call the sides by the direction of writing. */
const SIDES: ReadonlyMap<string, keyof Border> = new Map([
  ['top', 'top'],
  ['right', 'right'],
  ['end', 'right'],
  ['bottom', 'bottom'],
  ['left', 'left'],
  ['start', 'left'],
]);

/** The current border element. */
export function readBorder(xml: XmlReader, palette: Palette): Border {
  const edges: Record<keyof Border, BorderEdge | null> = { ...NO_BORDER };
  const { depth } = xml;
  while (xml.nextChild(depth)) {
    const side = SIDES.get(xml.name);
    if (side) edges[side] = readEdge(xml, palette);
  }
  return edges;
}

function readEdge(xml: XmlReader, palette: Palette): BorderEdge | null {
  const line = xml.attribute('style') ?? '';
  const { depth } = xml;
  let colour: BorderEdge['colour'] = null;
  while (xml.nextChild(depth)) if (xml.name === 'color') colour = readColour(xml, palette);
  return LINES.has(line) ? { line: line as BorderLine, colour } : null;
}
