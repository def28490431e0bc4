import { pointsOfCharacters } from './model/units.js';
import { fillRows, simulate } from './simulate.js';

type Change = (range: Excel.Range) => unknown;

const changes: readonly (readonly [string, Change, string, unknown])[] = [
  ['fill', (r) => (r.format.fill.color = '#ffc7ce'), 'fill.color', '#FFC7CE'],
  ['bold', (r) => (r.format.font.bold = true), 'font.bold', true],
  ['font colour by name', (r) => (r.format.font.color = 'red'), 'font.color', 'red'],
  ['alignment', (r) => (r.format.horizontalAlignment = 'Center'), 'horizontalAlignment', 'Center'],
  ['wrap', (r) => (r.format.wrapText = true), 'wrapText', true],
  ['indent', (r) => (r.format.indentLevel = 2), 'indentLevel', 2],
  [
    'border',
    (r) => (r.format.borders.getItem('EdgeTop').style = 'Continuous'),
    'borders.EdgeTop.style',
    'Continuous',
  ],
  ['lock', (r) => (r.format.protection.locked = false), 'protection.locked', false],
];

test.each(changes)('%s is kept on each cell', async (_, change, path, expected) => {
  const { run, sheet } = simulate();
  await run(async (_context, s) => change(s.getRange('A1:B1')));
  expect([sheet.peek(0, 0)?.style, sheet.peek(0, 1)?.style]).toEqual([
    { [path]: expected },
    { [path]: expected },
  ]);
});

test('what cells do not have in common is null', async () => {
  const { run } = simulate((s) => (s.cell(0, 0).style['font.bold'] = true));
  await run(async (context, s) => {
    const range = s.getRange('A1:A2').load('format/font/bold,format/font/italic,format/fill/color');
    await context.sync();
    const { font, fill } = range.format;
    expect([font.bold, font.italic, fill.color]).toEqual([null, false, '#FFFFFF']);
  });
});

test('clearing a fill leaves the font', async () => {
  const { run, sheet } = simulate((s) =>
    Object.assign(s.cell(0, 0).style, { 'fill.color': '#FF0000', 'font.bold': true }),
  );
  await run(async (_, s) => s.getRange('A1').format.fill.clear());
  expect(sheet.peek(0, 0)?.style).toEqual({ 'font.bold': true });
});

test('columns and rows have their own sizes, which autofit forgets', async () => {
  const { run } = simulate();
  await run(async (context, s) => {
    s.getRange('B:B').format.columnWidth = 100;
    s.getRange('2:3').format.rowHeight = 30;
    const load = (address: string): Excel.Range =>
      s.getRange(address).load('format/columnWidth,format/rowHeight');
    const [own, standard, mixed] = [load('B2:B3'), load('C4'), load('B1:C2')];
    await context.sync();
    expect([own, standard, mixed].map(({ format }) => [format.columnWidth, format.rowHeight])).toEqual([
      [100, 30],
      [48, 15],
      [null, null],
    ]);
    s.getRange('2:2').format.autofitRows();
    const after = load('B2');
    await context.sync();
    expect([after.format.columnWidth, after.format.rowHeight]).toEqual([100, 15]);
  });
});

test.each([
  [8.43, 44.25],
  [9.140625, 48],
  [14, 73.5],
  [76, 399],
])('a width of %p characters is %p points', (characters, points) => {
  expect(pointsOfCharacters(characters)).toBe(points);
});

test('properties of rows, columns and cells are given and set many at once', async () => {
  const { run, sheet } = simulate((s) => {
    fillRows(s, [[1, 2]]);
    s.line('row', 1).hidden = true;
    s.line('column', 0).size = 120;
    s.cell(0, 1).style['fill.color'] = '#00FF00';
  });
  await run(async (context, s) => {
    const range = s.getRange('A1:B2');
    const rows = range.getRowProperties({ rowHidden: true, rowIndex: true });
    const columns = range.getColumnProperties({ columnHidden: true, format: { columnWidth: true } });
    const cells = range.getCellProperties({ address: true, format: { fill: { color: true } } });
    await context.sync();
    expect(rows.value).toEqual([
      { rowHidden: false, rowIndex: 0 },
      { rowHidden: true, rowIndex: 1 },
    ]);
    expect(columns.value).toEqual([
      { columnHidden: false, format: { columnWidth: 120 } },
      { columnHidden: false, format: { columnWidth: 48 } },
    ]);
    expect(cells.value[0]?.[1]).toEqual({ address: '表!B1', format: { fill: { color: '#00FF00' } } });
    range.setCellProperties([
      [{ format: { font: { bold: true }, borders: { bottom: { style: 'Continuous' } } } }, {}],
      [{}, { format: { fill: { color: '#0000FF' } } }],
    ]);
    range.setRowProperties([{ rowHidden: true }, { rowHidden: false }]);
    range.setColumnProperties([{ format: { columnWidth: 50 } }, { columnHidden: true }]);
  });
  expect([sheet.peek(0, 0)?.style, sheet.peek(1, 1)?.style]).toEqual([
    { 'font.bold': true, 'borders.EdgeBottom.style': 'Continuous' },
    { 'fill.color': '#0000FF' },
  ]);
  const { row, column } = sheet.lines;
  expect([row.get(0)?.hidden, row.get(1)?.hidden, column.get(0)?.size, column.get(1)?.hidden]).toEqual([
    true,
    false,
    50,
    true,
  ]);
});

test('a link shows its text, and its target can be read back', async () => {
  const { run, sheet } = simulate();
  await run(async (context, s) => {
    const range = s.getRange('A1');
    range.hyperlink = { documentReference: "'表'!F12", textToDisplay: 'F12', screenTip: 'へ' };
    range.load('hyperlink,values');
    await context.sync();
    expect(range.hyperlink).toEqual({ documentReference: "'表'!F12", textToDisplay: 'F12', screenTip: 'へ' });
    expect(range.values).toEqual([['F12']]);
  });
  expect(sheet.peek(0, 0)?.style['font.underline']).toBe('Single');
});

test('several areas are formatted together', async () => {
  const { run, sheet } = simulate();
  await run(async (context, s) => {
    const areas = s.getRanges('A1,C3:C4');
    areas.format.fill.color = '#FF0000';
    areas.load('address,areaCount,cellCount,areas/items/address');
    await context.sync();
    expect([areas.address, areas.areaCount, areas.cellCount]).toEqual(['表!A1,表!C3:C4', 2, 3]);
    expect(areas.areas.items.map((each) => each.address)).toEqual(['表!A1', '表!C3:C4']);
  });
  expect([...sheet.cellsIn({ top: 0, left: 0, bottom: 9, right: 9 })].map(({ row }) => row)).toEqual([
    0, 2, 3,
  ]);
});
