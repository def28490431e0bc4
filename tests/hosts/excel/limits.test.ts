import { inverse, type Edit, type OwnedCell } from '../../../src/sheet/edit.js';
import { snapshot } from '../../office-host/snapshot.js';
import { IMPATIENT, inExcel, leaveExcel } from './in-excel.js';
import { planBook } from './plan-book.js';

afterEach(leaveExcel);

/** Three columns of so many rows, as a large plan gets them. */
function columns(rows: number): Edit {
  const after = Array.from({ length: rows }, (_, row): OwnedCell[] => [
    { row, column: 9, content: { kind: 'number', value: row / 2 }, look: row === 0 ? 'heading' : 'rate' },
    { row, column: 10, content: { kind: 'text', text: 'A' }, look: row === 0 ? 'heading' : 'rating' },
    {
      row,
      column: 11,
      content: {
        kind: 'text',
        text: `【注意】達成率の記載 ${row}% が目標と実績から求めた率と一致しません。`.repeat(2),
      },
      look: row === 0 ? 'heading' : 'message',
    },
  ]).flat();
  const before = after.map((cell): OwnedCell => ({ ...cell, content: { kind: 'blank' } }));
  return { kind: 'cells', sheet: '主な事業', before, after };
}

test('twenty thousand rows are written with two requests for each 5 MB, and taken back', async () => {
  const { excel, host } = inExcel(planBook(), {}, { ...IMPATIENT, limit: 30_000 });
  const before = snapshot(excel);
  const edit = columns(20_000);
  await host.apply([edit]);
  const megabytes = excel.stats.requestBytes.reduce((sum, bytes) => sum + bytes, 0) / (5 * 1024 * 1024);
  expect(excel.stats.syncs).toBeLessThanOrEqual(2 * Math.ceil(megabytes));
  expect(Math.max(...excel.stats.requestBytes)).toBeLessThan(5 * 1024 * 1024);
  expect(excel.book.sheet('主な事業')?.peek(19_999, 9)).toMatchObject({ value: 9999.5, text: '9999.5%' });
  await host.apply([inverse(edit)]);
  expect(snapshot(excel)).toEqual(before);
}, 120_000);

test.each([500_000, 250_000])(
  'an Excel that takes only %i bytes is given less at once',
  async (maxRequestBytes) => {
    const { excel, host } = inExcel(planBook(), { maxRequestBytes }, { ...IMPATIENT, limit: 5_000 });
    const before = snapshot(excel);
    const edit = columns(2_000);
    await host.apply([edit]);
    expect(excel.book.sheet('主な事業')?.peek(1_999, 10)?.value).toBe('A');
    await host.apply([inverse(edit)]);
    expect(snapshot(excel)).toEqual(before);
  },
  60_000,
);

test('one that takes next to nothing is given nothing', async () => {
  const { excel, host } = inExcel(planBook(), { maxRequestBytes: 12_000 });
  const before = snapshot(excel);
  await expect(host.apply([columns(2_000)])).rejects.toMatchObject({ code: 'excel-large' });
  expect(snapshot(excel)).toEqual(before);
});
