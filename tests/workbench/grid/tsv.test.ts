import fc from 'fast-check';
import { copied, pasted } from '../../../src/workbench/grid/clipboard.js';
import { fromTsv, toTsv } from '../../../src/workbench/grid/tsv.js';
import { viewOf } from './views.js';

test.each([
  [
    'a\tb\r\nc\td\r\n',
    [
      ['a', 'b'],
      ['c', 'd'],
    ],
  ],
  ['"一行目\n二行目"\tb', [['一行目\n二行目', 'b']]],
  ['"言う""こと"""', [['言う"こと"']]],
  ['"閉じない\tb', [['"閉じない', 'b']]],
  ['', [['']]],
  ['\t', [['', '']]],
])('%j is read as cells', (text, rows) => {
  expect(fromTsv(text)).toEqual(rows);
});

const text = fc.string({ unit: fc.constantFrom('a', '達', '"', '\t', '\n', ' ') });

test('what is copied is what is pasted', () => {
  fc.assert(
    fc.property(
      fc.array(fc.array(text, { minLength: 1, maxLength: 4 }), { minLength: 1, maxLength: 4 }),
      (rows) => {
        // A last row of one blank cell looks like the line break that ends the row before.
        fc.pre(!(rows.length > 1 && rows.at(-1)?.length === 1 && rows.at(-1)?.[0] === ''));
        expect(fromTsv(toTsv(rows))).toEqual(rows);
      },
    ),
  );
});

test('hidden cells are not copied, and a whole column ends with the content', () => {
  const view = viewOf(
    [
      ['a', 'b'],
      ['c', 'd'],
      ['e', 'f'],
    ],
    { hiddenRows: new Set([1]) },
  );
  expect(copied(view, { top: 0, left: 0, bottom: 50, right: 0 })).toBe('a\r\ne');
});

test('one text fills the area, a table begins at its corner, covered cells take nothing', () => {
  const view = viewOf([['a', 'b', 'c']], { merges: [{ top: 0, left: 0, bottom: 0, right: 1 }] });
  const area = { top: 0, left: 0, bottom: 0, right: 2 };
  expect(pasted(view, area, 'x')).toEqual([
    { row: 0, column: 0, text: 'x' },
    { row: 0, column: 2, text: 'x' },
  ]);
  expect(pasted(view, { top: 1, left: 0, bottom: 1, right: 0 }, '1\t2\n3\t')).toEqual([
    { row: 1, column: 0, text: '1' },
    { row: 1, column: 1, text: '2' },
    { row: 2, column: 0, text: '3' },
  ]);
  expect(pasted(view, area, '').map(({ column }) => column)).toEqual([0, 2]);
});
