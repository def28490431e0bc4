import { cellCss } from '../../../src/workbench/grid/cell-css.js';
import { anchorsOutside } from '../../../src/workbench/grid/merge-window.js';
import { overflowOf, overflowsInto } from '../../../src/workbench/grid/overflow.js';
import { rowCells } from '../../../src/workbench/grid/row-cells.js';
import type { StyleRules } from '../../../src/workbench/grid/style-rules.js';
import { PLAIN, THIN, viewOf } from './views.js';

/** Rules whose class names are the declarations themselves. */
const SPOKEN: StyleRules = { classOf: (_, css) => css() };
const LONG = 'とても長い見出しの文';

test('unwrapped text runs over blank neighbours and stops at a filled one', () => {
  const view = viewOf([[LONG, null, 'x', null]]);
  expect(overflowOf(view, 0, 0)).toEqual({ from: 0, to: 1, left: 0, right: 70 });
  expect(overflowOf(viewOf([[LONG, 'x']]), 0, 0)).toEqual({ from: 0, to: 0, left: 0, right: 0 });
  expect(overflowOf(viewOf([['短い', null]]), 0, 0)).toBeNull();
  expect(overflowOf(viewOf([[123456789012, null]]), 0, 0)).toBeNull();
});

test('text keeps to its side', () => {
  const right = viewOf([[null, null, LONG]], {}, {}, [{ ...PLAIN, horizontal: 'right' }]);
  expect(overflowOf(right, 0, 2)).toEqual({ from: 0, to: 2, left: 140, right: 0 });
  const centre = viewOf([[null, LONG, null]], {}, {}, [{ ...PLAIN, horizontal: 'center' }]);
  expect(overflowOf(centre, 0, 1)).toEqual({ from: 0, to: 2, left: 70, right: 70 });
});

test('merged, wrapped and shrunk text stays in its cell', () => {
  const merges = [{ top: 0, left: 0, bottom: 0, right: 1 }];
  expect(overflowOf(viewOf([[LONG]], { merges }), 0, 0)).toBeNull();
  expect(overflowOf(viewOf([[LONG]], {}, {}, [{ ...PLAIN, wraps: true }]), 0, 0)).toBeNull();
  expect(overflowOf(viewOf([[LONG]], {}, {}, [{ ...PLAIN, shrinksToFit: true }]), 0, 0)).toBeNull();
});

test('text that begins outside the window is found', () => {
  const view = viewOf([[LONG + LONG, null, null, null, 'x']]);
  expect(overflowsInto(view, 0, 2, 6)).toEqual([0]);
  expect(overflowsInto(view, 0, 5, 8)).toEqual([]);
});

test('a row shows the first cells of merged areas and leaves covered and hidden ones out', () => {
  const view = viewOf([['題', null, null, 'x']], {
    merges: [{ top: 0, left: 0, bottom: 1, right: 1 }],
    hiddenColumns: new Set([2]),
  });
  const shown = rowCells(view, SPOKEN, 0, { from: 0, to: 3, further: [] });
  expect(shown.map(({ column, columnSpan, rowSpan }) => [column, columnSpan, rowSpan])).toEqual([
    [0, 2, 2],
    [3, 1, 1],
  ]);
  expect(shown[0]?.className).toContain('width:140px;height:40px;');
  expect(rowCells(view, SPOKEN, 1, { from: 0, to: 3, further: [] }).map(({ column }) => column)).toEqual([3]);
});

test('a border is drawn whichever of the two cells has it; fills hide grid lines', () => {
  const styles = [PLAIN, { ...PLAIN, left: THIN, top: THIN }, { ...PLAIN, fill: '#FFEE00' }];
  const rows = new Map([
    [0, { height: null, hasOwnHeight: false, style: null, cells: [0, 1, 2] }],
    [1, { height: null, hasOwnHeight: false, style: null, cells: [1] }],
  ]);
  const [first, second, third] = rowCells(viewOf([['a', 'b', 'c']], {}, { rows }, styles), SPOKEN, 0, {
    from: 0,
    to: 2,
    further: [],
  });
  expect(first?.className).toContain('border-right:1px solid #000000;border-bottom:1px solid #000000;');
  expect(second?.className).toContain('border-top:1px solid #000000;border-bottom:1px solid #dcdcdc;');
  expect(third?.className).toContain('background-color:#FFEE00;');
  expect(third?.className).not.toContain('border');
});

test('numbers that do not fit lose decimals or show ####', () => {
  const texts = (value: number): string[] =>
    rowCells(viewOf([[value, 'x']]), SPOKEN, 0, { from: 0, to: 0, further: [] }).map(({ text }) => text);
  expect(texts(3.14159265358979)).toEqual(['3.1415927']);
  expect(texts(123456789012345)).toEqual(['######']);
});

test('a mark of Tenken shows its colours; other conditional formats show nothing', () => {
  const view = viewOf([['a', 'b']], {
    conditionalFormats: [
      { ranges: 'A1 C3:D4', formula: 'N("Tenken:error")=0' },
      { ranges: 'B1', formula: 'B1>3' },
    ],
  });
  const [marked, plain] = rowCells(view, SPOKEN, 0, { from: 0, to: 1, further: [] });
  expect([marked?.mark, plain?.mark]).toEqual(['error', undefined]);
  expect(marked?.className).toContain('background-color:#FFC7CE;');
});

test('merged areas that reach into a window from outside are known', () => {
  const view = viewOf([['a']], {
    rowCount: 50,
    merges: [
      { top: 0, left: 0, bottom: 20, right: 0 },
      { top: 12, left: 1, bottom: 12, right: 9 },
      { top: 12, left: 12, bottom: 13, right: 13 },
    ],
  });
  const found = anchorsOutside(view.merges, { top: 10, bottom: 30, left: 5, right: 15 });
  expect([...found]).toEqual([[12, [1]]]);
  const left = anchorsOutside(view.merges, { top: 10, bottom: 30, left: 0, right: 15 });
  expect([...left]).toEqual([[0, [0]]]);
});

test('names of fonts cannot end a declaration', () => {
  const css = cellCss({
    style: { ...PLAIN, font: { ...PLAIN.font, name: 'x";} body{display:none' } },
    side: 'left',
    right: null,
    bottom: null,
    top: null,
    left: null,
    mark: undefined,
    extent: null,
    isLink: false,
    scale: 1,
    fontSize: 14,
  });
  expect(css).not.toMatch(/[{}]/);
});
