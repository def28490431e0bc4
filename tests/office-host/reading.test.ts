import { fillRows, simulate } from './simulate.js';

const { run } = simulate((sheet, book) => {
  fillRows(sheet, [
    ['指標', '目標', '実績'],
    ['健診', 100, 96],
    ['', 0.196, '未'],
  ]);
  Object.assign(sheet.cell(2, 1), { format: '0.0%', text: '19.6%' });
  Object.assign(sheet.cell(3, 2), { value: '#REF!', isError: true, formula: '=A0', text: '#REF!' });
  sheet.cell(5, 5).style['fill.color'] = '#FF0000';
  sheet.merges.push({ top: 4, left: 5, bottom: 4, right: 6 });
  sheet.merges.push({ top: 0, left: 4, bottom: 2, right: 4 });
  sheet.line('row', 1).hidden = true;
  book.addSheet('My "odd" sheet');
});

type Row = readonly [string, (sheet: Excel.Worksheet) => Excel.Range, keyof Excel.Range & string, unknown];

const cases: readonly Row[] = [
  [
    'values',
    (s) => s.getRange('A1:C2'),
    'values',
    [
      ['指標', '目標', '実績'],
      ['健診', 100, 96],
    ],
  ],
  ['an empty cell is an empty text', (s) => s.getRange('A3:B3'), 'values', [['', 0.196]]],
  ['text goes through the format', (s) => s.getRange('B3'), 'text', [['19.6%']]],
  ['formulas of constants are the constants', (s) => s.getRange('B2:C2'), 'formulas', [[100, 96]]],
  ['formulas keep their =', (s) => s.getRange('C4'), 'formulas', [['=A0']]],
  [
    'valueTypes',
    (s) => s.getRange('A3:C4'),
    'valueTypes',
    [
      ['Empty', 'Double', 'String'],
      ['Empty', 'Empty', 'Error'],
    ],
  ],
  ['numberFormat', (s) => s.getRange('A3:B3'), 'numberFormat', [['General', '0.0%']]],
  ['used range with formats and merges', (s) => s.getUsedRange(), 'address', '表!A1:G6'],
  ['used range of values', (s) => s.getUsedRange(true), 'address', '表!A1:C4'],
  ['getCell', (s) => s.getCell(1, 2), 'address', '表!C2'],
  ['getRangeByIndexes', (s) => s.getRangeByIndexes(1, 0, 2, 3), 'address', '表!A2:C3'],
  ['a cell beyond its range', (s) => s.getRange('B2').getCell(3, 1), 'address', '表!C5'],
  ['offset', (s) => s.getRange('B2:C3').getOffsetRange(-1, 1), 'address', '表!C1:D2'],
  ['resized', (s) => s.getRange('B2').getResizedRange(2, 1), 'address', '表!B2:C4'],
  ['entire row', (s) => s.getRange('B2:C3').getEntireRow(), 'address', '表!2:3'],
  ['entire column', (s) => s.getRange('B2:C3').getEntireColumn(), 'address', '表!B:C'],
  ['bounding', (s) => s.getRange('B2').getBoundingRect('D9'), 'address', '表!B2:D9'],
  [
    'intersection',
    (s) => s.getRange('A1:C3').getIntersectionOrNullObject(s.getRange('C3:D4')),
    'address',
    '表!C3',
  ],
  ['rowIndex', (s) => s.getRange('C4:D9'), 'rowIndex', 3],
  ['columnCount', (s) => s.getRange('C4:D9'), 'columnCount', 2],
  ['all rows hidden', (s) => s.getRange('A2'), 'rowHidden', true],
  ['some rows hidden', (s) => s.getRange('A1:A2'), 'rowHidden', null],
  ['no column hidden', (s) => s.getRange('A1:C2'), 'columnHidden', false],
  ['nothing spills here', (s) => s.getRange('A1'), 'hasSpill', false],
  ['cells of a whole column are not given', (s) => s.getRange('A:E'), 'values', null],
];

test.each(cases)('%s', async (_, find, property, expected) => {
  await run(async (context, sheet) => {
    const range = find(sheet).load(property);
    await context.sync();
    expect(range[property]).toEqual(expected);
  });
});

test('a sheet name that is no plain word is quoted in addresses, with its quotes doubled', async () => {
  await run(async (context) => {
    const range = context.workbook.worksheets.getItem('my "ODD" sheet').getRange('B2').load('address');
    await context.sync();
    expect(range.address).toBe(`'My "odd" sheet'!B2`);
  });
});

test.each([
  ['begins inside', 'A1:E6', '表!E1:E3'],
  ['only touched from below', 'E2:E6', null],
])('merged areas: %s', async (_, address, expected) => {
  await run(async (context, sheet) => {
    const areas = sheet.getRange(address).getMergedAreasOrNullObject();
    areas.load('address');
    await context.sync();
    expect(areas.isNullObject ? null : areas.address).toBe(expected);
  });
});

test('a load of everything fills all scalars of a range at once', async () => {
  await run(async (context, sheet) => {
    const range = sheet.getRange('B2').load();
    await context.sync();
    expect([range.values, range.rowIndex, range.address, range.text]).toEqual([
      [[100]],
      1,
      '表!B2',
      [['100']],
    ]);
  });
});

test('items are loaded with what lies below them', async () => {
  await run(async (context) => {
    const sheets = context.workbook.worksheets.load('items/name,items/protection/protected');
    await context.sync();
    expect(sheets.items.map((each) => [each.name, each.protection.protected])).toEqual([
      ['表', false],
      ['My "odd" sheet', false],
    ]);
  });
});
