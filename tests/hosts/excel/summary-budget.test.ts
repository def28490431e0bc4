import { planRemoval } from '../../../src/writeback/plan.js';
import type { OwnedChart } from '../../../src/sheet/furniture.js';
import type { Edit } from '../../../src/sheet/edit.js';
import { summaryOf, undo } from '../contract/summary-course.js';
import { taught } from '../contract/taught.js';
import { IMPATIENT, inExcel, leaveExcel } from './in-excel.js';
import { planBook } from './plan-book.js';

afterEach(leaveExcel);

const LIMIT = 5 * 1024 * 1024;
const PATIENT = { ...IMPATIENT, limit: 60_000 };

/** So many requests whatever the rows and charts; besides, one for each 5 MB that went either way. */
const ALLOWED = { make: 1, read: 4, clean: 4, undo: 1 } as const;

test('the tabs of 3,000 indicators take a request for each 5 MB, and none when nothing has changed', async () => {
  const { calculate, teach } = taught();
  const { excel, host } = inExcel(planBook(3_000), { calculate }, PATIENT);
  const measure = async <T>(act: keyof typeof ALLOWED, run: () => Promise<T>): Promise<T> => {
    excel.resetStats();
    const result = await run();
    const { syncs, requestBytes, responseBytes } = excel.stats;
    const sum = (sizes: readonly number[]): number => sizes.reduce((total, size) => total + size, 0);
    const pieces = Math.ceil(Math.max(sum(requestBytes), sum(responseBytes)) / LIMIT);
    expect([act, syncs <= ALLOWED[act] + pieces]).toEqual([act, true]);
    expect(Math.max(...requestBytes, ...responseBytes)).toBeLessThan(LIMIT);
    return result;
  };
  const edits = summaryOf(await measure('read', () => host.read()));
  teach(edits);
  await measure('make', () => host.apply(edits));
  expect(excel.book.sheets.map(({ name }) => name)).toEqual(
    expect.arrayContaining(['総括表', 'グラフ', '一覧']),
  );

  const made = await measure('read', () => host.read());
  const again = summaryOf(made);
  expect(again).toEqual([]);
  excel.resetStats();
  await host.apply(again);
  expect(excel.stats.syncs).toBe(0);

  const removal = planRemoval(made);
  await measure('clean', () => host.apply(removal));
  await measure('undo', () => host.apply(undo(removal)));
}, 120_000);

test.each([1, 60])('%i charts are drawn and drawn anew in the same number of requests', async (count) => {
  const { excel, host } = inExcel(planBook(), {}, PATIENT);
  const cells = { sheet: '主な事業', area: { top: 2, left: 5, bottom: 9, right: 5 }, cached: [] };
  const charts = Array.from({ length: count }, (_, index): OwnedChart => ({
    name: `chart-${index + 1}`,
    title: '達成',
    kind: 'bars',
    anchor: { top: 20 * index, left: 10, bottom: 20 * index + 15, right: 18 },
    categories: cells,
    series: [{ name: '実績', values: cells, fill: 'grey' }],
    labels: '#,##0',
  }));
  const edit: Edit = { kind: 'furniture', sheet: '所管課', before: { charts: [] }, after: { charts } };
  await host.apply([edit]);
  expect([excel.stats.syncs, excel.book.sheet('所管課')?.charts.length]).toEqual([4, count]);
  excel.resetStats();
  await host.apply([{ ...edit, before: { charts } }]);
  expect([excel.stats.syncs, excel.book.sheet('所管課')?.charts.length]).toEqual([4, count]);
});
