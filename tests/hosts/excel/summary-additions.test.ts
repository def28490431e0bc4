import { toA1 } from '../../../src/sheet/address.js';
import { planBook } from '../../summary/small-plan.js';
import {
  inSimulatedExcel,
  summarise,
  summaryOf,
  type,
  undo,
  type Opened,
} from '../contract/summary-course.js';
import { picture } from '../contract/picture.js';
import { REVISED, revise, tabOf, WIDER, whereIs } from '../contract/revised-plan.js';
import type { SheetModel } from '../../office-host/model/sheet-model.js';
import { leaveExcel } from './in-excel.js';

afterAll(leaveExcel);

const text = (words: string) => ({ kind: 'text', text: words }) as const;

function modelOf({ excel }: Opened, name: string): SheetModel {
  const sheet = excel?.book.sheet(name);
  if (!sheet) throw new Error(`no sheet ${name}`);
  return sheet;
}

/** The tabs with a column 備考 typed beside the table, which Excel takes into it, and a chart put elsewhere. */
async function withAdditions(): Promise<Opened> {
  const opened = inSimulatedExcel(planBook(), 'plan.xlsx');
  await summarise(opened);
  const { columns, place, sheet } = tabOf(await opened.host.read(), 'data');
  await type(opened, sheet.name, [
    { row: place('head', 'indicator').row, column: columns.length, content: text('備考') },
    { row: place('i:表|4|', 'indicator').row, column: columns.length, content: text('四番の備考') },
  ]);
  const [table] = modelOf(opened, sheet.name).tables;
  if (table) table.area = { ...table.area, right: columns.length };
  const [chart] = modelOf(opened, 'グラフ').charts;
  Object.assign(chart?.settings ?? {}, { top: 900, left: 30 });
  return opened;
}

test('where nothing can be laid out for print the tabs are made without', async () => {
  const opened = inSimulatedExcel(planBook(), 'plan.xlsx', { hasPrinter: false });
  const before = picture(opened);
  const edits = await summarise(opened);
  const tabs = opened.tabs();
  expect(tabs.map(({ name, print }) => [name, print])).toEqual(
    ['表', '総括表', 'グラフ', '未達成一覧', '課別点検結果', '一覧'].map((name) => [name, null]),
  );
  expect(tabs.flatMap(({ charts, tables }) => [...charts, ...tables])).toHaveLength(4);
  expect(summaryOf(await opened.host.read())).toEqual([]);
  await opened.host.apply(undo(edits));
  expect(picture(opened)).toEqual(before);
});

test('additions are no reason to write anything', async () => {
  const opened = await withAdditions();
  expect(summaryOf(await opened.host.read())).toEqual([]);
});

describe.each([
  ['other rows', REVISED],
  ['other rows and a column more', WIDER],
])('the tabs built anew for %s', (_, lines) => {
  let opened: Opened;
  let before: unknown;
  let undone: unknown;

  beforeAll(async () => {
    opened = await withAdditions();
    await revise(opened, lines);
    before = picture(opened);
    const edits = await summarise(opened);
    await opened.host.apply(undo(edits));
    undone = picture(opened);
    await opened.host.apply(edits);
  });

  test('keep the column in the table, with what stands in it beside its indicator', async () => {
    const { columns, place, rows, sheet } = tabOf(await opened.host.read(), 'data');
    const column = columns.findLastIndex((key) => key !== null) + 1;
    const head = place('head', 'indicator').row;
    expect(whereIs(sheet, '備考')).toEqual([[head, column]]);
    expect(whereIs(sheet, '四番の備考')).toEqual([[place('i:表|4|', 'indicator').row, column]]);
    expect(sheet.listObjects).toEqual([
      {
        name: 'Tenken_Data',
        area: { top: head, left: 0, bottom: rows.lastIndexOf('i:表|7|'), right: column },
      },
    ]);
  });

  test('leave the chart where it was put, over the cells there are now', async () => {
    const totals = tabOf(await opened.host.read(), 'totals');
    const [first, last] = ['heading:政策1 健康で元気なまち', 'heading:政策2 安全なまち'].map((key) =>
      totals.place(key, 'met'),
    );
    const cell = (place = { row: -1, column: -1 }): string =>
      toA1(place.row, place.column).replace(/([A-Z]+)/, '$$$1$$');
    const [moved] = modelOf(opened, 'グラフ').charts;
    expect(moved).toMatchObject({
      name: 'Tenken: stacked-1',
      settings: { top: 900, left: 30 },
      series: [{ name: '達成', values: `=総括表!${cell(first)}:${cell(last)}` }, {}, {}],
    });
  });

  test('find nothing to do the next time, and are taken back exactly', async () => {
    expect(summaryOf(await opened.host.read())).toEqual([]);
    expect(undone).toEqual(before);
  });
});
