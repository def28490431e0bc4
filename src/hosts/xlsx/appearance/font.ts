import { fromXstring, isTrue } from '../xml-values.js';
import type { XmlReader } from '../xml.js';
import type { FontStyle } from './appearance.js';
import { readColour, type Palette } from './colour.js';

export const DEFAULT_FONT: FontStyle = {
  name: '游ゴシック',
  size: 11,
  isBold: false,
  isItalic: false,
  underline: 'none',
  isStruck: false,
  colour: null,
};

/** Points; what Excel lets one choose. */
const MAX_SIZE = 409;

/** The current font element; what it does not say is as in the default font. */
export function readFont(xml: XmlReader, palette: Palette): FontStyle {
  const font: { -readonly [K in keyof FontStyle]: FontStyle[K] } = { ...DEFAULT_FONT };
  const { depth } = xml;
  while (xml.nextChild(depth)) {
    const value = xml.attribute('val');
    switch (xml.name) {
      case 'name':
        font.name = fromXstring(value ?? font.name);
        break;
      case 'sz':
        if (Number(value) > 0 && Number(value) <= MAX_SIZE) font.size = Number(value);
        break;
      case 'b':
        font.isBold = isTrue(value, true);
        break;
      case 'i':
        font.isItalic = isTrue(value, true);
        break;
      case 'strike':
        font.isStruck = isTrue(value, true);
        break;
      case 'u':
        font.underline = underlineOf(value);
        break;
      case 'color':
        font.colour = readColour(xml, palette);
    }
  }
  return font;
}

/** Without a value the line is single; those for bookkeeping are drawn like the others. */
function underlineOf(value = 'single'): FontStyle['underline'] {
  if (value === 'none') return 'none';
  return value.startsWith('double') ? 'double' : 'single';
}

/**
 * Pixels at 96 dpi of the widest digit of a font, after which columns are measured. Digits of the fonts for Japanese
 * are half as wide as the font is high, rounded to whole pixels; those of Calibri come to the same.
 */
export function digitWidth({ name, size }: FontStyle): number {
  const height = Math.round((size * 96) / 72);
  // Digits that are wider: 游ゴシック, メイリオ, Arial and their like.
  const isWide = /游|Yu |メイリオ|Meiryo|Arial|Verdana|BIZ UD|UD デジタル/.test(name);
  if (name === 'Calibri') return Math.max(1, Math.round(size * (96 / 72) * 0.507));
  return Math.max(1, Math.round(height * (isWide ? 0.55 : 0.5)));
}
