import { createExcelHost } from '../../../src/hosts/excel/excel-host.js';
import { inverse, type Edit } from '../../../src/sheet/edit.js';
import type { Furniture } from '../../../src/sheet/furniture.js';
import type { SheetModel } from '../../office-host/model/sheet-model.js';
import type { HostOptions } from '../../office-host/simulated-excel.js';
import { snapshot } from '../../office-host/snapshot.js';
import { area, chart, FIRST, furnish, HEADINGS, open, own, table, USERS } from './furniture-book.js';
import { IMPATIENT, leaveExcel, type InExcel } from './in-excel.js';

afterEach(leaveExcel);

describe('a change of what stands beside the cells, and taking it back', () => {
  const CASES: Readonly<
    Record<string, { before: Furniture; after: Furniture; told: (sheet: SheetModel) => unknown; is: unknown }>
  > = {
    'a table over more rows keeps what it is': {
      before: { tables: FIRST.tables ?? [] },
      after: { tables: [table('A1:D4', HEADINGS)] },
      told: ({ tables }) => tables.map(({ style, area: at }) => [style, at]),
      is: [['TableStyleMedium4', area('A1:D4')]],
    },
    'no table': {
      before: { tables: FIRST.tables ?? [] },
      after: { tables: [] },
      told: ({ tables }) => tables,
      is: [],
    },
    'page breaks and title rows': {
      before: {},
      after: { print: { paper: 'A3', titleRows: { first: 0, last: 1 }, breaks: [2, 3] } },
      told: ({ breaks, page }) => [breaks, page['PrintTitleRows'], page['PaperSize']],
      // The page itself is the user's by now.
      is: [[2, 3], '一覧!1:2', undefined],
    },
    'tall rows and rows that are no longer tall': {
      before: {},
      after: {
        lines: new Map([
          [1, 3],
          [2, 1],
        ]),
      },
      told: ({ lines }) => [1, 2].map((row) => lines.row.get(row)?.size ?? null),
      is: [56.25, null],
    },
    'a chart over other cells': {
      before: { charts: FIRST.charts ?? [] },
      after: { charts: [chart('F2:K9', '2:4')] },
      told: (sheet) => own(sheet).map(({ series }) => series.map(({ values }) => values)),
      is: [['=一覧!$C$2:$C$4', '=一覧!$D$2:$D$4']],
    },
    'a chart of another kind with fewer series': {
      before: { charts: FIRST.charts ?? [] },
      after: {
        charts: [{ ...chart('F2:K9', '2:3', 'bars'), series: chart('F2:K9', '2:3').series.slice(0, 1) }],
      },
      told: (sheet) => own(sheet).map(({ type, series }) => [type, series.map(({ name }) => name)]),
      is: [['BarClustered', ['達成']]],
    },
    'a chart that follows its rows': {
      before: { charts: FIRST.charts ?? [] },
      after: { charts: [chart('F5:K12', '2:3')] },
      told: (sheet) =>
        own(sheet).map(({ settings }) => [settings['top'], settings['left'], settings['height']]),
      // Three rows of 15 points and one of 40 above it, five columns of 48 beside it; eight rows high.
      is: [[85, 240, 120]],
    },
    'no chart': {
      before: { charts: FIRST.charts ?? [] },
      after: { charts: [] },
      told: ({ charts }) => charts.map(({ name }) => name),
      is: [USERS],
    },
  };

  test.each(Object.entries(CASES))('%s', async (_, { before, after, told, is }) => {
    const { excel, host, sheet } = open();
    await host.apply([furnish({ tables: [], charts: [] }, FIRST)]);
    sheet.charts.unshift({ id: 'x', name: USERS, type: 'Line', settings: {}, series: [] });
    // What the user has chosen for the table.
    Object.assign(sheet.tables[0] ?? {}, { style: 'TableStyleMedium4' });
    sheet.line('row', 2).size = 40;
    sheet.breaks = [9];
    sheet.page['PrintTitleRows'] = '一覧!1:1';
    const stood = snapshot(excel);
    const edit = furnish(before, after);
    await host.apply([edit]);
    expect(told(sheet)).toEqual(is);
    await host.apply([inverse(edit)]);
    expect(snapshot(excel)).toEqual(stood);
    expect(excel.stats.unimplemented).toEqual([]);
  });
});

test('a table lies over its cells with lines around its heading only, and has the name of Tenken', async () => {
  const { host, sheet } = open();
  await host.apply([furnish({ tables: [] }, { tables: FIRST.tables ?? [] })]);
  expect(sheet.tables).toMatchObject([
    { name: 'Tenken_Data', area: area('A1:D3'), style: 'TableStyleLight1', hasBands: false },
  ]);
});

