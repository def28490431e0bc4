import type { CellStyle } from '../../hosts/xlsx/appearance/appearance.js';
import type { Area } from '../../sheet/address.js';
import { BLANK, type Cell } from '../../sheet/cell.js';
import { visibleFrom } from './axis.js';
import { cellCss, edgeKey, type CellLook, type Edge } from './cell-css.js';
import { fitNumber } from './fit-number.js';
import type { Severity } from './marks.js';
import { overflowOf, overflowsInto, sideOf, textPixels, type Extent } from './overflow.js';
import type { SheetView } from './sheet-view.js';
import { styleId } from './style-id.js';
import type { StyleRules } from './style-rules.js';
import { textWidth } from './text-width.js';
import { CELL_PADDING } from './row-height.js';
import { PX_A_POINT } from './units.js';

/** One cell as the page shows it. */
export interface ShownCell {
  readonly row: number;
  readonly column: number;
  readonly rowSpan: number;
  readonly columnSpan: number;
  readonly text: string;
  readonly className: string;
  /** Turned text: degrees counter-clockwise, or upright characters below each other. */
  readonly rotation: number | 'stacked';
  /** Columns an overflowing text takes, and px beyond its box. */
  readonly extent: Extent | null;
  readonly note: string | undefined;
  readonly mark: Severity | undefined;
}

/** Columns of a window, and further ones a row must show (frozen, or anchors of merged areas that reach in). */
export interface RowWindow {
  readonly from: number;
  readonly to: number;
  readonly further: readonly number[];
}

/** The cells a row shows in a window, left to right; cells under a merged area and hidden ones are left out. */
export function rowCells(view: SheetView, rules: StyleRules, row: number, window: RowWindow): ShownCell[] {
  const wanted = new Set([...window.further, ...overflowsInto(view, row, window.from, window.to)]);
  for (let column = window.from; column <= window.to; column++) wanted.add(column);
  const places: { column: number; area: Area | undefined }[] = [];
  for (const column of [...wanted].sort((a, b) => a - b)) {
    const area = view.merges.at(row, column);
    const isCovered = area !== undefined && (area.top !== row || area.left !== column);
    if (!isCovered && widthOf(view, column, area) > 0) places.push({ column, area });
  }
  const extents = places.map(({ column }) => overflowOf(view, row, column));
  const runs = extents.filter((extent) => extent !== null);
  return places.map(({ column, area }, index) =>
    shown(view, rules, row, column, area, extents[index] ?? null, runs),
  );
}

function widthOf({ columns }: SheetView, column: number, area: Area | undefined): number {
  return area ? columns.offset(area.right + 1) - columns.offset(column) : columns.size(column);
}

function shown(
  view: SheetView,
  rules: StyleRules,
  row: number,
  column: number,
  area: Area | undefined,
  extent: Extent | null,
  runs: readonly Extent[],
): ShownCell {
  const cell = view.sheet.cells[row]?.[column] ?? BLANK;
  const style = view.styleAt(row, column);
  const width = widthOf(view, column, area);
  const bottom = area ? area.bottom : row;
  const right = area ? area.right : column;
  const mark = view.marks.at(row, column);
  const text = style.wraps ? cell.text : cell.text.replaceAll('\n', '');
  const look: CellLook = {
    style,
    side: sideOf(cell, style),
    ...edgesOf(view, { top: row, left: column, bottom, right }, mark !== undefined, runs),
    mark,
    extent,
    isLink: false,
    scale: view.scale,
    fontSize: fontPixels(view, cell, style, width),
  };
  const height = view.rows.offset(bottom + 1) - view.rows.offset(row);
  const left = view.columns.offset(column);
  return {
    row,
    column,
    rowSpan: bottom - row + 1,
    columnSpan: right - column + 1,
    text: style.rotation === 0 && !style.wraps ? fitted(view, cell, text, style, width) : text,
    className: `${placeClass(rules, left, width, area ? height : null)} ${lookClass(rules, look)}`,
    rotation: style.rotation,
    extent,
    note: view.noteAt(row, column),
    mark,
  };
}

function placeClass(rules: StyleRules, left: number, width: number, height: number | null): string {
  return rules.classOf(`p${left},${width},${height ?? ''}`, () =>
    [`left:${left}px;width:${width}px;`, height === null ? 'height:100%;' : `height:${height}px;`].join(''),
  );
}

function lookClass(rules: StyleRules, look: CellLook): string {
  const key = [
    styleId(look.style),
    look.side,
    edgeKey(look.right),
    edgeKey(look.bottom),
    edgeKey(look.top),
    edgeKey(look.left),
    look.mark ?? '',
    look.extent ? `${Math.ceil(look.extent.left)},${Math.ceil(look.extent.right)}` : '',
    look.scale,
    look.fontSize.toFixed(1),
  ].join('|');
  return rules.classOf(key, () => cellCss(look));
}

function fontPixels({ scale }: SheetView, cell: Cell, style: CellStyle, width: number): number {
  const full = style.font.size * PX_A_POINT * scale;
  if (!style.shrinksToFit || style.wraps || cell.text === '') return full;
  const needed = textPixels(cell.text, style, scale);
  return needed > width ? Math.max(4, (full * (width - CELL_PADDING)) / (needed - CELL_PADDING)) : full;
}

function fitted(view: SheetView, cell: Cell, text: string, style: CellStyle, width: number): string {
  if (cell.kind !== 'number' || style.shrinksToFit) return text;
  const em = style.font.size * PX_A_POINT * view.scale;
  // Digits are about half an em in any font; Excel itself would show them a little wider.
  return fitNumber(cell, (width - 3) / em, (each) => textWidth(each, 'ＭＳ ゴシック'));
}

function edgesOf(
  view: SheetView,
  area: Area,
  isMarked: boolean,
  runs: readonly Extent[],
): { right: Edge; bottom: Edge; top: Edge; left: Edge } {
  const { top, left, bottom, right } = area;
  const at = (row: number | null, column: number | null): CellStyle | null =>
    row === null || column === null ? null : view.styleAt(row, column);
  const nextColumn = visibleFrom(view.columns, right + 1, 1);
  const nextRow = visibleFrom(view.rows, bottom + 1, 1);
  const own = view.styleAt(top, left);
  const beside = at(top, nextColumn);
  const below = at(nextRow, left);
  const isPlain = own.fill === null && !isMarked && view.appearance.showsGridLines;
  const isRunOver = runs.some(({ from, to }) => right >= from && right < to);
  const gridRight = isPlain && (beside?.fill ?? null) === null && !isRunOver ? 'grid' : null;
  const gridBottom = isPlain && (below?.fill ?? null) === null ? 'grid' : null;
  return {
    right: view.styleAt(top, right).right ?? beside?.left ?? gridRight,
    bottom: view.styleAt(bottom, left).bottom ?? below?.top ?? gridBottom,
    top: visibleFrom(view.rows, top - 1, -1) === null ? own.top : null,
    left: visibleFrom(view.columns, left - 1, -1) === null ? own.left : null,
  };
}
