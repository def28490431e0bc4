import { errorCode, simulate } from './simulate.js';

const write = async (context: Excel.RequestContext, sheet: Excel.Worksheet): Promise<void> => {
  for (const [row, value] of ['a', 'b', 'c', 'd'].entries()) sheet.getCell(row, 0).values = [[value]];
  await context.sync();
};

test.each([
  ['before', []],
  ['halfway', ['a', 'b']],
] as const)('a request can fail %s, what was written by then stays', async (when, kept) => {
  const { run, host, sheet } = simulate();
  host.failAt(1, 'GeneralException', when);
  expect(await errorCode(run(write))).toBe('GeneralException');
  const cells = [0, 1, 2, 3].flatMap((row) => sheet.peek(row, 0)?.value ?? []);
  expect(cells).toEqual(kept);
  expect(await errorCode(run(write))).toBe('none');
});

test('only the request meant fails', async () => {
  const { run, host } = simulate();
  host.failAt(2, 'RequestAborted');
  const codes = [];
  for (let n = 0; n < 3; n++) codes.push(await errorCode(run(write)));
  expect(codes).toEqual(['none', 'RequestAborted', 'none']);
});

test('a failure happens once, even when requests are counted anew', async () => {
  const { run, host } = simulate();
  host.failAt(1, 'RequestAborted');
  expect(await errorCode(run(write))).toBe('RequestAborted');
  host.resetStats();
  expect(await errorCode(run(write))).toBe('none');
});

test('a request can stay without an answer', async () => {
  const { run, host } = simulate();
  host.hangAt(1);
  const ended = await Promise.race([
    errorCode(run(write)),
    new Promise((resolve) => setTimeout(() => resolve('waiting'), 30)),
  ]);
  expect(ended).toBe('waiting');
  expect(await errorCode(run(write))).toBe('none');
});

test('while a cell is edited requests fail, unless they asked to wait', async () => {
  const { run, host, client, sheet } = simulate();
  host.isInCellEdit = true;
  expect(await errorCode(run(write))).toBe('InvalidOperationInCellEditMode');
  const waiting = client.Excel.run({ delayForCellEdit: true }, (context) =>
    write(context, context.workbook.worksheets.getFirst()),
  );
  await new Promise((resolve) => setTimeout(resolve, 10));
  expect(sheet.peek(0, 0)).toBeUndefined();
  host.isInCellEdit = false;
  await waiting;
  expect(sheet.peek(0, 0)?.value).toBe('a');
});
