import type { Area, Position } from '../../sheet/address.js';

/**
 * Rectangles that hold all the places, none with more cells than `most`, so that places near each other are read at
 * once and two far apart do not drag in everything between them.
 */
export function blocksOf(places: readonly Position[], most: number): Area[] {
  const inOrder = [...places].sort((a, b) => a.row - b.row || a.column - b.column);
  const blocks: Area[] = [];
  for (const { row, column } of inOrder) {
    const last = blocks.at(-1);
    const wider = last && {
      top: last.top,
      left: Math.min(last.left, column),
      bottom: Math.max(last.bottom, row),
      right: Math.max(last.right, column),
    };
    if (wider && size(wider) <= most) blocks[blocks.length - 1] = wider;
    else blocks.push({ top: row, left: column, bottom: row, right: column });
  }
  return blocks;
}

function size({ top, left, bottom, right }: Area): number {
  return (bottom - top + 1) * (right - left + 1);
}
