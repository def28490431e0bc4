import type { Change } from '../../../src/sheet/host.js';
import type { Edit } from '../../../src/sheet/edit.js';
import { inExcel, leaveExcel } from './in-excel.js';
import { planBook } from './plan-book.js';

afterEach(leaveExcel);

const soon = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 60));

async function listen(options: Parameters<typeof inExcel>[1] = {}) {
  const { excel, host } = inExcel(planBook(), options);
  const changes: Change[] = [];
  const stop = host.onChange((change) => changes.push(change));
  await soon();
  return { excel, host, changes, stop };
}

const cellIn = (change: Change | undefined, row: number, column: number) =>
  typeof change === 'object'
    ? change.cells.find((each) => each.row === row && each.column === column)?.cell
    : undefined;

test('what somebody types is read and told, with the rest of its row', async () => {
  const { excel, changes } = await listen();
  excel.user.type('主な事業!F3', 120);
  await soon();
  expect(changes).toHaveLength(1);
  expect(changes[0]).toMatchObject({ sheet: '主な事業' });
  expect(cellIn(changes[0], 2, 5)).toMatchObject({
    kind: 'number',
    value: 120,
    text: '120',
    format: '#,##0',
  });
  expect(cellIn(changes[0], 2, 7)?.value).toBe('企画課');
});

test('a cell that was emptied is told as blank', async () => {
  const { excel, changes } = await listen();
  excel.user.type('主な事業!H3', '');
  excel.user.type('主な事業!Z9', '');
  await soon();
  expect(cellIn(changes[0], 2, 7)?.kind).toBe('blank');
  expect(cellIn(changes[1], 8, 25)?.kind).toBe('blank');
});

test('what is too much is told as unknown', async () => {
  const { excel, changes } = await listen();
  excel.user.type('主な事業!A1:Z400', 1);
  await soon();
  expect(changes).toEqual(['unknown']);
});

test('rows that come or go, and sheets too, are told as unknown', async () => {
  const { excel, changes } = await listen();
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem('主な事業').getRange('5:5').insert('Down');
    await context.sync();
  });
  await soon();
  await Excel.run(async (context) => {
    context.workbook.worksheets.add('新しい');
    await context.sync();
  });
  await soon();
  expect(changes).toEqual(['unknown', 'unknown']);
  expect(excel.stats.unimplemented).toEqual([]);
});

test('what the host writes is not told, also when writing fails half way', async () => {
  const { excel, host, changes } = await listen();
  const edit: Edit = {
    kind: 'input',
    sheet: '所管課',
    before: [{ row: 1, column: 0, content: { kind: 'text', text: '企画課' } }],
    after: [{ row: 1, column: 0, content: { kind: 'text', text: '政策課' } }],
  };
  excel.resetStats();
  excel.failAt(2, 'GeneralException', 'halfway');
  await expect(host.apply([edit])).rejects.toMatchObject({ code: 'excel-failed' });
  await host.apply([edit]);
  await soon();
  expect(changes).toEqual([]);
  // Events are on again for everybody else.
  excel.user.type('所管課!A3', '財政課');
  await soon();
  expect(changes).toHaveLength(1);
});

test('who cannot read what changed says so', async () => {
  const { excel, changes } = await listen();
  excel.resetStats();
  excel.failAt(1, 'GeneralException');
  excel.user.type('主な事業!F3', 120);
  await soon();
  expect(changes).toEqual(['unknown']);
});

test('nobody listens any more once the last has stopped', async () => {
  const { excel, changes, stop } = await listen();
  expect(excel.eventListeners).toBe(3);
  stop();
  await soon();
  excel.user.type('主な事業!F3', 120);
  await soon();
  expect([excel.eventListeners, changes]).toEqual([0, []]);
});

test('where Excel refused to tell of changes it is asked again after the next reading', async () => {
  const { excel, host } = inExcel(planBook());
  const changes: Change[] = [];
  excel.failAt(1, 'GeneralException');
  const stop = host.onChange((change) => changes.push(change));
  await soon();
  expect(changes).toEqual(['unknown']);
  await host.read();
  await soon();
  expect(excel.eventListeners).toBe(3);
  excel.resetStats();
  excel.failAt(1, 'GeneralException');
  stop();
  await soon();
});
