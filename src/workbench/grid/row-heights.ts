import { styleOf, type Book, type SheetAppearance } from '../../hosts/xlsx/appearance/appearance.js';
import type { Area } from '../../sheet/address.js';
import type { Cell } from '../../sheet/cell.js';
import { columnPixels } from './column-pixels.js';
import { fittedHeight, type HeightCell } from './row-height.js';

type Line = readonly (Cell | undefined)[];

/** Heights of the rows of one sheet in points: those the file gives, and those content needs, worked out once a row. */
export interface RowHeights {
  readonly points: (row: number, line: Line | undefined) => number;
}

const known = new WeakMap<SheetAppearance, RowHeights>();

/** The heights of a sheet. Rows are told by identity: a changed row is another array and is fitted anew. */
export function rowHeights(
  appearance: SheetAppearance,
  merges: readonly Area[],
  book: Pick<Book, 'styles' | 'digitWidth'>,
): RowHeights {
  let heights = known.get(appearance);
  if (!heights) {
    heights = makeRowHeights(appearance, merges, book);
    known.set(appearance, heights);
  }
  return heights;
}

function makeRowHeights(
  appearance: SheetAppearance,
  merges: readonly Area[],
  { styles, digitWidth }: Pick<Book, 'styles' | 'digitWidth'>,
): RowHeights {
  const fitted = new WeakMap<Line, number>();
  // Excel fits rows to one line of cells merged along a row, and to none of those merged over rows.
  const merged = new Map(merges.map((area) => [area.top * 16_384 + area.left, area]));

  function* cellsOf(row: number, line: Line): Iterable<HeightCell> {
    for (let column = 0; column < line.length; column++) {
      const cell = line[column];
      const style = styles[styleOf(appearance, row, column)];
      const area = merged.get(row * 16_384 + column);
      if (!cell || cell.text === '' || !style || (area && area.bottom > area.top)) continue;
      const width = area ? Infinity : columnPixels(appearance, digitWidth, column);
      yield { cell: area ? { ...cell, text: '-' } : cell, style, width };
    }
  }

  return {
    points: (row, line) => {
      const given = appearance.rows.get(row)?.height;
      if (given !== undefined && given !== null) return given;
      if (!line) return appearance.defaultRowHeight;
      let height = fitted.get(line);
      if (height === undefined) {
        height = fittedHeight(cellsOf(row, line), appearance.defaultRowHeight);
        fitted.set(line, height);
      }
      return height;
    },
  };
}
