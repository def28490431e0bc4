import { columnCount, rowCount } from '../model/address.js';
import { requireFree } from '../model/protection.js';
import type { ChartModel, SheetModel } from '../model/sheet-model.js';
import { integerOf, jsonOf, oneOf, textOf } from '../protocol/arguments.js';
import { invalidArgument, officeError } from '../protocol/errors.js';
import {
  serverClass,
  type Argument,
  type Json,
  type Scalar,
  type ServerObject,
} from '../protocol/server-object.js';
import type { Session } from '../session.js';
import { rangeArgument } from './range-navigation.js';
import { RANGE } from './range.js';
import { addressOf, areaOf, type RangeRef } from './range-ref.js';

interface ChartRef {
  readonly session: Session;
  readonly sheet: SheetModel;
  readonly chart: ChartModel;
}

/** Inferred: with Auto the shorter side gives the series; the first column (or row) holds the labels. */
function seriesCount(ref: RangeRef, value: Argument | undefined): number {
  const [rows, columns] = [rowCount(areaOf(ref)), columnCount(areaOf(ref))];
  const by = oneOf(value, ['Auto', 'Columns', 'Rows'], 'Auto');
  const isByColumns = by === 'Auto' ? columns <= rows : by === 'Columns';
  return Math.max(1, (isByColumns ? columns : rows) - 1);
}

const kept = (path: string, fallback: Json): Scalar<ChartRef> => ({
  get: ({ chart }) => chart.settings[path] ?? fallback,
  set: ({ chart }, value) => {
    chart.settings[path] = jsonOf(value);
  },
});

const TITLE = serverClass<ChartRef>(() => ({
  name: 'ChartTitle',
  scalars: { Text: kept('title.text', ''), Visible: kept('title.visible', true) },
}));

const SERIES = serverClass<ChartRef>(() => ({
  name: 'ChartSeriesCollection',
  scalars: { Count: { get: ({ chart }) => chart.seriesCount } },
  methods: { GetCount: ({ chart }) => chart.seriesCount },
}));

const CHART = serverClass<ChartRef>(() => ({
  name: 'Chart',
  id: ({ chart }) => chart.id,
  scalars: {
    Id: { get: ({ chart }) => chart.id },
    ChartType: { get: ({ chart }) => chart.type },
    Name: {
      get: ({ chart }) => chart.name,
      set: ({ chart }, value) => {
        chart.name = textOf(value);
      },
    },
    Top: kept('top', 0),
    Left: kept('left', 0),
    Width: kept('width', 360),
    Height: kept('height', 216),
  },
  objects: { Title: (self) => TITLE.of(self), Series: (self) => SERIES.of(self) },
  methods: {
    SetData: ({ chart }, args) => {
      const source = RANGE.self(args[0]);
      if (!source) throw invalidArgument();
      chart.source = addressOf(source);
      chart.seriesCount = seriesCount(source, args[1]);
    },
    SetPosition: ({ session, sheet, chart }, args) => {
      const beside: RangeRef = { session, sheet, area: { top: 0, left: 0, bottom: 0, right: 0 } };
      chart.settings['startCell'] = addressOf(rangeArgument(beside, args[0]));
      if (args[1] !== null && args[1] !== undefined) {
        chart.settings['endCell'] = addressOf(rangeArgument(beside, args[1]));
      }
    },
    Delete: ({ sheet, chart }) => {
      sheet.charts = sheet.charts.filter((each) => each !== chart);
    },
  },
}));

interface ChartPlace {
  readonly session: Session;
  readonly sheet: SheetModel;
}

function find({ session, sheet }: ChartPlace, key: Argument | undefined): ServerObject | null {
  const chart = sheet.charts.find((each) => each.id === key || each.name === key);
  return chart ? CHART.of({ session, sheet, chart }) : null;
}

function found(object: ServerObject | null): ServerObject {
  if (!object) throw officeError('ItemNotFound');
  return object;
}

/** The charts of a sheet: enough to make one and find it again. */
export const CHARTS = serverClass<ChartPlace>(() => ({
  name: 'ChartCollection',
  scalars: { Count: { get: ({ sheet }) => sheet.charts.length } },
  items: ({ session, sheet }) => sheet.charts.map((chart) => CHART.of({ session, sheet, chart })),
  item: find,
  methods: {
    GetCount: ({ sheet }) => sheet.charts.length,
    GetItem: (place, args) => found(find(place, args[0])),
    GetItemOrNullObject: (place, args) => find(place, args[0]),
    GetItemAt: ({ session, sheet }, args) => {
      const chart = sheet.charts[integerOf(args[0], 0)];
      return found(chart ? CHART.of({ session, sheet, chart }) : null);
    },
    Add: ({ session, sheet }, args) => {
      requireFree(sheet);
      const source = RANGE.self(args[1]);
      if (!source) throw invalidArgument();
      const number = session.book.nextId();
      const chart: ChartModel = {
        id: `{${String(number).padStart(8, '0')}-CHART}`,
        name: `Chart ${number}`,
        type: textOf(args[0]),
        settings: {},
        source: addressOf(source),
        seriesCount: seriesCount(source, args[2]),
      };
      sheet.charts.push(chart);
      return CHART.of({ session, sheet, chart });
    },
  },
}));
