import type { Cell } from '../../sheet/cell.js';

/** Em of a "#" in most fonts. */
const HASH = 0.66;

/**
 * What a number shows in a cell with room for `room` em: without a format it loses decimals, otherwise it
 * becomes #### as in Excel. Other cells keep their text.
 */
export function fitNumber(cell: Cell, room: number, widthOf: (text: string) => number): string {
  if (cell.kind !== 'number' || widthOf(cell.text) <= room) return cell.text;
  if (cell.format === 'General' && typeof cell.value === 'number' && cell.text.includes('.')) {
    for (let digits = 10; digits >= 0; digits--) {
      const shorter = cell.value.toFixed(digits);
      if (widthOf(shorter) <= room) return shorter;
    }
  }
  return '#'.repeat(Math.max(1, Math.floor(room / HASH)));
}
