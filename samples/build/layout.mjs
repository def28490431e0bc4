// Decides what each cell looks like and how tall each row must be.
import { layGrid } from './grid.mjs';
import { styleOf } from './looks.mjs';
import { columnPixels, countLines, lineHeight, textHeight, verticalTextHeight } from './text-height.mjs';
import { columnName } from './xml.mjs';

const tallestRow = 409.5;
const smallestType = 6;
// Columns meant to be written downwards are narrow. A short text goes downwards; a long one would decide the
// height of its row, so it is written across in smaller type, as a clerk would end up doing.
const longestDownwards = 12;
const smallerInNarrow = 2;

export function layOut(sheet, look) {
  const { grid, merges } = layGrid(sheet);
  const pixels = sheet.widths.map(columnPixels);
  const shrink = sheet.rows.map(() => 0);
  const prose = proseColumns(sheet, grid, pixels, look);
  const warnings = [];
  const context = { sheet, grid, pixels, shrink, prose, look };

  const heights = sheet.rows.map((row, index) => {
    if (row.height !== undefined) return row.height;
    let height = rowHeight(context, index);
    // Excel has no row taller than this; clerks make the type smaller, and so does the builder.
    while (height > tallestRow && look.size - shrink[index] > smallestType) {
      shrink[index] += 0.5;
      height = rowHeight(context, index);
    }
    if (height > tallestRow)
      warnings.push(`${row.where}: needs ${Math.round(height)} points, Excel allows 409`);
    return Math.min(height, tallestRow);
  });
  stretchForMerges(context, merges, heights);
  return {
    merges,
    warnings,
    heights: heights.map((height) => Math.min(Math.ceil(height / 0.75) * 0.75, tallestRow)),
    cells: grid.map((cells, row) =>
      cells.map((cell, column) => ({ ...cell, ...faceOf(context, row, column) })),
    ),
  };
}

// Columns whose texts run long read better from the top; short entries look tidier in the middle. The choice
// is made for the whole column, because a sheet where it changes from row to row looks careless. Beside a
// column of long prose, even texts of a few lines start at the top.
function proseColumns(sheet, grid, pixels, look) {
  const longest = pixels.map(() => 0);
  grid.forEach((cells) =>
    cells.forEach((cell, column) => {
      if (cell.style !== 'body' || typeof cell.value !== 'string') return;
      if ((cell.span?.right ?? column) > column || isNarrowColumn(sheet, cell, column)) return;
      const ems = (pixels[column] - 8) / ((look.size * 96) / 72);
      longest[column] = Math.max(longest[column], countLines(cell.value, ems, look.font));
    }),
  );
  const limit = Math.max(...longest) > 5 ? 2 : 5;
  return new Set(longest.flatMap((lines, column) => (lines > limit ? [column] : [])));
}

function faceOf({ sheet, grid, shrink, prose, look }, row, column) {
  const cell = grid[row][column];
  const anchor = grid[cell.anchor.row][cell.anchor.column];
  const style = styleOf(cell.style);
  const downwards = isDownwards(sheet, anchor, cell.anchor.column);
  const narrow = isNarrowColumn(sheet, anchor, cell.anchor.column);
  const size = look.size + style.size - shrink[cell.anchor.row] - (narrow ? smallerInNarrow : 0);
  const byColumn = sheet.align[cell.anchor.column] ?? 'left';
  let v = style.v;
  if (v === 'column') v = prose.has(cell.anchor.column) && byColumn !== 'center' ? 'top' : 'center';
  return {
    face: {
      name: cell.style,
      size,
      bold: style.bold === true,
      color: style.color,
      fill: style.fill,
      border: style.border === true,
      h: downwards ? 'center' : style.h === 'column' ? byColumn : style.h,
      v: downwards ? 'center' : v,
      // Unmerged headings run on over the empty cells beside them, which wrapping would prevent.
      wrap:
        (style.border === true && !downwards) ||
        anchor.span !== undefined ||
        String(anchor.value ?? '').includes('\n'),
      downwards,
      format: anchor.format,
    },
  };
}

function isNarrowColumn(sheet, cell, column) {
  return cell.style === 'body' && sheet.vertical.has(columnName(column));
}

function isDownwards(sheet, cell, column) {
  if (!isNarrowColumn(sheet, cell, column) || typeof cell.value !== 'string') return false;
  return !cell.value.includes('\n') && [...cell.value].length <= longestDownwards;
}

function rowHeight(context, row) {
  const style = styleOf(context.sheet.rows[row].style);
  let height = lineHeight(context.look.size + style.size, context.look.font) + (style.air ?? 2);
  context.grid[row].forEach((cell, column) => {
    if (cell.merge !== undefined || (cell.span && cell.span.bottom > row)) return;
    height = Math.max(height, cellHeight(context, row, column));
  });
  return height;
}

function cellHeight({ sheet, grid, pixels, shrink, look }, row, column) {
  const cell = grid[row][column];
  if (typeof cell.value !== 'string') return 0;
  const style = styleOf(cell.style);
  const size = look.size + style.size - shrink[row];
  const right = cell.span?.right ?? column;
  let width = pixels.slice(column, right + 1).reduce((sum, each) => sum + each, 0);
  if (isDownwards(sheet, cell, column)) {
    return verticalTextHeight(cell.value, size - smallerInNarrow) + 6;
  }
  const wraps = style.border || cell.span !== undefined || cell.value.includes('\n');
  if (!wraps) width = Infinity;
  // Bold type is a little wider than the figures assume.
  if (style.bold) width *= 0.96;
  const narrower = isNarrowColumn(sheet, cell, column) ? smallerInNarrow : 0;
  return textHeight(cell.value, width, size - narrower, look.font) + (style.air ?? 2);
}

// A text in a cell merged downwards may need more than its rows have; the rest is shared among them.
function stretchForMerges(context, merges, heights) {
  for (const merge of merges) {
    if (merge.bottom === merge.row) continue;
    const rows = [];
    for (let row = merge.row; row <= merge.bottom; row += 1) rows.push(row);
    const missing =
      cellHeight(context, merge.row, merge.column) - rows.reduce((sum, row) => sum + heights[row], 0);
    if (missing <= 0) continue;
    for (const row of rows) heights[row] = Math.min(heights[row] + missing / rows.length, tallestRow);
  }
}
