// Resolves ">" and "^" into merged rectangles, and pads every row to the width of the sheet, because in a real
// sheet a bordered row runs to the table's edge even where its last cells are empty.
import { fail } from './source.mjs';
import { styleOf } from './looks.mjs';
import { address } from './xml.mjs';

export function layGrid(sheet) {
  const width = sheet.widths.length;
  const grid = sheet.rows.map((row) => {
    if (row.cells.length > width)
      fail(row.where, `has ${row.cells.length} cells, but there are ${width} widths`);
    const cells = row.cells.map((cell) => ({ ...cell }));
    const style = styleOf(row.style);
    while ((style.border || style.fill) && cells.length < width)
      cells.push({ value: null, style: row.style });
    return cells;
  });
  return { grid, merges: findMerges(sheet, grid) };
}

function findMerges(sheet, grid) {
  const members = new Map();
  grid.forEach((cells, row) => {
    cells.forEach((cell, column) => {
      cell.anchor =
        cell.merge === undefined ? { row, column } : anchorOf(sheet, grid, row, column, cell.merge);
      if (cell.merge === undefined) return;
      const key = address(cell.anchor.row, cell.anchor.column);
      const merge = members.get(key) ?? {
        ...cell.anchor,
        bottom: cell.anchor.row,
        right: cell.anchor.column,
        count: 1,
      };
      merge.bottom = Math.max(merge.bottom, row);
      merge.right = Math.max(merge.right, column);
      merge.count += 1;
      members.set(key, merge);
      // Every cell of a merged area carries the style of its first cell, or the border would have gaps.
      cell.style = grid[cell.anchor.row][cell.anchor.column].style;
    });
  });
  const merges = [...members.values()].sort((a, b) => a.row - b.row || a.column - b.column);
  for (const merge of merges) {
    const area = (merge.bottom - merge.row + 1) * (merge.right - merge.column + 1);
    if (area !== merge.count) {
      const range = `${address(merge.row, merge.column)}:${address(merge.bottom, merge.right)}`;
      fail(sheet.rows[merge.row].where, `the cells merged with ${range} do not fill that rectangle`);
    }
    grid[merge.row][merge.column].span = merge;
  }
  return merges;
}

function anchorOf(sheet, grid, row, column, mark) {
  const neighbour = mark === '>' ? grid[row][column - 1] : grid[row - 1]?.[column];
  if (neighbour === undefined) {
    const side = mark === '>' ? 'at its left' : 'above';
    fail(sheet.rows[row].where, `"${mark}" in ${address(row, column)} has no cell ${side} to merge with`);
  }
  return neighbour.anchor;
}
