import { errorCode, simulate, type Simulation } from './simulate.js';

type Body = (sheet: Excel.Worksheet) => unknown;

const protectedSheet = (options: Record<string, boolean> = {}): Simulation =>
  simulate((sheet) => {
    sheet.cell(0, 1).style['protection.locked'] = false;
    sheet.protection = { options, password: null };
  });

const cases: readonly (readonly [string, Body, string])[] = [
  ['writing a locked cell', (s) => (s.getRange('A1').values = [[1]]), 'AccessDenied'],
  ['writing an unlocked cell', (s) => (s.getRange('B1').values = [[1]]), 'none'],
  ['writing over both', (s) => (s.getRange('A1:B1').values = [[1, 2]]), 'AccessDenied'],
  ['a format', (s) => (s.getRange('B1').format.fill.color = '#FF0000'), 'AccessDenied'],
  ['a width', (s) => (s.getRange('B:B').format.columnWidth = 9), 'AccessDenied'],
  ['a conditional format', (s) => s.getRange('B1').conditionalFormats.add('Custom'), 'AccessDenied'],
  ['inserting', (s) => s.getRange('1:1').insert('Down'), 'AccessDenied'],
  ['merging', (s) => s.getRange('A1:B1').merge(), 'AccessDenied'],
  ['protecting once more', (s) => s.protection.protect(), 'AccessDenied'],
  ['reading', (s) => s.getRange('A1').load('values'), 'none'],
];

test.each(cases)('a protected sheet: %s is %s', async (_, body, code) => {
  expect(await errorCode(protectedSheet().run(async (_context, s) => body(s)))).toBe(code);
});

test.each([
  ['allowFormatCells', (s: Excel.Worksheet) => (s.getRange('A1').format.fill.color = '#FF0000')],
  ['allowFormatColumns', (s: Excel.Worksheet) => (s.getRange('A:A').format.columnWidth = 9)],
  ['allowInsertRows', (s: Excel.Worksheet) => s.getRange('1:1').insert('Down')],
])('%s leaves it free', async (option, body) => {
  expect(await errorCode(protectedSheet({ [option]: true }).run(async (_context, s) => body(s)))).toBe(
    'none',
  );
});

test('the password lifts a protection; lifting what is not there is refused', async () => {
  const { run, sheet } = simulate();
  await run(async (_, s) => s.protection.protect({ allowFormatCells: true }, 'ひみつ'));
  await run(async (context, s) => {
    s.protection.load('protected,options');
    await context.sync();
    expect([s.protection.protected, s.protection.options.allowFormatCells]).toEqual([true, true]);
  });
  expect(await errorCode(run(async (_, s) => s.protection.unprotect('違う')))).toBe('AccessDenied');
  expect(await errorCode(run(async (_, s) => s.protection.unprotect('ひみつ')))).toBe('none');
  expect(sheet.protection).toBeNull();
  expect(await errorCode(run(async (_, s) => s.protection.unprotect()))).toBe('AccessDenied');
});

const structure: readonly (readonly [string, (context: Excel.RequestContext) => unknown, string])[] = [
  ['adding a sheet', (c) => c.workbook.worksheets.add('x'), 'AccessDenied'],
  ['deleting a sheet', (c) => c.workbook.worksheets.getLast().delete(), 'AccessDenied'],
  ['renaming a sheet', (c) => (c.workbook.worksheets.getLast().name = 'x'), 'AccessDenied'],
  ['hiding a sheet', (c) => (c.workbook.worksheets.getLast().visibility = 'Hidden'), 'AccessDenied'],
  ['writing a cell', (c) => (c.workbook.worksheets.getLast().getRange('A1').values = [[1]]), 'none'],
  ['adding a name', (c) => c.workbook.names.add('x_1', '=1'), 'none'],
];

test.each(structure)('a protected structure: %s is %s', async (_, body, code) => {
  const { run } = simulate((_sheet, book) => {
    book.addSheet('二枚目');
    book.structurePassword = '';
  });
  expect(await errorCode(run(async (context) => body(context)))).toBe(code);
});
