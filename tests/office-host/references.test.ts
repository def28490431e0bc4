import { errorCode, fillRows, simulate } from './simulate.js';

test('a range stays usable after sync and is let go after run', async () => {
  const { run, host, sheet } = simulate((s) => fillRows(s, [[1]]));
  await run(async (context, s) => {
    const range = s.getRange('A1').load('values');
    await context.sync();
    expect(host.heldReferences).toBe(1);
    range.values = [[5]];
    await context.sync();
  });
  await new Promise((resolve) => setTimeout(resolve, 20));
  expect([sheet.peek(0, 0)?.value, host.heldReferences]).toEqual([5, 0]);
});

test('a held range moves when rows are inserted above it, one named by address does not', async () => {
  const { run } = simulate((s) => fillRows(s, [['a'], ['b']]));
  await run(async (context, s) => {
    const held = s.getRange('A2').load('values');
    await context.sync();
    s.getRange('1:1').insert('Down');
    held.load('address,values');
    const named = s.getRange('A2').load('values');
    await context.sync();
    expect([held.address, held.values, named.values]).toEqual(['表!A3', [['b']], [['a']]]);
  });
});

test.each([
  ['its cells', (s: Excel.Worksheet) => s.getRange('2:2').delete('Up')],
  ['its sheet', (s: Excel.Worksheet) => s.delete()],
])('a held range is invalid once %s are gone', async (_, remove) => {
  const { run } = simulate((s, book) => {
    fillRows(s, [['a'], ['b']]);
    book.addSheet('もう一つ');
  });
  const code = await errorCode(
    run(async (context, s) => {
      const range = s.getRange('A2').load('values');
      await context.sync();
      remove(s);
      await context.sync();
      range.load('values');
      await context.sync();
    }),
  );
  expect(code).toBe('InvalidReference');
});

test('a sheet that was added is found again by its id, even under another name', async () => {
  const { run, book } = simulate();
  await run(async (context) => {
    const added = context.workbook.worksheets.add('点検');
    await context.sync();
    added.name = '点検結果';
    await context.sync();
    added.getRange('A1').values = [[1]];
    await context.sync();
  });
  expect(book.sheet('点検結果')?.peek(0, 0)?.value).toBe(1);
});

test.each([
  ['a sheet', (c: Excel.RequestContext) => c.workbook.worksheets.getItemOrNullObject('無')],
  ['a name', (c: Excel.RequestContext) => c.workbook.names.getItemOrNullObject('_tenken_1')],
  ['a setting', (c: Excel.RequestContext) => c.workbook.settings.getItemOrNullObject('k')],
  ['a table', (c: Excel.RequestContext) => c.workbook.tables.getItemOrNullObject('t')],
  [
    'the used range of an empty sheet',
    (c: Excel.RequestContext) => c.workbook.worksheets.getFirst().getUsedRangeOrNullObject(),
  ],
  [
    'frozen panes',
    (c: Excel.RequestContext) => c.workbook.worksheets.getFirst().freezePanes.getLocationOrNullObject(),
  ],
  [
    'what is below a null object',
    (c: Excel.RequestContext) => c.workbook.worksheets.getItemOrNullObject('無').getRange('A1'),
  ],
  [
    'an overlap',
    (c: Excel.RequestContext) =>
      c.workbook.worksheets.getFirst().getRange('A1').getIntersectionOrNullObject('B2'),
  ],
])('%s that is not there is a null object', async (_, find) => {
  const { run } = simulate();
  await run(async (context) => {
    const object = find(context);
    await context.sync();
    expect(object.isNullObject).toBe(true);
  });
});

test('a sheet that is there is none', async () => {
  const { run } = simulate();
  await run(async (context) => {
    const found = context.workbook.worksheets.getItemOrNullObject('表');
    await context.sync();
    expect(found.isNullObject).toBe(false);
  });
});

test('writing to a null object fails', async () => {
  const { run } = simulate();
  const code = await errorCode(
    run(async (context) => (context.workbook.worksheets.getItemOrNullObject('無').name = 'x')),
  );
  expect(code).toBe('ItemNotFound');
});
