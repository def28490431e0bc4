import { fillRows, errorCode, simulate } from './simulate.js';

const ROWS = [
  ['政策', '達成', '未達成'],
  ['健康', 3, 1],
  ['安全', 2, 2],
];
const filled = (options = {}) => simulate((sheet) => fillRows(sheet, ROWS), options);

test('a chart with series of its own, and what is set on its parts', async () => {
  const { run, sheet, host } = filled();
  await run(async (context, s) => {
    const chart = s.charts.add('BarStacked', s.getRange('B2:B3'), 'Columns');
    chart.name = 'Tenken: stacked-1';
    const series = chart.series.getItemAt(0);
    series.name = '達成';
    series.setXAxisValues(s.getRange('A2:A3'));
    series.format.fill.setSolidColor('#404040');
    series.hasDataLabels = true;
    series.dataLabels.numberFormat = '#,##0;;';
    chart.series.add('未達成').setValues(s.getRange('C2:C3'));
    chart.axes.valueAxis.maximum = 10;
    chart.axes.categoryAxis.reversePlotOrder = true;
    chart.legend.position = 'Bottom';
    chart.plotVisibleOnly = false;
    chart.series.load('items/name');
    const axis = chart.axes.valueAxis.load('maximum,minimum');
    await context.sync();
    expect(chart.series.items.map(({ name }) => name)).toEqual(['達成', '未達成']);
    expect([axis.maximum, axis.minimum]).toEqual([10, 0]);
  });
  expect(sheet.charts).toMatchObject([
    {
      name: 'Tenken: stacked-1',
      type: 'BarStacked',
      settings: {
        'axes.valueAxis.maximum': 10,
        'axes.categoryAxis.reversePlotOrder': true,
        'legend.position': 'Bottom',
        plotVisibleOnly: false,
      },
      series: [
        {
          name: '達成',
          values: '=表!$B$2:$B$3',
          categories: '=表!$A$2:$A$3',
          settings: { 'format.fill.color': '#404040', 'dataLabels.numberFormat': '#,##0;;' },
        },
        { name: '未達成', values: '=表!$C$2:$C$3', categories: '' },
      ],
    },
  ]);
  expect(host.stats.unimplemented).toEqual([]);
});

test('series go, and a chart goes', async () => {
  const { run, sheet } = filled();
  await run(async (_context, s) => {
    const chart = s.charts.add('ColumnClustered', s.getRange('A1:C3'), 'Columns');
    chart.name = 'x';
    chart.series.getItemAt(1).delete();
  });
  expect(sheet.charts[0]?.series.map(({ values }) => values)).toEqual(['=表!$B$1:$B$3']);
  await run(async (_context, s) => s.charts.getItem('x').delete());
  expect(sheet.charts).toEqual([]);
});

test.each([
  [
    'a series that is not there',
    (s: Excel.Worksheet) => void s.charts.getItemAt(0).series.getItemAt(5).delete(),
    'InvalidArgument',
  ],
  [
    'labels of a series without any',
    (s: Excel.Worksheet) => (s.charts.getItemAt(0).series.getItemAt(0).dataLabels.numberFormat = '0'),
    'InvalidOperation',
  ],
  [
    'no such place for a legend',
    (s: Excel.Worksheet) => (s.charts.getItemAt(0).legend.position = 'Below' as 'Bottom'),
    'InvalidArgument',
  ],
  ['no such chart', (s: Excel.Worksheet) => void s.charts.getItem('y').delete(), 'ItemNotFound'],
])('refused: %s', async (_, act, code) => {
  const { run } = filled();
  await run(async (_context, s) => s.charts.add('BarStacked', s.getRange('B2:B3'), 'Columns'));
  expect(await errorCode(run(async (_context, s) => act(s)))).toBe(code);
});

test.each([
  ['1.15', 'none'],
  ['1.13', 'ApiNotFound'],
])('ExcelApi %s: which cells a series shows (%s)', async (version, code) => {
  const { run } = filled({ apiSets: { ExcelApi: version } });
  await run(async (_context, s) => s.charts.add('BarStacked', s.getRange('B2:B3'), 'Columns'));
  const asked = run(async (context, s) => {
    const source = s.charts.getItemAt(0).series.getItemAt(0).getDimensionDataSourceString('Values');
    await context.sync();
    expect(source.value).toBe('=表!$B$2:$B$3');
  });
  expect(await errorCode(asked)).toBe(code);
});

test('a chart whose sheet is renamed or goes follows, or shows nothing', async () => {
  const { run, sheet, book } = filled();
  book.addSheet('グラフ');
  await run(async (context, s) => {
    const chart = context.workbook.worksheets
      .getItem('グラフ')
      .charts.add('BarStacked', s.getRange('B2:B3'), 'Columns');
    chart.name = 'x';
    s.name = '新しい表';
  });
  const series = book.sheet('グラフ')?.charts[0]?.series[0];
  expect(series?.values).toBe('=新しい表!$B$2:$B$3');
  await run(async (_context, s) => s.delete());
  expect([sheet.isDeleted, series?.values]).toEqual([true, '=#REF!']);
});
