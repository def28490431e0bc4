import { isTrue, wholeNumber } from '../xml-values.js';
import type { XmlReader } from '../xml.js';
import type { CellStyle, Horizontal, Vertical } from './appearance.js';

export type Alignment = Pick<
  CellStyle,
  'horizontal' | 'vertical' | 'wraps' | 'indent' | 'shrinksToFit' | 'rotation'
>;

export const PLAIN_ALIGNMENT: Alignment = {
  horizontal: 'general',
  vertical: 'bottom',
  wraps: false,
  indent: 0,
  shrinksToFit: false,
  rotation: 0,
};

const HORIZONTAL: ReadonlySet<string> = new Set<Horizontal>([
  'left',
  'center',
  'right',
  'fill',
  'justify',
  'centerContinuous',
  'distributed',
]);
const VERTICAL: ReadonlySet<string> = new Set<Vertical>(['top', 'center', 'justify', 'distributed']);

/** textRotation that stands for upright characters below each other. */
const STACKED = 255;
const MAX_INDENT = 250;

/** The current alignment element. */
export function alignmentOf(xml: XmlReader): Alignment {
  const horizontal = xml.attribute('horizontal') ?? '';
  const vertical = xml.attribute('vertical') ?? '';
  return {
    horizontal: HORIZONTAL.has(horizontal) ? (horizontal as Horizontal) : 'general',
    vertical: VERTICAL.has(vertical) ? (vertical as Vertical) : 'bottom',
    wraps: isTrue(xml.attribute('wrapText')),
    indent: Math.min(MAX_INDENT, Math.max(0, wholeNumber(xml.attribute('indent')))),
    shrinksToFit: isTrue(xml.attribute('shrinkToFit')),
    rotation: rotationOf(wholeNumber(xml.attribute('textRotation'))),
  };
}

/** 0 to 90 turn left, 91 to 180 turn right by what is over 90 (ECMA-376-1 18.8.1). */
function rotationOf(value: number): CellStyle['rotation'] {
  if (value === STACKED) return 'stacked';
  if (value < 0 || value > 180) return 0;
  return value <= 90 ? value : 90 - value;
}
