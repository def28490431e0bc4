import { useRef, useState, type PointerEvent, type RefObject } from 'react';
import type { Position } from '../../sheet/address.js';
import type { CellEditorHandle } from './cell-editor.js';
import { targetAt, type Heads, type Target, type Viewport } from './geometry.js';
import { selectCell, shownCell, type Selection } from './selection.js';
import type { SheetView } from './sheet-view.js';

export interface PointerOptions {
  readonly view: SheetView;
  readonly heads: Heads;
  readonly port: () => Viewport;
  readonly scroller: RefObject<HTMLDivElement | null>;
  readonly editor: RefObject<CellEditorHandle | null>;
  readonly selection: Selection;
  readonly onSelect: (selection: Selection) => void;
}

export interface Pointer {
  /** A cell with a note under the pointer. */
  readonly hovered: Position | null;
  readonly onPointerDown: (event: PointerEvent<HTMLDivElement>) => void;
  readonly onPointerMove: (event: PointerEvent<HTMLDivElement>) => void;
  readonly onPointerUp: (event: PointerEvent<HTMLDivElement>) => void;
  readonly onPointerLeave: () => void;
  readonly onDoubleClick: () => void;
}

/** Px from the edge of the view where dragging scrolls on, and how far at a time. */
const SCROLL_STEP = 24;

/** Selecting with the pointer: cells, ranges, whole rows and columns by their heads. */
export function usePointer(options: PointerOptions): Pointer {
  const { view, heads, port, scroller, editor, selection, onSelect } = options;
  const dragging = useRef<Target['kind'] | null>(null);
  const [hovered, setHovered] = useState<Position | null>(null);

  const under = (event: PointerEvent<HTMLDivElement>): Target => {
    const box = event.currentTarget.getBoundingClientRect();
    return targetAt(view, heads, port(), event.clientX - box.left, event.clientY - box.top);
  };
  const lastOf = (target: Exclude<Target, { kind: 'corner' }>): Position => {
    if (target.kind === 'row') return { row: target.at.row, column: view.columns.count - 1 };
    if (target.kind === 'column') return { row: view.rows.count - 1, column: target.at.column };
    return target.at;
  };
  const select = (target: Target, extending: boolean): void => {
    if (target.kind === 'corner') {
      const extent = { row: Math.max(view.lastRow, 0), column: Math.max(view.lastColumn, 0) };
      return onSelect({ active: { row: 0, column: 0 }, extent });
    }
    if (extending) return onSelect({ active: selection.active, extent: lastOf(target) });
    const one = selectCell(target.at.row, target.at.column);
    onSelect(target.kind === 'cell' ? one : { active: target.at, extent: lastOf(target) });
  };

  return {
    hovered,
    onPointerDown: (event) => {
      // The scroll bars are the scroller's own.
      if (event.button !== 0 || event.target === event.currentTarget) return;
      if (event.target instanceof HTMLTextAreaElement && editor.current?.isEditing()) return;
      event.preventDefault();
      editor.current?.commit();
      editor.current?.focus();
      const target = under(event);
      dragging.current = target.kind;
      event.currentTarget.setPointerCapture(event.pointerId);
      select(target, event.shiftKey);
    },
    onPointerMove: (event) => {
      const target = under(event);
      if (dragging.current === null) {
        const at = target.kind === 'cell' ? shownCell(view.merges, target.at) : null;
        const next = at && view.noteAt(at.row, at.column) !== undefined ? at : null;
        if (next?.row !== hovered?.row || next?.column !== hovered?.column) setHovered(next);
        return;
      }
      followEdge(event, scroller.current);
      if (target.kind === 'corner') return;
      const at =
        dragging.current === 'row'
          ? lastOf({ kind: 'row', at: target.at })
          : dragging.current === 'column'
            ? lastOf({ kind: 'column', at: target.at })
            : target.at;
      const { extent } = selection;
      if (at.row !== extent.row || at.column !== extent.column)
        onSelect({ active: selection.active, extent: at });
    },
    onPointerUp: (event) => {
      dragging.current = null;
      if (event.currentTarget.hasPointerCapture(event.pointerId))
        event.currentTarget.releasePointerCapture(event.pointerId);
    },
    onPointerLeave: () => setHovered(null),
    onDoubleClick: () => {
      if (!editor.current?.isEditing()) editor.current?.edit();
    },
  };
}

/** Scrolls on while a range is dragged over the edge of the view. */
function followEdge(event: PointerEvent<HTMLDivElement>, scroller: HTMLDivElement | null): void {
  const box = event.currentTarget.getBoundingClientRect();
  const over = (at: number, from: number, to: number): number =>
    at < from ? -SCROLL_STEP : at > to ? SCROLL_STEP : 0;
  const left = over(event.clientX, box.left, box.right - SCROLL_STEP);
  const top = over(event.clientY, box.top, box.bottom - SCROLL_STEP);
  if (left !== 0 || top !== 0) scroller?.scrollBy({ left, top, behavior: 'instant' });
}
