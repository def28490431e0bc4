import fc from 'fast-check';
import { textCell } from '../../../src/sheet/cell.js';
import { fittedHeight, neededHeight } from '../../../src/workbench/grid/row-height.js';
import { textWidth } from '../../../src/workbench/grid/text-width.js';
import { wrappedLines } from '../../../src/workbench/grid/wrapped-lines.js';
import { LOOKS, PLAIN, viewOf } from './views.js';

const FONT = 'ＭＳ ゴシック';

test.each([
  ['', 10, 1],
  ['目標値', 10, 1],
  ['目標値を達成した', 4, 2],
  ['目標値\n実績値', 10, 2],
  ['目標。', 2, 2],
  ['abc def', 2, 2],
  ['abcdefgh', 2, 2],
  ['目標 \n', 10, 2],
])('%j in %d em takes %d lines', (text, width, lines) => {
  expect(wrappedLines(text, width, FONT)).toBe(lines);
});

test('a narrower cell never takes fewer lines', () => {
  const words = fc.string({ unit: fc.constantFrom('目', '標', 'a', ' ', '。', '\n', '1') });
  fc.assert(
    fc.property(words, fc.integer({ min: 1, max: 20 }), (text, width) => {
      expect(wrappedLines(text, width, FONT)).toBeGreaterThanOrEqual(wrappedLines(text, width + 30, FONT));
      expect(wrappedLines(text, 1e6, FONT)).toBe(text.split('\n').length);
    }),
  );
});

test('half-width characters are half an em in a monospaced font', () => {
  expect(textWidth('12ｱ', FONT)).toBeCloseTo(1.5);
  expect(textWidth('目標', FONT)).toBe(2);
});

test('only wrapped text makes a row grow, and never beyond what Excel allows', () => {
  const long = textCell('目標値を達成した'.repeat(5));
  const style = { ...PLAIN, wraps: true };
  expect(neededHeight({ cell: long, style: PLAIN, width: 70 })).toBeLessThan(15);
  const needed = neededHeight({ cell: long, style, width: 70 });
  expect(needed).toBeGreaterThan(100);
  expect(fittedHeight([{ cell: long, style, width: 70 }], 15)).toBe(needed);
  expect(fittedHeight([{ cell: textCell('目'.repeat(9000)), style, width: 70 }], 15)).toBe(409.5);
});

test('a row of the sheet is as high as the file says, else as its content needs; merged cells do not count', () => {
  const text = '目標値を達成した'.repeat(5);
  const styles = [{ ...PLAIN, wraps: true }];
  const rows = new Map([[1, { height: 30, hasOwnHeight: true, style: null, cells: [] }]]);
  const merges = [{ top: 2, left: 0, bottom: 2, right: 3 }];
  const view = viewOf([[text], [text], [text], ['a']], { merges }, { ...LOOKS, rows }, styles);
  expect(view.rows.size(0)).toBeGreaterThan(100);
  expect([1, 2, 3, 10].map(view.rows.size)).toEqual([40, 20, 20, 20]);
});
