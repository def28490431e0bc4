import { columnRangeOf, type SheetAppearance } from '../../hosts/xlsx/appearance/appearance.js';

/** Px of a column at 100 %, whether hidden or not. */
export function columnPixels(appearance: SheetAppearance, digitWidth: number, column: number): number {
  const width = columnRangeOf(appearance, column)?.width ?? appearance.defaultColumnWidth;
  return Math.trunc(width * digitWidth + 0.5);
}
