import { useVirtualizer } from '@tanstack/react-virtual';
import { useLayoutEffect, useRef, type RefObject } from 'react';
import type { Axis } from './axis.js';
import type { Window } from './merge-window.js';
import type { SheetView } from './sheet-view.js';

/** Rows and columns drawn beyond the view, so that scrolling finds them there. */
const ROWS_AROUND = 6;
const COLUMNS_AROUND = 2;

function isSame(a: Axis, b: Axis): boolean {
  if (a.count !== b.count || a.total !== b.total) return false;
  for (let index = 0; index < a.count; index++) if (a.offset(index) !== b.offset(index)) return false;
  return true;
}

/** The rows and columns of a sheet to draw, frozen ones left out; drawn again only when these change. */
export function useWindow(view: SheetView, scroller: RefObject<HTMLDivElement | null>): Window {
  const rows = useAxis(view.rows, scroller, false, ROWS_AROUND);
  const columns = useAxis(view.columns, scroller, true, COLUMNS_AROUND);
  return {
    top: Math.max(rows[0], view.frozenRows),
    bottom: Math.min(rows[1], view.rows.count - 1),
    left: Math.max(columns[0], view.frozenColumns),
    right: Math.min(columns[1], view.columns.count - 1),
  };
}

function useAxis(
  axis: Axis,
  scroller: RefObject<HTMLDivElement | null>,
  horizontal: boolean,
  overscan: number,
): readonly [number, number] {
  const virtualizer = useVirtualizer({
    count: axis.count,
    getScrollElement: () => scroller.current,
    estimateSize: axis.size,
    horizontal,
    overscan,
    initialRect: { width: 1000, height: 700 },
  });
  const measured = useRef(axis);
  useLayoutEffect(() => {
    if (isSame(measured.current, axis)) return;
    measured.current = axis;
    virtualizer.measure();
  }, [axis, virtualizer]);
  const items = virtualizer.getVirtualItems();
  return [items[0]?.index ?? 0, items.at(-1)?.index ?? -1];
}
