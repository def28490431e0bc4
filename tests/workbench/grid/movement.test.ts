import fc from 'fast-check';
import type { Position } from '../../../src/sheet/address.js';
import { moved, type Move } from '../../../src/workbench/grid/movement.js';
import { selectedArea, shownCell } from '../../../src/workbench/grid/selection.js';
import { viewOf } from './views.js';

const at = (row: number, column: number): Position => ({ row, column });
const step = (to: 'up' | 'down' | 'left' | 'right'): Move => ({ kind: 'step', to });
const jump = (to: 'up' | 'down' | 'left' | 'right'): Move => ({ kind: 'jump', to });

const view = viewOf(
  [
    ['題', null, null, null],
    ['a', 'b', null, 'd'],
    ['a', 'b', null, 'd'],
    ['a', null, null, 'd'],
  ],
  {
    merges: [{ top: 0, left: 0, bottom: 0, right: 3 }],
    hiddenRows: new Set([2]),
    hiddenColumns: new Set([1]),
  },
);

test.each<[string, Position, Move, Position]>([
  ['over a hidden row', at(1, 0), step('down'), at(3, 0)],
  ['over a hidden column', at(1, 0), step('right'), at(1, 2)],
  ['into a merged area, keeping the column', at(1, 2), step('up'), at(0, 2)],
  ['out of a merged area in one step', at(0, 2), step('right'), at(0, 4)],
  ['out of it down the column one came from', at(0, 2), step('down'), at(1, 2)],
  ['not off the sheet', at(0, 0), step('up'), at(0, 0)],
  ['to the last of a block', at(1, 0), jump('down'), at(3, 0)],
  ['over blanks to the next filled', at(1, 2), jump('right'), at(1, 3)],
  ['to the edge where nothing follows', at(1, 3), jump('right'), at(1, 19)],
  ['to the first column', at(3, 3), { kind: 'row-start' }, at(3, 0)],
  ['to the last column with content', at(3, 0), { kind: 'row-end' }, at(3, 3)],
  ['to the last cell', at(0, 0), { kind: 'sheet-end' }, at(3, 3)],
  ['to the first cell', at(3, 3), { kind: 'sheet-start' }, at(0, 0)],
  ['a page down', at(0, 0), { kind: 'page', to: 'down', px: 100 }, at(6, 0)],
  ['a page up, clamped', at(6, 0), { kind: 'page', to: 'up', px: 1000 }, at(0, 0)],
])('%s', (_, from, move, to) => {
  expect(moved(view, from, move)).toEqual(to);
});

test('the start of a frozen sheet is its first cell that scrolls', () => {
  const frozen = viewOf(
    [
      ['a', 'b'],
      ['c', 'd'],
    ],
    {},
    { frozenRows: 1, frozenColumns: 1 },
  );
  expect(moved(frozen, at(5, 5), { kind: 'sheet-start' })).toEqual(at(1, 1));
  expect(moved(frozen, at(5, 5), { kind: 'row-start' })).toEqual(at(5, 1));
});

const move: fc.Arbitrary<Move> = fc.oneof(
  fc.constantFrom('up', 'down', 'left', 'right').chain((to) => fc.constantFrom(step(to), jump(to))),
  fc.constantFrom<Move>(
    { kind: 'row-start' },
    { kind: 'row-end' },
    { kind: 'sheet-start' },
    { kind: 'sheet-end' },
  ),
  fc.record({
    kind: fc.constant('page'),
    to: fc.constantFrom('up', 'down'),
    px: fc.integer({ min: 1, max: 900 }),
  }),
);

test('no walk leaves the sheet or ends in a hidden row or column', () => {
  fc.assert(
    fc.property(fc.array(move, { maxLength: 30 }), (moves) => {
      let here = at(0, 0);
      for (const each of moves) {
        here = moved(view, here, each);
        expect(view.rows.size(here.row)).toBeGreaterThan(0);
        expect(view.columns.size(here.column)).toBeGreaterThan(0);
        const shown = shownCell(view.merges, here);
        expect(shown.row === here.row || view.merges.at(here.row, here.column) !== undefined).toBe(true);
      }
    }),
  );
});

test('a selected range cuts no merged area', () => {
  const merges = [
    { top: 1, left: 1, bottom: 3, right: 2 },
    { top: 3, left: 3, bottom: 5, right: 4 },
  ];
  const sheet = viewOf([['a']], { merges, rowCount: 10, columnCount: 10 });
  const area = selectedArea(sheet.merges, merges, { active: at(0, 0), extent: at(1, 1) });
  expect(area).toEqual({ top: 0, left: 0, bottom: 3, right: 2 });
  const wider = selectedArea(sheet.merges, merges, { active: at(0, 0), extent: at(3, 3) });
  expect(wider).toEqual({ top: 0, left: 0, bottom: 5, right: 4 });
});
