import { errorCode, fillRows, simulate } from './simulate.js';

const text = (length: number): string => 'あ'.repeat(length);

test.each([
  ['below the limit', 3_000, 'none'],
  ['above it, counted in bytes', 4_000, 'RequestPayloadSizeLimitExceeded'],
])('a request %s', async (_, length, code) => {
  const { run, sheet } = simulate(undefined, { maxRequestBytes: 11_000 });
  expect(await errorCode(run(async (_context, s) => (s.getRange('A1').values = [[text(length)]])))).toBe(
    code,
  );
  expect(sheet.peek(0, 0) !== undefined).toBe(code === 'none');
});

test.each([
  ['below the limit', 3_000, 'none'],
  ['above it', 4_000, 'ResponsePayloadSizeLimitExceeded'],
])('an answer %s', async (_, length, code) => {
  const { run } = simulate((sheet) => fillRows(sheet, [[text(length)]]), { maxResponseBytes: 11_000 });
  expect(await errorCode(run(async (_context, s) => s.getRange('A1').load('values')))).toBe(code);
});

test('five megabytes are the limit unless told otherwise', async () => {
  const { run, host } = simulate();
  const rows = (count: number): string[][] => Array.from({ length: count }, () => [text(10_000)]);
  expect(await errorCode(run(async (_, s) => (s.getRange('A1:A170').values = rows(170))))).toBe('none');
  expect(await errorCode(run(async (_, s) => (s.getRange('A1:A180').values = rows(180))))).toBe(
    'RequestPayloadSizeLimitExceeded',
  );
  expect(host.stats.requestBytes.map((bytes) => bytes > 5 * 1024 * 1024)).toEqual([false, true]);
});

test.each(['values', 'formulas', 'text', 'numberFormat'] as const)(
  '%s of more than 5 million cells are null',
  async (property) => {
    const { run } = simulate();
    await run(async (context, sheet) => {
      const range = sheet.getRange('A1:E1000001').load(property);
      await context.sync();
      expect(range[property]).toBeNull();
    });
  },
);

test('more than 5 million cells are not written', async () => {
  const { run } = simulate();
  expect(await errorCode(run(async (_, s) => (s.getRange('A:F').values = 1 as unknown as number[][])))).toBe(
    'InvalidOperation',
  );
});

test('counters: requests, bytes, actions and writes, and those of the client apart', async () => {
  const { run, host } = simulate((sheet) => fillRows(sheet, [[1]]));
  await run(async (context, sheet) => {
    const range = sheet.getRange('A1').load('values');
    await context.sync();
    range.values = [[2]];
    range.format.font.bold = true;
    await context.sync();
  });
  await new Promise((resolve) => setTimeout(resolve, 20));
  const { syncs, housekeeping, writes, requestBytes, responseBytes, actionsPerSync } = host.stats;
  expect({ syncs, housekeeping, writes }).toEqual({ syncs: 2, housekeeping: 1, writes: 2 });
  expect([requestBytes.length, responseBytes.length, actionsPerSync.length]).toEqual([2, 2, 2]);
  expect(Math.min(...requestBytes, ...responseBytes)).toBeGreaterThan(50);
  host.resetStats();
  expect(host.stats).toMatchObject({ syncs: 0, housekeeping: 0, writes: 0, requestBytes: [] });
});
