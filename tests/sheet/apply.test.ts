import { applyEdit, cellWith } from '../../src/sheet/apply.js';
import { numberCell, textCell } from '../../src/sheet/cell.js';
import type { Content, Edit } from '../../src/sheet/edit.js';
import { makeSheet, type Workbook } from '../../src/sheet/sheet.js';

const book: Workbook = {
  name: 'b.xlsx',
  sheets: [makeSheet('表', [[numberCell(1), textCell('あ')], undefined, [undefined, numberCell(2)]])],
  definedNames: [],
  isStructureProtected: false,
  settings: null,
};

const typed = (row: number, column: number, content: Content): Edit => ({
  kind: 'input',
  sheet: '表',
  before: [],
  after: [{ row, column, content }],
});

test.each<[string, number, number, Content, [rows: number, columns: number]]>([
  ['in the middle', 0, 0, { kind: 'number', value: 5 }, [3, 2]],
  ['below', 9, 0, { kind: 'number', value: 5 }, [10, 2]],
  ['to the right', 0, 9, { kind: 'text', text: 'x' }, [3, 10]],
  ['the last cell goes', 2, 1, { kind: 'blank' }, [1, 2]],
  ['a cell in the last column goes, another stays', 0, 1, { kind: 'blank' }, [3, 2]],
  ['nothing where nothing is', 9, 9, { kind: 'blank' }, [3, 2]],
])('rows and columns are counted: %s', (_name, row, column, content, [rows, columns]) => {
  const sheet = applyEdit(book, typed(row, column, content)).sheets[0];
  expect([sheet?.rowCount, sheet?.columnCount]).toEqual([rows, columns]);
  expect(sheet).toMatchObject(makeSheet('表', sheet?.cells ?? []));
});

test('the workbook before stays as it was, and rows that nobody touched are shared', () => {
  const after = applyEdit(book, typed(0, 0, { kind: 'number', value: 5 }));
  expect(book.sheets[0]?.cells[0]?.[0]).toEqual(numberCell(1));
  expect(after.sheets[0]?.cells[2]).toBe(book.sheets[0]?.cells[2]);
});

test('who renders is told what was there and where', () => {
  const asked: unknown[] = [];
  applyEdit(book, typed(0, 1, { kind: 'number', value: 5 }), (content, was, place) => {
    asked.push([content, was, place]);
    return cellWith(content, was);
  });
  expect(asked).toEqual([[{ kind: 'number', value: 5 }, textCell('あ'), { sheet: '表', row: 0, column: 1 }]]);
});
