import { errorCode, fillRows, simulate } from './simulate.js';

interface Shown {
  readonly value: unknown;
  readonly text?: string;
  readonly format?: string;
  readonly formula?: string;
}

const typed: readonly (readonly [string | number | boolean, Shown])[] = [
  ['達成', { value: '達成', text: '達成' }],
  [96.5, { value: 96.5, text: '96.5' }],
  [true, { value: true, text: 'TRUE' }],
  ['12', { value: 12, format: 'General' }],
  ['-1,234.5', { value: -1234.5, format: '#,##0' }],
  ['(5)', { value: -5 }],
  ['1e3', { value: 1000 }],
  ['12%', { value: 0.12, format: '0%', text: '12%' }],
  ['12.5%', { value: 0.125, format: '0.00%', text: '12.50%' }],
  ['3/4', { value: 46085, format: 'd-mmm', text: '4-Mar' }],
  ['1-2', { value: 46024, format: 'd-mmm' }],
  ['2024/3/31', { value: 45382, format: 'm/d/yyyy' }],
  ['1900/1/1', { value: 1 }],
  ['1900/3/1', { value: 61 }],
  ['2/30', { value: '2/30', format: 'General' }],
  ['13:30', { value: 0.5625, format: 'h:mm' }],
  ['true', { value: true }],
  ['#n/a', { value: '#N/A', text: '#N/A' }],
  ["'12", { value: '12', text: '12', format: 'General' }],
  ["'=1+1", { value: '=1+1' }],
  ['▲18.9％', { value: '▲18.9％' }],
  ['R6', { value: 'R6' }],
  ['=B1*2', { value: 0, formula: '=B1*2' }],
];

test.each(typed)('%p typed into a cell', async (input, expected) => {
  const { run, sheet } = simulate();
  await run(async (_, s) => (s.getRange('A1').values = [[input]]));
  expect({ ...sheet.peek(0, 0) }).toMatchObject({ formula: null, ...expected });
});

test.each([
  ['a text that looks like a number', '0012', '0012'],
  ['a number', 12, '12'],
  ['a formula', '=1+1', '=1+1'],
  ['a date', '3/4', '3/4'],
])('a cell formatted as text takes %s as text', async (_, input, value) => {
  const { run, sheet } = simulate();
  await run(async (_context, s) => {
    s.getRange('A1').numberFormat = [['@']];
    s.getRange('A1').values = [[input]];
  });
  expect(sheet.peek(0, 0)).toMatchObject({ value, formula: null });
});

test('null leaves a cell as it is, an empty text clears it, one value fills all', async () => {
  const { run, sheet } = simulate((s) => fillRows(s, [[1, 2, 3]]));
  await run(async (_, s) => {
    s.getRange('A1:C1').values = [[null, '', 9]];
    s.getRange('A2:B2').values = 7 as unknown as number[][];
  });
  const values = (row: number): unknown[] => [0, 1, 2].map((column) => sheet.peek(row, column)?.value ?? '');
  expect([values(0), values(1)]).toEqual([
    [1, '', 9],
    [7, 7, ''],
  ]);
});

test('what a formula comes to is for the test to say', async () => {
  const { run } = simulate(undefined, { calculate: (formula, sheet, at) => `${formula} in ${sheet} ${at}` });
  await run(async (context, s) => {
    const range = s.getRange('B2');
    range.formulas = [['=A1/A2']];
    range.load('values,formulas,valueTypes');
    await context.sync();
    expect([range.values, range.formulas, range.valueTypes]).toEqual([
      [['=A1/A2 in 表 B2']],
      [['=A1/A2']],
      [['String']],
    ]);
  });
});

test('a leading quote does not come back, so that reading and writing formulas turns the text into a number', async () => {
  const { run, sheet } = simulate();
  await run(async (context, s) => {
    const range = s.getRange('A1');
    range.values = [["'001"]];
    range.load('formulas');
    await context.sync();
    const asRead = range.formulas;
    range.formulas = asRead;
  });
  expect(sheet.peek(0, 0)?.value).toBe(1);
});

test('a text too long for a cell is refused', async () => {
  const { run } = simulate();
  expect(await errorCode(run(async (_, s) => (s.getRange('A1').values = [['x'.repeat(32_768)]])))).toBe(
    'InvalidArgument',
  );
});

test('a write under a merged area is lost and counted', async () => {
  const { run, sheet, host } = simulate((s) => s.merges.push({ top: 0, left: 0, bottom: 1, right: 0 }));
  await run(async (_, s) => (s.getRange('A1:A3').values = [['kept'], ['lost'], ['kept too']]));
  expect([sheet.peek(0, 0)?.value, sheet.peek(1, 0)?.value, sheet.peek(2, 0)?.value]).toEqual([
    'kept',
    undefined,
    'kept too',
  ]);
  expect(host.stats.coveredWrites).toEqual(['表!A2']);
});

test.each([
  ['Contents', { value: '', style: { 'font.bold': true }, link: { documentReference: "'表'!A1" } }],
  ['Formats', { value: 1, style: {} }],
  ['Hyperlinks', { value: 1, link: null }],
] as const)('clear %s', async (what, expected) => {
  const { run, sheet } = simulate((s) => {
    fillRows(s, [[1]]);
    Object.assign(s.cell(0, 0), { style: { 'font.bold': true }, link: { documentReference: "'表'!A1" } });
  });
  await run(async (_, s) => s.getRange('A1').clear(what));
  expect(sheet.peek(0, 0)).toMatchObject(expected);
});

test('clear takes contents, formats, merges and the part of conditional formats', async () => {
  const { run, sheet } = simulate((s) => {
    fillRows(s, [[1, 2]]);
    s.merges.push({ top: 0, left: 0, bottom: 1, right: 0 });
  });
  await run(async (_, s) => {
    s.getRange('A1:C3').conditionalFormats.add('Custom').custom.rule.formula = '=TRUE';
    s.getRange('A1:A3').clear();
  });
  expect([sheet.peek(0, 0), sheet.merges, sheet.formats[0]?.areas]).toEqual([
    undefined,
    [],
    [{ top: 0, left: 1, bottom: 2, right: 2 }],
  ]);
});

test('values are copied as values', async () => {
  const { run, sheet } = simulate((s) => fillRows(s, [[1, 2]]), { calculate: () => 42 });
  await run(async (_, s) => {
    s.getRange('A1').formulas = [['=6*7']];
    s.getRange('C3').copyFrom('A1:B1', 'Values');
  });
  expect([sheet.peek(2, 2), sheet.peek(2, 3)]).toMatchObject([
    { value: 42, formula: null },
    { value: 2, formula: null },
  ]);
  expect(await errorCode(run(async (_, s) => s.getRange('C3').copyFrom('A1:B1', 'All')))).toBe('ApiNotFound');
});
