import type { OwnedCell } from '../sheet/edit.js';
import { LOOKS } from '../sheet/looks.data.js';

/** Width of a text in Excel's character units: full-width characters take two. */
function widthOf(text: string): number {
  let width = 0;
  for (const character of text) width += (character.codePointAt(0) ?? 0) > 0x2e7f ? 2 : 1;
  return width;
}

/** How many lines each row needs so that its wrapped texts show whole at the width of their columns. */
export function rowLines(
  cells: readonly OwnedCell[],
  widthAt: (column: number) => number | undefined,
): Map<number, number> {
  const lines = new Map<number, number>();
  for (const { row, column, content, look } of cells) {
    const text = content.kind === 'text' && LOOKS[look].wraps === true ? content.text : '';
    const room = Math.max(2, (widthAt(column) ?? 9) - 2);
    const needed = text
      .split('\n')
      .reduce((sum, line) => sum + Math.max(1, Math.ceil(widthOf(line) / room)), 0);
    lines.set(row, Math.max(lines.get(row) ?? 1, needed));
  }
  return lines;
}
