import { mapReferences } from './model/formula-references.js';
import { errorCode, fillRows, simulate } from './simulate.js';
import { snapshot } from './snapshot.js';

const area = (top: number, left: number, bottom: number, right: number) => ({ top, left, bottom, right });

test('rows that are inserted move cells, merges, heights, rules, tables, names and formulas; deleting undoes it', async () => {
  const { run, host, sheet, book } = simulate((s, b) => {
    fillRows(s, [['a'], ['b'], ['c']]);
    s.cell(2, 1).formula = '=SUM(A1:A3)+$A$2';
    s.merges.push(area(1, 3, 2, 4));
    s.line('row', 2).size = 40;
    s.formats.push({
      id: 'f',
      type: 'Custom',
      areas: [area(1, 0, 2, 0)],
      stopIfTrue: false,
      formula: '=A2>1',
      style: {},
    });
    s.tables.push({
      id: 't',
      name: 't',
      area: area(1, 6, 4, 7),
      hasHeaders: true,
      showTotals: false,
      style: '',
    });
    b.names.push({ name: 'n', scope: null, formula: '=表!$A$2:$A$3', visible: false, comment: '' });
  });
  const before = snapshot(host);
  await run(async (_, s) => s.getRange('2:3').insert('Down'));
  expect([sheet.peek(3, 0)?.value, sheet.peek(4, 1)?.formula, book.names[0]?.formula]).toEqual([
    'b',
    '=SUM(A1:A5)+$A$4',
    '=表!$A$4:$A$5',
  ]);
  expect([sheet.merges, sheet.lines.row.get(4)?.size, sheet.tables[0]?.area]).toEqual([
    [area(3, 3, 4, 4)],
    40,
    area(3, 6, 6, 7),
  ]);
  expect([sheet.formats[0]?.areas, sheet.formats[0]?.formula]).toEqual([[area(3, 0, 4, 0)], '=A4>1']);
  await run(async (_, s) => s.getRange('2:3').delete('Up'));
  expect(snapshot(host)).toEqual(before);
});

test('columns that are deleted take what stood in them along', async () => {
  const { run, sheet, book } = simulate((s, b) => {
    fillRows(s, [['a', 'b', 'c']]);
    s.cell(1, 3).formula = '=A1&B1&C1';
    s.line('column', 2).hidden = true;
    b.names.push({ name: 'n', scope: null, formula: '=表!$B$1', visible: true, comment: '' });
  });
  await run(async (_, s) => s.getRange('B:B').delete('Left'));
  expect([sheet.peek(0, 1)?.value, sheet.peek(1, 2)?.formula, book.names[0]?.formula]).toEqual([
    'c',
    '=A1&#REF!&B1',
    '=表!#REF!',
  ]);
  expect([sheet.lines.column.get(1)?.hidden, sheet.lines.column.get(2)]).toEqual([true, undefined]);
});

test('single cells move only what stands below them', async () => {
  const { run, sheet } = simulate((s) =>
    fillRows(s, [
      ['a', 'b'],
      ['c', 'd'],
    ]),
  );
  await run(async (_, s) => s.getRange('A1').insert('Down'));
  expect([
    sheet.peek(0, 0),
    sheet.peek(1, 0)?.value,
    sheet.peek(0, 1)?.value,
    sheet.peek(2, 0)?.value,
  ]).toEqual([undefined, 'a', 'b', 'c']);
});

test.each([
  [
    'a merge that would be torn',
    (s: Excel.Worksheet) => s.getRange('A1').insert('Down'),
    'MergedRangeConflict',
  ],
  [
    'a filled cell pushed off the sheet',
    (s: Excel.Worksheet) => s.getRange('E:E').insert('Right'),
    'NonBlankCellOffSheet',
  ],
  [
    'clearing half of a merge',
    (s: Excel.Worksheet) => s.getRange('A3').clear('Contents'),
    'MergedRangeConflict',
  ],
  ['merging half of a merge', (s: Excel.Worksheet) => s.getRange('B3:C3').merge(), 'MergedRangeConflict'],
])('%s: %s', async (_, body, code) => {
  const { run } = simulate((s) => {
    s.merges.push(area(2, 0, 2, 1));
    fillRows(s, [['x']]);
    s.cell(0, 16_383).value = 'last';
  });
  expect(await errorCode(run(async (_context, s) => body(s)))).toBe(code);
});

test('merging keeps the first filled cell; across, one a row; unmerging leaves it there', async () => {
  const { run, sheet } = simulate((s) =>
    fillRows(s, [
      ['', 'b'],
      ['c', 'd'],
    ]),
  );
  await run(async (_, s) => {
    s.getRange('A1:B2').merge();
    s.getRange('D1:E2').merge(true);
  });
  expect(sheet.merges).toEqual([area(0, 0, 1, 1), area(0, 3, 0, 4), area(1, 3, 1, 4)]);
  await run(async (_, s) => s.getRange('B2').unmerge());
  expect([
    sheet.merges.length,
    sheet.peek(0, 0)?.value,
    sheet.peek(0, 1)?.value,
    sheet.peek(1, 1)?.value,
  ]).toEqual([2, 'b', '', '']);
});

const swap = { sheet: '新', area: area(8, 8, 8, 8) };

test.each([
  ['=A1+B2', '=I9+I9'],
  ['=$A1&"A1"', '=$I9&"A1"'],
  ['=LOG10(A1)', '=LOG10(I9)'],
  ['=SUM(A1:B2)', '=SUM(I9)'],
  ['=他!A1', '=他!A1'],
  ["='表'!A$1", "='表'!I$9"],
  ['=率*1', '=率*1'],
])('references of %s are found', (formula, expected) => {
  expect(
    mapReferences(formula, '表', (sheet, each) =>
      sheet === '表' ? { ...swap, sheet } : { sheet, area: each },
    ),
  ).toBe(expected);
});
