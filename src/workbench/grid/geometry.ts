import type { Area, Position } from '../../sheet/address.js';
import type { SheetView } from './sheet-view.js';

/** Px of the row numbers and column letters around a sheet. */
export interface Heads {
  readonly width: number;
  readonly height: number;
}

/** The part of the sheet the scroller shows, px. */
export interface Viewport {
  readonly scrollTop: number;
  readonly scrollLeft: number;
  readonly width: number;
  readonly height: number;
}

/** Room for the row numbers of a sheet and for the column letters. */
export function headsOf(view: SheetView): Heads {
  return { width: 18 + String(view.rows.count).length * 8, height: 24 };
}

export interface Box {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** Where an area lies from the corner of the first cell, px, unscrolled. */
export function boxOf({ rows, columns }: SheetView, area: Area): Box {
  const left = columns.offset(area.left);
  const top = rows.offset(area.top);
  return {
    left,
    top,
    width: columns.offset(area.right + 1) - left,
    height: rows.offset(area.bottom + 1) - top,
  };
}

export type Target =
  { readonly kind: 'cell' | 'row' | 'column'; readonly at: Position } | { readonly kind: 'corner' };

/** What lies under a point of the scroller; x and y are px from its corner, unscrolled. */
export function targetAt(view: SheetView, heads: Heads, port: Viewport, x: number, y: number): Target {
  const column = indexUnder(view.columns, view.frozenColumns, x - heads.width, port.scrollLeft);
  const row = indexUnder(view.rows, view.frozenRows, y - heads.height, port.scrollTop);
  if (x < heads.width && y < heads.height) return { kind: 'corner' };
  if (x < heads.width) return { kind: 'row', at: { row, column: 0 } };
  if (y < heads.height) return { kind: 'column', at: { row: 0, column } };
  return { kind: 'cell', at: { row, column } };
}

function indexUnder(axis: SheetView['rows'], frozen: number, px: number, scrolled: number): number {
  const isFrozen = px < axis.offset(frozen);
  return axis.indexAt(isFrozen ? px : px + scrolled);
}

/** How far to scroll so that a cell is seen: just into view, or into the middle. Null: no need. */
export function scrollTo(
  view: SheetView,
  heads: Heads,
  port: Viewport,
  area: Area,
  align: 'nearest' | 'center',
): { readonly top: number; readonly left: number } | null {
  const box = boxOf(view, area);
  const top =
    area.top < view.frozenRows
      ? port.scrollTop
      : along(
          box.top,
          box.height,
          view.rows.offset(view.frozenRows),
          port.height - heads.height,
          port.scrollTop,
          align,
        );
  const left =
    area.left < view.frozenColumns
      ? port.scrollLeft
      : along(
          box.left,
          box.width,
          view.columns.offset(view.frozenColumns),
          port.width - heads.width,
          port.scrollLeft,
          align,
        );
  return top === port.scrollTop && left === port.scrollLeft ? null : { top, left };
}

function along(
  start: number,
  size: number,
  frozen: number,
  room: number,
  scrolled: number,
  align: 'nearest' | 'center',
): number {
  const first = scrolled + frozen;
  const last = scrolled + room;
  if (start >= first && start + size <= last) return scrolled;
  const open = room - frozen;
  if (align === 'center') return Math.max(0, start - frozen - Math.max(0, (open - size) / 2));
  // Larger than the view, or before it: its beginning is what counts.
  if (start < first || size > open) return Math.max(0, start - frozen);
  return start + size - room;
}

/** Where the active cell stands in the scroller now, kept inside the view so that focus never scrolls it. */
export function placeInPort(view: SheetView, heads: Heads, port: Viewport, area: Area): Box {
  const box = boxOf(view, area);
  const left = box.left - (area.left < view.frozenColumns ? 0 : port.scrollLeft);
  const top = box.top - (area.top < view.frozenRows ? 0 : port.scrollTop);
  return { ...box, left: heads.width + left, top: heads.height + top };
}