test('a chart is drawn from the cells it names, in shades that stay apart without colours', async () => {
  const { host, sheet } = open();
  await host.apply([
    furnish({ charts: [] }, { charts: [{ ...chart('F2:K9', '2:4'), axisTitle: '指標数' }] }),
  ]);
  expect(sheet.charts).toMatchObject([
    {
      name: 'Tenken: stacked-1',
      type: 'BarStacked',
      series: [
        {
          name: '達成',
          values: '=一覧!$C$2:$C$4',
          categories: '=一覧!$B$2:$B$4',
          settings: {
            'format.fill.color': '#404040',
            'format.line.color': '#000000',
            'dataLabels.numberFormat': '#,##0;;',
            'dataLabels.format.font.color': '#FFFFFF',
            overlap: 100,
          },
        },
        {
          name: '未達成',
          values: '=一覧!$D$2:$D$4',
          settings: { 'format.fill.color': '#C8C8C8', 'dataLabels.format.font.color': '#000000' },
        },
      ],
      settings: {
        'title.text': '達成と未達成',
        'legend.visible': true,
        'legend.position': 'Bottom',
        plotVisibleOnly: false,
        'axes.categoryAxis.reversePlotOrder': true,
        'axes.categoryAxis.position': 'Maximum',
        'axes.valueAxis.minimum': 0,
        'axes.valueAxis.maximum': '',
        'axes.valueAxis.numberFormat': '#,##0',
        'axes.valueAxis.title.text': '指標数',
        // F2:K9: one row and five columns away from the corner, six columns wide, eight rows high.
        top: 15,
        left: 240,
        width: 288,
        height: 120,
      },
    },
  ]);
});

test('a chart somebody has moved stays where it was put, whatever it shows', async () => {
  const { host, sheet } = open();
  await host.apply([furnish({ charts: [] }, { charts: [chart('F2:K9', '2:3')] })]);
  const [there] = sheet.charts;
  Object.assign(there?.settings ?? {}, { top: 300, left: 10 });
  await host.apply([furnish({ charts: [chart('F2:K9', '2:3')] }, { charts: [chart('F5:K12', '2:4')] })]);
  expect(sheet.charts).toMatchObject([
    {
      settings: { top: 300, left: 10 },
      series: [{ values: '=一覧!$C$2:$C$4' }, { values: '=一覧!$D$2:$D$4' }],
    },
  ]);
});

test('a table whose columns change places is made again: none is called otherwise meanwhile', async () => {
  const { excel, host, sheet } = open();
  await host.apply([furnish({ tables: [] }, { tables: FIRST.tables ?? [] })]);
  const stood = snapshot(excel);
  const swapped = ['head', '政策', '未達成', '達成'];
  const heading = (column: number, text: string) => ({
    row: 0,
    column,
    content: { kind: 'text', text } as const,
    look: 'table-heading' as const,
  });
  const edits: Edit[] = [
    {
      kind: 'cells',
      sheet: '一覧',
      before: [heading(2, '達成'), heading(3, '未達成')],
      after: [heading(2, '未達成'), heading(3, '達成')],
    },
    furnish({ tables: FIRST.tables ?? [] }, { tables: [table('A1:D4', swapped)] }),
  ];
  await host.apply(edits);
  expect(HEADINGS.map((_, column) => sheet.peek(0, column)?.text)).toEqual(swapped);
  expect(sheet.tables.map(({ name, area: at }) => [name, at])).toEqual([['Tenken_Data', area('A1:D4')]]);
  await host.apply([...edits].reverse().map(inverse));
  expect(snapshot(excel)).toEqual(stood);
});

test('a name another table has is not taken from it', async () => {
  const { excel, host, sheet } = open();
  sheet.tables.push({
    id: '9',
    name: 'Tenken_Data',
    area: area('A1:D4'),
    hasHeaders: true,
    showTotals: false,
    style: '',
  });
  const before = snapshot(excel);
  const after = { cells: [], widths: [], frozenRows: 0, tables: [table('A1:B2', ['x', 'y'])] };
  const made = host.apply([{ kind: 'sheet', name: '一覧 (2)', before: null, after }]);
  await expect(made).rejects.toMatchObject({
    code: 'unsupported',
    data: { reason: 'exists', table: 'Tenken_Data' },
  });
  expect(snapshot(excel)).toEqual(before);
});

/** Another day: the chart was drawn by a session that is over. */
async function another(options: HostOptions): Promise<InExcel & { readonly sheet: SheetModel }> {
  const opened = open(options);
  await opened.host.apply([
    furnish({ charts: [] }, { charts: [{ ...chart('F2:K9', '2:3'), axisTitle: '指標数' }] }),
  ]);
  return { ...opened, host: createExcelHost(IMPATIENT) };
}

test('an Excel that tells what a chart shows brings it back on another day', async () => {
  const { excel, host } = await another({ apiSets: { ExcelApi: '1.15' } });
  const stood = snapshot(excel);
  const gone = furnish({}, { charts: [] });
  await host.apply([gone]);
  expect(excel.book.sheets.flatMap(({ charts }) => charts)).toEqual([]);
  await host.apply([inverse(gone)]);
  expect(snapshot(excel)).toEqual(stood);
});

test('one that does not tell leaves it to the next run to draw it', async () => {
  const { host, sheet } = await another({});
  const gone = furnish({}, { charts: [] });
  await host.apply([gone]);
  await host.apply([inverse(gone)]);
  expect(sheet.charts).toEqual([]);
});

test('one that does not tell goes by what the edit says stood there', async () => {
  const { host, sheet } = await another({});
  const edit = furnish({ charts: [chart('F2:K9', '2:3')] }, { charts: [chart('F2:K9', '2:4')] });
  await host.apply([edit]);
  await host.apply([inverse(edit)]);
  expect(sheet.charts).toMatchObject([
    { series: [{ values: '=一覧!$C$2:$C$3' }, { values: '=一覧!$D$2:$D$3' }] },
  ]);
});
