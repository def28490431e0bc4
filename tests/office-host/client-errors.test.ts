import { errorCode, fillRows, simulate } from './simulate.js';

const { run, host, client } = simulate((sheet) => fillRows(sheet, [['a', 1]]));

type Body = (context: Excel.RequestContext, sheet: Excel.Worksheet) => Promise<unknown>;

const cases: readonly (readonly [string, string, Body])[] = [
  [
    'a property read before it was loaded',
    'PropertyNotLoaded',
    async (_, sheet) => sheet.getRange('A1').values,
  ],
  [
    'a property that was not among those loaded',
    'PropertyNotLoaded',
    async (context, sheet) => {
      const range = sheet.getRange('A1').load('values');
      await context.sync();
      return range.address;
    },
  ],
  [
    'isNullObject before sync',
    'PropertyNotLoaded',
    async (context) => context.workbook.worksheets.getItemOrNullObject('x').isNullObject,
  ],
  ['a sheet that is not there', 'ItemNotFound', async (c) => c.workbook.worksheets.getItem('x').load('name')],
  [
    'an address that is none',
    'InvalidArgument',
    async (_, sheet) => sheet.getRange('A0:ZZZZ9').load('values'),
  ],
  [
    'an address beyond the sheet',
    'InvalidArgument',
    async (_, sheet) => sheet.getRange('A1').getOffsetRange(-1, 0),
  ],
  [
    'a misspelt property',
    'InvalidArgument',
    async (_, sheet) => sheet.getRange('A1').load('valuess' as 'values'),
  ],
  [
    'a colour that is none',
    'InvalidArgument',
    async (_, s) => (s.getRange('A1').format.fill.color = 'rgb(1,2,3)'),
  ],
  ['too few rows', 'InvalidArgument', async (_, s) => (s.getRange('A1:B2').values = [[1, 2]])],
  ['too many columns', 'InvalidArgument', async (_, s) => (s.getRange('A1').values = [[1, 2]])],
  [
    'a formula with an open bracket',
    'InvalidArgument',
    async (_, s) => (s.getRange('A1').formulas = [['=SUM(1']]),
  ],
  ['a member this simulation lacks', 'ApiNotFound', async (_, s) => s.getRange('A1').flashFill()],
];

test.each(cases)('%s: %s', async (_, code, body) => {
  expect(await errorCode(run(body))).toBe(code);
});

test('what is lacking is written down', async () => {
  host.resetStats();
  await errorCode(run(async (_, sheet) => sheet.getRange('A1').flashFill()));
  expect(host.stats.unimplemented).toEqual(['Range.flashFill']);
});

test('an error names the member and the statement', async () => {
  const failed = run(async (_, sheet) => (sheet.getRange('A1:B2').values = [[1]]));
  await expect(failed).rejects.toMatchObject({
    name: 'RichApi.Error',
    code: 'InvalidArgument',
    debugInfo: { errorLocation: 'Range.values', statement: expect.stringContaining('.values') },
  });
  await expect(failed).rejects.toBeInstanceOf(client.OfficeExtension.Error);
});

test('the batch stops at the first error; what was written before stays', async () => {
  const code = await errorCode(
    run(async (_, sheet) => {
      sheet.getRange('C1').values = [['before']];
      sheet.getRange('C2:C3').values = [['too short']];
      sheet.getRange('C4').values = [['after']];
    }),
  );
  const sheet = host.book.sheets[0];
  expect([code, sheet?.peek(0, 2)?.value, sheet?.peek(3, 2)]).toEqual([
    'InvalidArgument',
    'before',
    undefined,
  ]);
});

test('a large grid is sent in pieces, and its size is checked as a whole', async () => {
  const rows = (count: number): number[][] => Array.from({ length: count }, (_, r) => [r, r, r, r, r]);
  await run(async (_, sheet) => (sheet.getRange('A10:E1009').values = rows(1000)));
  expect(host.book.sheets[0]?.peek(1008, 4)?.value).toBe(999);
  expect(await errorCode(run(async (_, sheet) => (sheet.getRange('A10:E1009').values = rows(999))))).toBe(
    'InvalidArgument',
  );
});

test('a proxy is of no use after Excel.run or in another context', async () => {
  const leaked = await run(async (context, sheet) => {
    const range = sheet.getRange('A1').load('values');
    await context.sync();
    return range;
  });
  expect(() => leaked.load('address')).toThrow(expect.objectContaining({ code: 'InvalidObjectPath' }));
  expect(await errorCode(run(async (_, sheet) => sheet.getRange('A1').getBoundingRect(leaked)))).toBe(
    'InvalidRequestContext',
  );
});
