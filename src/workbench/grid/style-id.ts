import type { CellStyle } from '../../hosts/xlsx/appearance/appearance.js';

const byText = new Map<string, number>();
const known = new WeakMap<CellStyle, number>();

/** A number for what a style says: equal styles of different books, or of one book read again, have the same. */
export function styleId(style: CellStyle): number {
  let id = known.get(style);
  if (id === undefined) {
    const text = JSON.stringify(style);
    id = byText.get(text) ?? byText.size;
    byText.set(text, id);
    known.set(style, id);
  }
  return id;
}
