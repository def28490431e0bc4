import { wholeNumber } from '../xml-values.js';
import type { XmlReader } from '../xml.js';
import type { Colour } from './appearance.js';
import { INDEXED_COLOURS } from './palette.data.js';

/** What the colours of a workbook are counted by. */
export interface Palette {
  /** lt1, dk1, lt2, dk2, accents 1 to 6, link, followed link. */
  readonly theme: readonly Colour[];
  /** Colours 0 to 63; a workbook may have its own. */
  readonly indexed: readonly Colour[];
}

/** Excel's indexed colours, 0 to 63. */
export const DEFAULT_INDEXED: readonly Colour[] = [...INDEXED_COLOURS.slice(0, 8), ...INDEXED_COLOURS];

/** The colour of the current element (type CT_Color); null for an automatic one and for what names no colour. */
export function readColour(xml: XmlReader, palette: Palette): Colour | null {
  const base = baseColour(xml, palette);
  const tint = Number(xml.attribute('tint') ?? 0);
  return base === null || !(Math.abs(tint) <= 1) || tint === 0 ? base : tinted(base, tint);
}

function baseColour(xml: XmlReader, palette: Palette): Colour | null {
  const rgb = xml.attribute('rgb');
  if (rgb !== undefined) return rgbColour(rgb);
  const theme = xml.attribute('theme');
  if (theme !== undefined) return palette.theme[wholeNumber(theme)] ?? null;
  // 64 and above are colours of the system: automatic.
  return palette.indexed[wholeNumber(xml.attribute('indexed'))] ?? null;
}

/** "FFC6E0B4" or "C6E0B4" → "#C6E0B4"; how much shines through is not told. */
export function rgbColour(text: string): Colour | null {
  return /^(?:[0-9A-Fa-f]{2})?[0-9A-Fa-f]{6}$/.test(text) ? `#${text.slice(-6).toUpperCase()}` : null;
}

/** `share` (0 to 1) of one colour over another. */
export function blended(over: Colour, under: Colour, share: number): Colour {
  const [a, b] = [channels(over), channels(under)];
  return spelled(a.map((value, index) => value * share + (b[index] ?? 0) * (1 - share)));
}

/** A colour made lighter (tint above 0) or darker (below), by its lightness as ECMA-376-1 18.8.19 has it. */
function tinted(colour: Colour, tint: number): Colour {
  const rgb = channels(colour).map((value) => value / 255);
  const [high, low] = [Math.max(...rgb), Math.min(...rgb)];
  const lightness = (high + low) / 2;
  const target = tint < 0 ? lightness * (1 + tint) : lightness * (1 - tint) + tint;
  // Saturation stays: each channel keeps its distance from the lightness, in the room the new lightness leaves.
  const room = (value: number): number => 1 - Math.abs(2 * value - 1);
  const scale = room(lightness) === 0 ? 0 : room(target) / room(lightness);
  return spelled(rgb.map((value) => (target + (value - lightness) * scale) * 255));
}

function channels(colour: Colour): number[] {
  return [1, 3, 5].map((at) => parseInt(colour.slice(at, at + 2), 16));
}

function spelled(values: readonly number[]): Colour {
  const byte = (value: number): string =>
    Math.min(255, Math.max(0, Math.round(value)))
      .toString(16)
      .padStart(2, '0');
  return `#${values.map(byte).join('').toUpperCase()}`;
}
