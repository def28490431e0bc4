import { toA1, type Area } from '../../../src/sheet/address.js';
import { quoteSheet } from '../model/address.js';
import type { ChartModel, SeriesModel } from '../model/sheet-model.js';
import { integerOf, oneOf, optionalText, textOf } from '../protocol/arguments.js';
import { invalidArgument, officeError } from '../protocol/errors.js';
import { serverClass, type Argument, type Json } from '../protocol/server-object.js';
import { below, flag, formatOf, kept, number, text, type Bag } from './chart-format.js';
import { RANGE } from './range.js';
import { areaOf } from './range-ref.js';

interface SeriesRef extends Bag {
  readonly series: SeriesModel;
}

const SERIES_FORMAT = formatOf('ChartSeriesFormat');
const LABELS_FORMAT = formatOf('ChartDataLabelFormat');

const LABELS = serverClass<Bag>(() => ({
  name: 'ChartDataLabels',
  scalars: {
    LinkNumberFormat: flag('linkNumberFormat', true),
    NumberFormat: text('numberFormat', 'General'),
    Position: kept('position', 'None'),
    ShowCategoryName: flag('showCategoryName', false),
    ShowSeriesName: flag('showSeriesName', false),
    ShowValue: flag('showValue', true),
  },
  objects: { Format: (self) => LABELS_FORMAT.of(below(self, 'format')) },
}));

const dollars = (row: number, column: number): string =>
  toA1(row, column).replace(/^([A-Z]+)([0-9]+)$/, '$$$1$$$2');

/** Cells as a series names them. */
export function sourceText(sheet: string, { top, left, bottom, right }: Area): string {
  const [from, to] = [dollars(top, left), dollars(bottom, right)];
  return `=${quoteSheet(sheet)}!${from === to ? from : `${from}:${to}`}`;
}

function sourceOf(value: Argument | undefined): string {
  const ref = RANGE.self(value);
  if (!ref) throw invalidArgument();
  return sourceText(ref.sheet.name, areaOf(ref));
}

/** Inferred: the cells a series shows are told as a formula with its "=". */
function told({ series }: SeriesRef, args: readonly Argument[]): Json {
  const dimension = oneOf(args[0], ['Categories', 'Values', 'XValues', 'YValues', 'BubbleSizes']);
  return dimension === 'Values' || dimension === 'YValues' ? series.values : series.categories;
}

const SERIES = serverClass<SeriesRef>(() => ({
  name: 'ChartSeries',
  scalars: {
    Name: {
      get: ({ series }) => series.name,
      set: ({ series }, value) => {
        series.name = textOf(value);
      },
    },
    GapWidth: number('gapWidth', 150),
    HasDataLabels: flag('hasDataLabels', false),
    Overlap: number('overlap', 0),
  },
  objects: {
    Format: (self) => SERIES_FORMAT.of(below(self, 'format')),
    // Inferred: a series without labels has nothing to set on them.
    DataLabels: (self) => {
      if (self.settings['hasDataLabels'] !== true) throw officeError('InvalidOperation');
      return LABELS.of(below(self, 'dataLabels'));
    },
  },
  methods: {
    SetValues: ({ series }, args) => {
      series.values = sourceOf(args[0]);
    },
    SetXAxisValues: ({ series }, args) => {
      series.categories = sourceOf(args[0]);
    },
    GetDimensionDataSourceString: told,
    Delete: ({ chart, series }) => {
      chart.series = chart.series.filter((each) => each !== series);
    },
  },
}));

const refTo = (chart: ChartModel, series: SeriesModel): SeriesRef => ({
  chart,
  series,
  settings: series.settings,
  path: '',
});

/** The series of a chart. */
export const SERIES_COLLECTION = serverClass<Bag>(() => ({
  name: 'ChartSeriesCollection',
  scalars: { Count: { get: ({ chart }) => chart.series.length } },
  items: ({ chart }) => chart.series.map((series) => SERIES.of(refTo(chart, series))),
  methods: {
    GetCount: ({ chart }) => chart.series.length,
    GetItemAt: ({ chart }, args) => {
      const series = chart.series[integerOf(args[0], 0)];
      if (!series) throw officeError('InvalidArgument');
      return SERIES.of(refTo(chart, series));
    },
    Add: ({ chart }, args) => {
      const name = optionalText(args[0]) ?? `Series${chart.series.length + 1}`;
      const series: SeriesModel = { name, values: '', categories: '', settings: {} };
      chart.series.push(series);
      return SERIES.of(refTo(chart, series));
    },
  },
}));
