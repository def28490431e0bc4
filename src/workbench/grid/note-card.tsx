import type { JSX } from 'react';
import type { Position } from '../../sheet/address.js';
import { boxOf, type Heads, type Viewport } from './geometry.js';
import type { useGridStyles } from './grid-styles.js';
import { areaAt } from './selection.js';
import type { SheetView } from './sheet-view.js';

/** Room a note needs beside its cell, px. */
const WIDTH = 280;

/** The note of a cell, beside it: to the right, or to the left where there is no room. */
export function NoteCard({
  view,
  styles,
  heads,
  port,
  at,
}: {
  readonly view: SheetView;
  readonly styles: ReturnType<typeof useGridStyles>;
  readonly heads: Heads;
  readonly port: Viewport;
  readonly at: Position;
}): JSX.Element | null {
  const text = view.noteAt(at.row, at.column);
  if (text === undefined) return null;
  const box = boxOf(view, areaAt(view.merges, at));
  const x = heads.width + box.left + (at.column < view.frozenColumns ? port.scrollLeft : 0);
  const y = heads.height + box.top + (at.row < view.frozenRows ? port.scrollTop : 0);
  const isTight = x + box.width + WIDTH > port.scrollLeft + port.width && x - WIDTH > port.scrollLeft;
  const left = isTight ? x - WIDTH - 8 : x + box.width + 8;
  return (
    <div
      aria-hidden="true"
      className={styles.note}
      style={{ left, top: y, width: isTight ? WIDTH : undefined }}
    >
      {text}
    </div>
  );
}
