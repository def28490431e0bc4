import { errorCode, fillRows, simulate } from './simulate.js';

test('a sheet is added at the end, named, coloured, moved, hidden and deleted', async () => {
  const { run, book } = simulate();
  await run(async (context) => {
    const { worksheets } = context.workbook;
    const added = worksheets.add('点検結果');
    added.tabColor = '#ff0000';
    added.showGridlines = false;
    added.position = 0;
    const nameless = worksheets.add();
    nameless.visibility = 'Hidden';
    const [count, visible] = [worksheets.getCount(), worksheets.getCount(true)];
    await context.sync();
    expect([count.value, visible.value]).toEqual([3, 2]);
  });
  expect(
    book.sheets.map((sheet) => [sheet.name, sheet.visibility, sheet.tabColor, sheet.showGridlines]),
  ).toEqual([
    ['点検結果', 'Visible', '#FF0000', false],
    ['表', 'Visible', '', true],
    ['Sheet1', 'Hidden', '', true],
  ]);
  await run(async (context) => context.workbook.worksheets.getItem('点検結果').delete());
  expect(book.sheets.map((sheet) => sheet.name)).toEqual(['表', 'Sheet1']);
});

type Body = (sheets: Excel.WorksheetCollection) => unknown;

const refused: readonly (readonly [string, string, Body])[] = [
  ['a name that is taken', 'ItemAlreadyExists', (sheets) => sheets.add('表')],
  ['a name too long', 'InvalidArgument', (sheets) => sheets.add('あ'.repeat(32))],
  ['a name with a forbidden character', 'InvalidArgument', (sheets) => sheets.add('a/b')],
  ['deleting the last visible sheet', 'InvalidOperation', (sheets) => sheets.getItem('表').delete()],
  [
    'hiding the last visible sheet',
    'InvalidOperation',
    (sheets) => (sheets.getItem('表').visibility = 'Hidden'),
  ],
  ['activating a hidden sheet', 'InvalidOperation', (sheets) => sheets.getItem('隠し').activate()],
  ['a position beyond the end', 'InvalidArgument', (sheets) => (sheets.getItem('表').position = 9)],
];

test.each(refused)('%s: %s', async (_, code, body) => {
  const { run } = simulate((_sheet, book) => (book.addSheet('隠し').visibility = 'Hidden'));
  expect(await errorCode(run(async (context) => body(context.workbook.worksheets)))).toBe(code);
});

test('names and formulas follow a sheet that is renamed, and point nowhere once it is deleted', async () => {
  const { run, book, sheet } = simulate((s, b) => {
    const other = b.addSheet('前 年度');
    fillRows(other, [[1]]);
    s.cell(0, 0).formula = "='前 年度'!A1*2";
    b.names.push({ name: '基準', scope: null, formula: "='前 年度'!$A$1", visible: true, comment: '' });
    b.names.push({ name: '局所', scope: other, formula: "='前 年度'!$A$1", visible: true, comment: '' });
  });
  await run(async (context) => (context.workbook.worksheets.getItem('前 年度').name = '令和5'));
  expect([sheet.peek(0, 0)?.formula, book.names[0]?.formula]).toEqual(['=令和5!A1*2', '=令和5!$A$1']);
  await run(async (context) => context.workbook.worksheets.getItem('令和5').delete());
  expect([sheet.peek(0, 0)?.formula, book.names.map((name) => name.formula)]).toEqual([
    '=#REF!*2',
    ['=#REF!'],
  ]);
});

test('the selection, the active cell and the sheet in front', async () => {
  const { run, host } = simulate((_, book) => void book.addSheet('二枚目'));
  await run(async (context) => {
    const { workbook } = context;
    workbook.worksheets.getItem('二枚目').getRange('B2:C3').select();
    const [selected, cell] = [workbook.getSelectedRange(), workbook.getActiveCell()];
    const front = workbook.worksheets.getActiveWorksheet().load('name');
    selected.load('address');
    cell.load('address');
    await context.sync();
    expect([selected.address, cell.address, front.name]).toEqual(['二枚目!B2:C3', '二枚目!B2', '二枚目']);
    workbook.worksheets.getItem('表').activate();
    const first = workbook.getActiveCell().load('address');
    await context.sync();
    expect(first.address).toBe('表!A1');
  });
  host.user.select('表!A1,表!C3');
  expect(await errorCode(run(async (context) => context.workbook.getSelectedRange().load('address')))).toBe(
    'InvalidSelection',
  );
  expect(host.book.selectionOf(host.book.activeSheet)).toHaveLength(2);
});

test.each([
  ['rows', (panes: Excel.WorksheetFreezePanes) => panes.freezeRows(2), '表!1:2'],
  ['columns', (panes: Excel.WorksheetFreezePanes) => panes.freezeColumns(1), '表!A:A'],
  ['a corner', (panes: Excel.WorksheetFreezePanes) => panes.freezeAt('A1:B3'), '表!A1:B3'],
])('frozen %s', async (_, freeze, expected) => {
  const { run } = simulate();
  await run(async (context, s) => {
    freeze(s.freezePanes);
    const location = s.freezePanes.getLocationOrNullObject().load('address');
    await context.sync();
    expect(location.address).toBe(expected);
    s.freezePanes.unfreeze();
    const none = s.freezePanes.getLocationOrNullObject();
    await context.sync();
    expect(none.isNullObject).toBe(true);
  });
});

test('page layout, charts and comments, as far as they go', async () => {
  const { run, sheet } = simulate((s) => {
    fillRows(s, [
      ['年度', '目標', '実績'],
      ['R5', 1, 2],
      ['R6', 1, 2],
      ['R7', 1, 2],
    ]);
    s.comments.push('見直し');
  });
  await run(async (context, s) => {
    s.pageLayout.orientation = 'Landscape';
    s.pageLayout.setPrintTitleRows('1:1');
    const chart = s.charts.add('ColumnClustered', s.getRange('A1:C4'), 'Columns');
    chart.title.text = '達成状況';
    chart.setPosition('E1', 'J12');
    const comments = context.workbook.comments.getCount();
    const [series, charts] = [chart.series.getCount(), s.charts.getCount()];
    await context.sync();
    expect([comments.value, series.value, charts.value]).toEqual([1, 2, 1]);
  });
  expect(sheet.page).toEqual({ Orientation: 'Landscape', PrintTitleRows: '表!1:1' });
  expect(sheet.charts[0]).toMatchObject({
    // Four columns of 48 points, or twelve rows of 15, to the cell it ends with.
    settings: { 'title.text': '達成状況', top: 0, left: 192, width: 288, height: 180 },
    series: [
      { values: '=表!$B$1:$B$4', categories: '=表!$A$1:$A$4' },
      { values: '=表!$C$1:$C$4', categories: '=表!$A$1:$A$4' },
    ],
  });
});
