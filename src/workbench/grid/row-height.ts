import type { CellStyle } from '../../hosts/xlsx/appearance/appearance.js';
import type { Cell } from '../../sheet/cell.js';
import { lineHeightOf, textWidth } from './text-width.js';
import { PX_A_POINT } from './units.js';
import { wrappedLines } from './wrapped-lines.js';

/** Px of a cell that text cannot use: padding and grid line. */
export const CELL_PADDING = 7;
/** Excel does not grow rows beyond this (points). */
const MAX_HEIGHT = 409.5;

/** One cell of a row as far as its height matters. */
export interface HeightCell {
  readonly cell: Cell;
  readonly style: CellStyle;
  /** Px at 100 %. */
  readonly width: number;
}

/** Points one cell needs, unmerged, in a column of `width` px at 100 %. */
export function neededHeight({ cell, style, width }: HeightCell): number {
  const { font, wraps, rotation } = style;
  const line = font.size * lineHeightOf(font.name);
  if (rotation === 'stacked') return cell.text.length * font.size * 1.1;
  if (rotation === 90 || rotation === -90) return textWidth(cell.text, font.name) * font.size + line / 2;
  if (!wraps) return line;
  const room = Math.max(width - CELL_PADDING, 1) / (font.size * PX_A_POINT);
  return wrappedLines(cell.text, room, font.name) * line;
}

/** Height in points of a row without one of its own: its tallest cell, not less than the sheet's default. */
export function fittedHeight(cells: Iterable<HeightCell>, defaultHeight: number): number {
  let height = defaultHeight;
  for (const cell of cells) {
    const needed = neededHeight(cell);
    // A single line fits the default row by definition, whatever the font's exact metrics are.
    if (needed > height + 0.5) height = needed;
  }
  return Math.min(height, MAX_HEIGHT);
}
