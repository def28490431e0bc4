import { CHART_NAME, type ChartSeries } from '../../../sheet/furniture.js';
import type { Job } from '../jobs.js';
import { rangeOf } from '../place.js';
import { CHART_TYPES, SHADES } from './chart-kinds.data.js';
import type { ChartTarget, Drawing, FurnitureTarget } from './furniture-target.js';

/** About what drawing a chart takes, and each of its series. */
const CHART_BYTES = 16_000;
const SERIES_BYTES = 6_000;
const FEW_BYTES = 1_500;
const INK = '#000000';
const TITLE_SIZE = 14;
const TEXT_SIZE = 10;

/** Draws charts; once their cells stand, since Excel looks at those to tell series from labels. */
export function chartJobs(sheet: string, { charts }: FurnitureTarget): Job[] {
  return charts.map((chart) => ({
    bytes: CHART_BYTES + SERIES_BYTES * chart.drawing.series.length,
    ask: ({ workbook }) => {
      draw(workbook, sheet, chart);
      return () => [];
    },
  }));
}

/** Takes charts out. Of several under one name each is named. */
export function chartsGoneJobs(sheet: string, { chartsGone }: FurnitureTarget): Job[] {
  return chartsGone.map((name) => ({
    bytes: FEW_BYTES,
    ask: ({ workbook }) => {
      workbook.worksheets.getItem(sheet).charts.getItem(name).delete();
      return () => [];
    },
  }));
}

function draw(workbook: Excel.Workbook, sheetName: string, target: ChartTarget): void {
  const { drawing, place, seriesThere } = target;
  const sheet = workbook.worksheets.getItem(sheetName);
  const chart = chartOf(workbook, sheet, drawing, seriesThere);
  const wanted = drawing.series.length;
  // One series is made with the chart.
  const there = seriesThere ?? 1;
  for (let extra = there; extra > wanted; extra--) chart.series.getItemAt(extra - 1).delete();
  drawing.series.forEach((each, index) => {
    const series = index < there ? chart.series.getItemAt(index) : chart.series.add(each.name);
    drawSeries(workbook, series, each, drawing);
  });
  chart.title.text = drawing.title;
  chart.title.visible = true;
  chart.title.format.font.size = TITLE_SIZE;
  chart.title.format.font.bold = true;
  chart.title.format.font.color = INK;
  chart.legend.visible = wanted > 1;
  if (wanted > 1) chart.legend.position = 'Bottom';
  chart.format.fill.setSolidColor('#FFFFFF');
  // The tab it is drawn from may be hidden.
  chart.plotVisibleOnly = false;
  drawAxes(chart, drawing);
  if (place === null) return;
  if ('area' in place) {
    const { top, left, bottom, right } = place.area;
    chart.setPosition(sheet.getCell(top, left), sheet.getCell(bottom, right));
  } else {
    chart.top = place.box.top;
    chart.left = place.box.left;
    chart.width = place.box.width;
    chart.height = place.box.height;
  }
}

function chartOf(
  workbook: Excel.Workbook,
  sheet: Excel.Worksheet,
  { name, kind, series }: Drawing,
  seriesThere: number | null,
): Excel.Chart {
  if (seriesThere !== null) {
    const chart = sheet.charts.getItem(CHART_NAME + name);
    chart.chartType = CHART_TYPES[kind];
    return chart;
  }
  const [first] = series;
  if (!first) throw new Error(`chart ${name} has no series`);
  const chart = sheet.charts.add(CHART_TYPES[kind], cellsOf(workbook, first.values), 'Columns');
  chart.name = CHART_NAME + name;
  return chart;
}

function cellsOf(workbook: Excel.Workbook, { sheet, area }: ChartSeries['values']): Excel.Range {
  return rangeOf(workbook.worksheets.getItem(sheet), area);
}

function drawSeries(
  workbook: Excel.Workbook,
  series: Excel.ChartSeries,
  { name, values, fill }: ChartSeries,
  { kind, categories, labels }: Drawing,
): void {
  series.name = name;
  series.setValues(cellsOf(workbook, values));
  series.setXAxisValues(rangeOf(workbook.worksheets.getItem(categories.sheet), categories.area));
  series.format.fill.setSolidColor(SHADES[fill].fill);
  series.format.line.color = INK;
  series.format.line.weight = 0.75;
  series.gapWidth = 50;
  if (kind === 'stacked-bars') series.overlap = 100;
  series.hasDataLabels = true;
  const { dataLabels } = series;
  dataLabels.showValue = true;
  dataLabels.linkNumberFormat = false;
  dataLabels.numberFormat = labels;
  dataLabels.format.font.color = SHADES[fill].label;
  dataLabels.format.font.size = TEXT_SIZE;
}

function drawAxes({ axes }: Excel.Chart, { kind, axisTitle, maximum }: Drawing): void {
  const { categoryAxis, valueAxis } = axes;
  const isFlat = kind !== 'columns';
  categoryAxis.categoryType = 'TextAxis';
  // Bars are read from the top down, as the table is; the numbers stay below.
  categoryAxis.reversePlotOrder = isFlat;
  categoryAxis.position = isFlat ? 'Maximum' : 'Automatic';
  categoryAxis.tickLabelSpacing = 1;
  categoryAxis.tickLabelPosition = 'Low';
  categoryAxis.majorTickMark = 'None';
  categoryAxis.format.font.size = TEXT_SIZE;
  valueAxis.minimum = 0;
  // An empty text leaves the end of the axis to Excel.
  valueAxis.maximum = maximum ?? '';
  valueAxis.linkNumberFormat = false;
  valueAxis.numberFormat = maximum === 1 ? '0%' : '#,##0';
  valueAxis.format.font.size = TEXT_SIZE;
  valueAxis.majorGridlines.visible = true;
  valueAxis.majorGridlines.format.line.color = '#D9D9D9';
  if (axisTitle !== undefined) valueAxis.title.text = axisTitle;
  valueAxis.title.visible = axisTitle !== undefined;
}
