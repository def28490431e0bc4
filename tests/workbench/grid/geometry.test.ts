import {
  headsOf,
  placeInPort,
  scrollTo,
  targetAt,
  type Viewport,
} from '../../../src/workbench/grid/geometry.js';
import { viewOf } from './views.js';

const view = viewOf([['a']], { rowCount: 200, columnCount: 40 }, { frozenRows: 2, frozenColumns: 1 });
const heads = headsOf(view);
const port: Viewport = {
  scrollTop: 200,
  scrollLeft: 140,
  width: heads.width + 490,
  height: heads.height + 300,
};
const cell = (row: number, column: number) => ({ top: row, left: column, bottom: row, right: column });

test.each([
  ['a cell that scrolls', 80, 50, { kind: 'cell', at: { row: 12, column: 3 } }],
  ['a frozen row', 80, 5, { kind: 'cell', at: { row: 0, column: 3 } }],
  ['a frozen cell', 5, 25, { kind: 'cell', at: { row: 1, column: 0 } }],
  ['a row number', -5, 50, { kind: 'row', at: { row: 12, column: 0 } }],
  ['a column letter', 80, -5, { kind: 'column', at: { row: 0, column: 3 } }],
  ['the corner', -5, -5, { kind: 'corner' }],
])('%s is found under the pointer', (_, x, y, target) => {
  expect(targetAt(view, heads, port, heads.width + x, heads.height + y)).toEqual(target);
});

test.each([
  ['in view: stays', cell(15, 4), 'nearest', null],
  ['above: its top comes below the frozen rows', cell(8, 4), 'nearest', { top: 120, left: 140 }],
  ['below: just into view', cell(40, 4), 'nearest', { top: 520, left: 140 }],
  ['to the middle', cell(100, 4), 'center', { top: 1840, left: 140 }],
  ['frozen: stays', cell(0, 0), 'center', null],
] as const)('scrolling to a cell %s', (_, area, align, wanted) => {
  expect(scrollTo(view, heads, port, area, align)).toEqual(wanted);
});

test('after scrolling the cell is in view', () => {
  for (const area of [cell(2, 1), cell(150, 30), cell(60, 12)]) {
    for (const align of ['nearest', 'center'] as const) {
      const target = scrollTo(view, heads, port, area, align);
      const box = placeInPort(
        view,
        heads,
        target ? { ...port, scrollTop: target.top, scrollLeft: target.left } : port,
        area,
      );
      expect(box.top).toBeGreaterThanOrEqual(heads.height + 40);
      expect(box.top + box.height).toBeLessThanOrEqual(port.height);
      expect(box.left).toBeGreaterThanOrEqual(heads.width + 70);
      expect(box.left + box.width).toBeLessThanOrEqual(port.width);
    }
  }
});
