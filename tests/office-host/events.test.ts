import { simulate, type Simulation } from './simulate.js';

const settled = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 20));

/** Listens on the first sheet and on all sheets; gives what was heard. */
async function listen({ run }: Simulation): Promise<{ heard: string[]; stop: () => Promise<void> }> {
  const heard: string[] = [];
  const note = (text: string) => async (): Promise<void> => void heard.push(text);
  const results = await run(async (context, sheet) => {
    const all = context.workbook.worksheets;
    const added = [
      sheet.onChanged.add(async (event) => void heard.push(`changed ${event.address} ${event.changeType}`)),
      sheet.onSelectionChanged.add(async (event) => void heard.push(`selected ${event.address}`)),
      sheet.onActivated.add(note('activated')),
      all.onChanged.add(async (event) => void heard.push(`any changed ${event.address}`)),
      all.onAdded.add(note('added')),
      all.onDeleted.add(note('deleted')),
      all.onActivated.add(note('any activated')),
    ];
    await context.sync();
    return added;
  });
  const stop = async (): Promise<void> => {
    for (const result of results) {
      result.remove();
      await result.context.sync();
    }
  };
  return { heard, stop };
}

test.each([
  [
    'an add-in writes',
    (s: Excel.Worksheet) => (s.getRange('A1:B1').values = [[1, 2]]),
    ['changed A1:B1 RangeEdited', 'any changed A1:B1'],
  ],
  [
    'rows are inserted',
    (s: Excel.Worksheet) => s.getRange('2:2').insert('Down'),
    ['changed A2:XFD2 RowInserted', 'any changed A2:XFD2'],
  ],
  ['a range is selected', (s: Excel.Worksheet) => s.getRange('C3').select(), ['selected C3']],
  ['only a format changes', (s: Excel.Worksheet) => (s.getRange('A1').format.font.bold = true), []],
])('when %s', async (_, body, expected) => {
  const simulation = simulate();
  const { heard } = await listen(simulation);
  await simulation.run(async (_context, s) => body(s));
  await settled();
  expect(heard).toEqual(expected);
});

test('sheets come, go and change places', async () => {
  const simulation = simulate();
  const { heard } = await listen(simulation);
  await simulation.run(async (context, s) => {
    const other = context.workbook.worksheets.add('x');
    other.activate();
    s.activate();
    other.delete();
  });
  await settled();
  expect(heard).toEqual(['added', 'any activated', 'activated', 'any activated', 'deleted']);
});

test('the user types, selects and goes to another sheet', async () => {
  const simulation = simulate((_, book) => void book.addSheet('x'));
  const { heard } = await listen(simulation);
  simulation.host.user.type('表!B2', '12%');
  simulation.host.user.select('表!B3');
  simulation.host.user.activate('x');
  await settled();
  expect(heard).toEqual(['changed B2 RangeEdited', 'any changed B2', 'selected B3', 'any activated']);
  expect(simulation.sheet.peek(1, 1)?.value).toBe(0.12);
});

test('no events while they are switched off, and none after handlers are taken away', async () => {
  const simulation = simulate();
  const { heard, stop } = await listen(simulation);
  const write = (): Promise<unknown> => simulation.run(async (_, s) => (s.getRange('A1').values = [[1]]));
  const enable = (on: boolean): Promise<unknown> =>
    simulation.run(async (context) => (context.runtime.enableEvents = on));
  await enable(false);
  await write();
  await enable(true);
  await settled();
  expect([heard, simulation.host.eventListeners]).toEqual([[], 7]);
  await stop();
  await write();
  await settled();
  expect([heard, simulation.host.eventListeners]).toEqual([[], 0]);
});
