import { errorCode, fillRows, simulate } from './simulate.js';

test('hidden names, names of a sheet, and what they stand for', async () => {
  const { run, book } = simulate((_, b) => void b.addSheet('My sheet'));
  await run(async (context, s) => {
    const { names } = context.workbook;
    const hidden = names.add('_tenken_columns_1', s.getRange('D2:F9'));
    hidden.visible = false;
    s.names.add('局所', '=表!$A$1');
    names.add('率', '=0.8', '目安');
    names.load('items/name,items/type,items/value,items/formula,items/visible,items/scope,items/comment');
    s.names.load('items/name,items/scope');
    await context.sync();
    expect(
      names.items.map(({ name, type, value, formula, visible, comment }) => ({
        name,
        type,
        value,
        formula,
        visible,
        comment,
      })),
    ).toEqual([
      {
        name: '_tenken_columns_1',
        type: 'Range',
        value: '表!$D$2:$F$9',
        formula: '=表!$D$2:$F$9',
        visible: false,
        comment: '',
      },
      { name: '率', type: 'Double', value: '0.8', formula: '=0.8', visible: true, comment: '目安' },
    ]);
    expect(s.names.items.map(({ name, scope }) => [name, scope])).toEqual([['局所', 'Worksheet']]);
    const range = names.getItem('_TENKEN_columns_1').getRangeOrNullObject().load('address');
    const none = names.getItem('率').getRangeOrNullObject();
    const byName = s.getRange('局所').load('address');
    await context.sync();
    expect([range.address, none.isNullObject, byName.address]).toEqual(['表!D2:F9', true, '表!A1']);
    names.getItem('率').delete();
    hidden.formula = "='My sheet'!$A$1";
  });
  expect(book.names.map((name) => [name.name, name.formula])).toEqual([
    ['_tenken_columns_1', "='My sheet'!$A$1"],
    ['局所', '=表!$A$1'],
  ]);
});

test.each([
  ['a cell address', 'AB12', '=1', 'InvalidArgument'],
  ['a blank in it', '達成 率', '=1', 'InvalidArgument'],
  ['no =', '達成率', '表!A1', 'InvalidArgument'],
  ['taken, whatever the case', 'RATE', '=1', 'ItemAlreadyExists'],
])('a name is refused: %s', async (_, name, formula, code) => {
  const { run } = simulate((_sheet, book) =>
    book.names.push({ name: 'rate', scope: null, formula: '=1', visible: true, comment: '' }),
  );
  expect(await errorCode(run(async (context) => context.workbook.names.add(name, formula)))).toBe(code);
});

test('a table: parts, columns, rows', async () => {
  const { run } = simulate((s) =>
    fillRows(s, [
      ['指標', '目標', ''],
      ['健診', 100, 1],
      ['検診', 50, 2],
    ]),
  );
  await run(async (context, s) => {
    const table = s.tables.add('A1:C3', true);
    table.name = '指標表';
    table.load('name,showTotals,id');
    table.columns.load('items/name');
    const [all, head, body] = [table.getRange(), table.getHeaderRowRange(), table.getDataBodyRange()];
    for (const range of [all, head, body]) range.load('address');
    const rows = table.rows.load('items/values');
    const count = table.rows.getCount();
    await context.sync();
    expect([table.name, table.showTotals, all.address, head.address, body.address]).toEqual([
      '指標表',
      false,
      '表!A1:C3',
      '表!A1:C1',
      '表!A2:C3',
    ]);
    expect(table.columns.items.map((column) => column.name)).toEqual(['指標', '目標', 'Column3']);
    expect([count.value, rows.items[1]?.values]).toEqual([2, [['検診', 50, 2]]]);
    const found = context.workbook.tables
      .getItem('指標表')
      .columns.getItem('目標')
      .getDataBodyRange()
      .load('values');
    await context.sync();
    expect(found.values).toEqual([[100], [50]]);
    table.convertToRange();
    const left = context.workbook.tables.getCount();
    await context.sync();
    expect(left.value).toBe(0);
  });
});

test.each([
  ['merged cells', 'A1:C3', 'MergedRangeConflict'],
  ['another table', 'E4:F6', 'InvalidArgument'],
])('no table over %s', async (_, address, code) => {
  const { run } = simulate((s) => s.merges.push({ top: 0, left: 0, bottom: 0, right: 1 }));
  await run(async (_context, s) => s.tables.add('E4:F5', true));
  expect(await errorCode(run(async (_context, s) => s.tables.add(address, true)))).toBe(code);
});

describe('a table once it stands', () => {
  const withTable = async () => {
    const simulation = simulate((s) =>
      fillRows(s, [
        ['指標', '目標', '実績'],
        ['健診', 100, 1],
        ['検診', 50, 2],
      ]),
    );
    await simulation.run(async (_context, s) => {
      s.tables.add('A1:B2', true).name = 'T';
    });
    return simulation;
  };

  test('takes in rows and columns, and gives a blank heading a name', async () => {
    const { run, sheet } = await withTable();
    await run(async (_context, s) => {
      const table = s.tables.getItem('T');
      table.resize('A1:D3');
      table.showBandedRows = false;
    });
    expect(sheet.tables).toMatchObject([{ area: { top: 0, left: 0, bottom: 2, right: 3 }, hasBands: false }]);
    expect(sheet.peek(0, 3)?.text).toBe('Column4');
  });

  test('keeps its headings apart, whatever is written into them', async () => {
    const { run, sheet } = await withTable();
    await run(async (_context, s) => (s.getRange('B1').values = [['指標']]));
    expect(sheet.peek(0, 1)?.text).toBe('指標2');
    await run(async (_context, s) => s.getRange('B1').clear('Contents'));
    await run(async (_context, s) => (s.getRange('B1').values = [[2024]]));
    expect(sheet.peek(0, 1)?.value).toBe('2024');
  });

  test.each([
    ['its heading would move', 'A2:B3', 'InvalidArgument'],
    ['it would be a heading only', 'A1:B1', 'InvalidArgument'],
    ['it would lie elsewhere', 'H1:I9', 'InvalidArgument'],
  ])('is not resized where %s', async (_, address, code) => {
    const { run } = await withTable();
    expect(await errorCode(run(async (_context, s) => s.tables.getItem('T').resize(address)))).toBe(code);
  });
});

test('a formula must name sheets that are there, and is spelled without quotes it does not need', async () => {
  const { run, sheet } = simulate((_, book) => void book.addSheet('集計 (2)'));
  await run(async (_context, s) => (s.getRange('A1').formulas = [["='表'!B1+'集計 (2)'!B1"]]));
  expect(sheet.peek(0, 0)?.formula).toBe("=表!B1+'集計 (2)'!B1");
  const missing = run(async (_context, s) => (s.getRange('A1').formulas = [['=ない!B1']]));
  expect(await errorCode(missing)).toBe('InvalidArgument');
});
