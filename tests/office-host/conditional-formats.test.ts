import { errorCode, simulate, type Simulation } from './simulate.js';

async function addRule({ run }: Simulation, ranges: string, formula: string): Promise<void> {
  await run(async (_, s) => {
    const { custom } = s.getRanges(ranges).conditionalFormats.add('Custom');
    custom.rule.formula = formula;
    custom.format.fill.color = '#FFEB9C';
    custom.format.font.bold = true;
  });
}

test('a rule over several areas: formula, looks, ranges', async () => {
  const simulation = simulate();
  await addRule(simulation, 'A1,C3:C4', '=N("Tenken:error")=0');
  expect(simulation.sheet.formats).toMatchObject([
    {
      type: 'Custom',
      formula: '=N("Tenken:error")=0',
      style: { 'fill.color': '#FFEB9C', 'font.bold': true },
    },
  ]);
  await simulation.run(async (context, s) => {
    const formats = s
      .getRange()
      .conditionalFormats.load('items/type,items/custom/rule/formula,items/custom/format/fill/color');
    await context.sync();
    const [format] = formats.items;
    const ranges = format?.getRanges().load('address');
    const only = format?.getRangeOrNullObject();
    await context.sync();
    expect([format?.type, format?.custom.rule.formula, format?.custom.format.fill.color]).toEqual([
      'Custom',
      '=N("Tenken:error")=0',
      '#FFEB9C',
    ]);
    expect([ranges?.address, only?.isNullObject]).toEqual(['表!A1,表!C3:C4', true]);
  });
});

test('the range of a rule over one area', async () => {
  const simulation = simulate();
  await addRule(simulation, 'B2:C3', '=TRUE');
  await simulation.run(async (context, s) => {
    const range = s.getRange('C3').conditionalFormats.getItemAt(0).getRange().load('address');
    await context.sync();
    expect(range.address).toBe('表!B2:C3');
  });
});

test.each([
  ['a cell it covers', 'C3', 1],
  ['a cell beside it', 'D3', 0],
  ['a range that overlaps', 'C1:D9', 1],
])('a rule is found at %s', async (_, address, expected) => {
  const simulation = simulate();
  await addRule(simulation, 'B2:C3', '=TRUE');
  await simulation.run(async (context, s) => {
    const count = s.getRange(address).conditionalFormats.getCount();
    await context.sync();
    expect(count.value).toBe(expected);
  });
});

test('a new rule comes first; a priority moves the others', async () => {
  const simulation = simulate();
  for (const formula of ['=1', '=2', '=3']) await addRule(simulation, 'A1', formula);
  const formulas = (): unknown[] => simulation.sheet.formats.map((format) => format.formula);
  expect(formulas()).toEqual(['=3', '=2', '=1']);
  await simulation.run(async (context, s) => {
    const formats = s.getRange('A1').conditionalFormats.load('items/priority,items/stopIfTrue');
    await context.sync();
    expect(formats.items.map((format) => format.priority)).toEqual([0, 1, 2]);
    const [first, second] = formats.items;
    if (first) first.priority = 2;
    if (second) second.stopIfTrue = true;
  });
  expect(formulas()).toEqual(['=2', '=1', '=3']);
  expect(simulation.sheet.formats.map((format) => format.stopIfTrue)).toEqual([true, false, false]);
});

test('deleting takes one rule; clearing takes what touches the range and leaves the rest', async () => {
  const simulation = simulate();
  await addRule(simulation, 'A1:A3', '=1');
  await addRule(simulation, 'A1:C1', '=2');
  await simulation.run(async (context, s) => {
    const formats = s.getRange('A3').conditionalFormats.load('items/id');
    await context.sync();
    formats.items[0]?.delete();
    s.getRange('B1').conditionalFormats.clearAll();
  });
  expect(simulation.sheet.formats.map(({ formula, areas }) => [formula, areas.length])).toEqual([['=2', 2]]);
});

test.each([
  [
    'an empty formula',
    (s: Excel.Worksheet) => (s.getRange('A1').conditionalFormats.add('Custom').custom.rule.formula = '='),
    'InvalidArgument',
  ],
  [
    'a kind there is not',
    (s: Excel.Worksheet) => s.getRange('A1').conditionalFormats.add('Nothing' as 'Custom'),
    'InvalidArgument',
  ],
  [
    'custom of a colour scale',
    (s: Excel.Worksheet) => s.getRange('A1').conditionalFormats.add('ColorScale').custom.load('rule/formula'),
    'InvalidOperation',
  ],
])('%s is refused', async (_, body, code) => {
  const { run } = simulate();
  expect(await errorCode(run(async (_context, s) => body(s)))).toBe(code);
});
