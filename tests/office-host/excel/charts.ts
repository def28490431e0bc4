import { columnCount, rowCount } from '../model/address.js';
import { requireFree } from '../model/protection.js';
import type { ChartModel, SeriesModel, SheetModel } from '../model/sheet-model.js';
import { integerOf, oneOf, textOf } from '../protocol/arguments.js';
import { invalidArgument, officeError } from '../protocol/errors.js';
import { serverClass, type Argument, type Scalar, type ServerObject } from '../protocol/server-object.js';
import type { Session } from '../session.js';
import { AXES } from './chart-axes.js';
import { below, flag, formatOf, number, text, word, type Bag } from './chart-format.js';
import { SERIES_COLLECTION, sourceText } from './chart-series.js';
import { edgeOf } from './range-box.js';
import { rangeArgument } from './range-navigation.js';
import { RANGE } from './range.js';
import { areaOf, type RangeRef } from './range-ref.js';

interface ChartRef extends Bag {
  readonly session: Session;
  readonly sheet: SheetModel;
}

/** Inferred: with Auto the shorter side gives the series; the first of several columns (or rows) holds the labels. */
function seriesOf(ref: RangeRef, value: Argument | undefined): SeriesModel[] {
  const area = areaOf(ref);
  const [rows, columns] = [rowCount(area), columnCount(area)];
  const by = oneOf(value, ['Auto', 'Columns', 'Rows'], 'Auto');
  const isByColumns = by === 'Auto' ? columns <= rows : by === 'Columns';
  const lines = isByColumns ? columns : rows;
  const line = (index: number) =>
    isByColumns
      ? { ...area, left: area.left + index, right: area.left + index }
      : { ...area, top: area.top + index, bottom: area.top + index };
  const labels = lines > 1 ? 1 : 0;
  return Array.from({ length: lines - labels }, (_, index) => ({
    name: `Series${index + 1}`,
    values: sourceText(ref.sheet.name, line(index + labels)),
    categories: labels === 0 ? '' : sourceText(ref.sheet.name, line(0)),
    settings: {},
  }));
}

const TITLE_FORMAT = formatOf('ChartTitleFormat');
const AREA_FORMAT = formatOf('ChartAreaFormat');

const TITLE = serverClass<Bag>(() => ({
  name: 'ChartTitle',
  scalars: { Text: text('text', ''), Visible: flag('visible', true) },
  objects: { Format: (self) => TITLE_FORMAT.of(below(self, 'format')) },
}));

const LEGEND = serverClass<Bag>(() => ({
  name: 'ChartLegend',
  scalars: {
    Position: word('position', 'Right', ['Top', 'Bottom', 'Left', 'Right', 'Corner', 'Custom']),
    Visible: flag('visible', true),
  },
}));

const NAME: Scalar<ChartRef> = {
  get: ({ chart }) => chart.name,
  set: ({ chart }, value) => {
    chart.name = textOf(value);
  },
};

/** Inferred: the chart covers the cells from the first to the last one exactly, and stays when they become larger. */
function setPosition({ session, sheet, settings }: ChartRef, args: readonly Argument[]): undefined {
  const beside: RangeRef = { session, sheet, area: { top: 0, left: 0, bottom: 0, right: 0 } };
  const from = areaOf(rangeArgument(beside, args[0]));
  settings['top'] = edgeOf(sheet, 'row', from.top);
  settings['left'] = edgeOf(sheet, 'column', from.left);
  if (args[1] === null || args[1] === undefined) return;
  const to = areaOf(rangeArgument(beside, args[1]));
  settings['height'] = edgeOf(sheet, 'row', to.bottom + 1) - settings['top'];
  settings['width'] = edgeOf(sheet, 'column', to.right + 1) - settings['left'];
}

const CHART = serverClass<ChartRef>(() => ({
  name: 'Chart',
  id: ({ chart }) => chart.id,
  scalars: {
    Id: { get: ({ chart }) => chart.id },
    ChartType: {
      get: ({ chart }) => chart.type,
      set: ({ chart }, value) => {
        chart.type = textOf(value);
      },
    },
    Name: NAME,
    Top: number('top', 0),
    Left: number('left', 0),
    Width: number('width', 360),
    Height: number('height', 216),
    PlotVisibleOnly: flag('plotVisibleOnly', true),
  },
  objects: {
    Axes: (self) => AXES.of(below(self, 'axes')),
    Format: (self) => AREA_FORMAT.of(below(self, 'format')),
    Legend: (self) => LEGEND.of(below(self, 'legend')),
    Series: ({ chart, settings, path }) => SERIES_COLLECTION.of({ chart, settings, path }),
    Title: (self) => TITLE.of(below(self, 'title')),
  },
  methods: {
    SetData: ({ chart }, args) => {
      const source = RANGE.self(args[0]);
      if (!source) throw invalidArgument();
      chart.series = seriesOf(source, args[1]);
    },
    SetPosition: setPosition,
    Delete: ({ sheet, chart }) => {
      sheet.charts = sheet.charts.filter((each) => each !== chart);
    },
  },
}));

interface ChartPlace {
  readonly session: Session;
  readonly sheet: SheetModel;
}

const refTo = ({ session, sheet }: ChartPlace, chart: ChartModel): ServerObject =>
  CHART.of({ session, sheet, chart, settings: chart.settings, path: '' });

function find(place: ChartPlace, key: Argument | undefined): ServerObject | null {
  const chart = place.sheet.charts.find((each) => each.id === key || each.name === key);
  return chart ? refTo(place, chart) : null;
}

function found(object: ServerObject | null): ServerObject {
  if (!object) throw officeError('ItemNotFound');
  return object;
}

/** The charts of a sheet. */
export const CHARTS = serverClass<ChartPlace>(() => ({
  name: 'ChartCollection',
  scalars: { Count: { get: ({ sheet }) => sheet.charts.length } },
  items: (place) => place.sheet.charts.map((chart) => refTo(place, chart)),
  item: find,
  methods: {
    GetCount: ({ sheet }) => sheet.charts.length,
    GetItem: (place, args) => found(find(place, args[0])),
    GetItemOrNullObject: (place, args) => find(place, args[0]),
    GetItemAt: (place, args) => {
      const chart = place.sheet.charts[integerOf(args[0], 0)];
      return found(chart ? refTo(place, chart) : null);
    },
    Add: (place, args) => {
      const { session, sheet } = place;
      requireFree(sheet);
      const source = RANGE.self(args[1]);
      if (!source) throw invalidArgument();
      const number = session.book.nextId();
      const chart: ChartModel = {
        id: `{${String(number).padStart(8, '0')}-CHART}`,
        name: `Chart ${number}`,
        type: textOf(args[0]),
        settings: {},
        series: seriesOf(source, args[2]),
      };
      sheet.charts.push(chart);
      return refTo(place, chart);
    },
  },
}));
