import { inspect } from '../../src/inspect.js';
import { nextYear } from '../../src/next-year/next-year.js';
import { DEFAULT_SETTINGS } from '../../src/settings.js';
import { bookOf, sheetOf } from '../rules/make-sheet.js';
import { LAYOUTS } from './layouts.data.js';
import { LAYOUTS2 } from './layouts2.data.js';
import { LAYOUTS3 } from './layouts3.data.js';

function trimmed(row: readonly string[]): string[] {
  const last = row.findLastIndex((text) => text !== '');
  return row.slice(0, last + 1);
}

test.each([...LAYOUTS, ...LAYOUTS2, ...LAYOUTS3].map((each) => [each.what, each] as const))(
  '%s',
  (_what, layout) => {
    const { before, after, merges = [], sheet: name = 'Sheet1' } = layout;
    const book = bookOf(sheetOf(before, { name, merges }));
    const form = nextYear(book, inspect(book, DEFAULT_SETTINGS).tables);
    const grid = (book.sheets[0]?.cells ?? []).map((row) => (row ?? []).map((cell) => cell?.text ?? ''));
    for (const { row, column, after: text } of form.changes) {
      const line = grid[row] ?? [];
      while (line.length <= column) line.push('');
      line[column] = text;
    }
    expect({
      grid: grid.map(trimmed),
      left: form.left.map(({ reason, cell }) => (cell === null ? reason : `${reason} ${cell}`)),
      name: form.names.map((each) => each.after),
    }).toEqual({
      grid: after.map((row) => trimmed(row.map(String))),
      left: layout.left,
      name: layout.renamed === undefined ? [] : [layout.renamed],
    });
  },
);
