import { invalidArgument } from '../protocol/errors.js';
import { serverClass, type Argument, type Json } from '../protocol/server-object.js';
import { below, flag, formatOf, kept, number, text, word, type Bag } from './chart-format.js';

const TITLE_FORMAT = formatOf('ChartAxisTitleFormat');
const AXIS_FORMAT = formatOf('ChartAxisFormat');
const GRIDLINES_FORMAT = formatOf('ChartGridlinesFormat');

const TITLE = serverClass<Bag>(() => ({
  name: 'ChartAxisTitle',
  scalars: { Text: text('text', ''), Visible: flag('visible', false) },
  objects: { Format: (self) => TITLE_FORMAT.of(below(self, 'format')) },
}));

const GRIDLINES = serverClass<Bag>(() => ({
  name: 'ChartGridlines',
  scalars: { Visible: flag('visible', true) },
  objects: { Format: (self) => GRIDLINES_FORMAT.of(below(self, 'format')) },
}));

/** The end of an axis: a number, or an empty text for the one Excel finds. Inferred: that one is told as 0 here. */
function end(value: Argument): Json {
  if (typeof value === 'number' || value === '') return value;
  throw invalidArgument();
}

const AXIS = serverClass<Bag>(() => ({
  name: 'ChartAxis',
  scalars: {
    CategoryType: word('categoryType', 'Automatic', ['Automatic', 'TextAxis', 'DateAxis']),
    LinkNumberFormat: flag('linkNumberFormat', true),
    MajorTickMark: word('majorTickMark', 'Outside', ['None', 'Cross', 'Inside', 'Outside']),
    Maximum: kept('maximum', 0, end),
    Minimum: kept('minimum', 0, end),
    NumberFormat: text('numberFormat', 'General'),
    Position: word('position', 'Automatic', ['Automatic', 'Maximum', 'Minimum', 'Custom']),
    ReversePlotOrder: flag('reversePlotOrder', false),
    TickLabelPosition: word('tickLabelPosition', 'NextToAxis', ['NextToAxis', 'High', 'Low', 'None']),
    TickLabelSpacing: number('tickLabelSpacing', 1),
    Visible: flag('visible', true),
  },
  objects: {
    Format: (self) => AXIS_FORMAT.of(below(self, 'format')),
    MajorGridlines: (self) => GRIDLINES.of(below(self, 'majorGridlines')),
    Title: (self) => TITLE.of(below(self, 'title')),
  },
}));

/** The axes of a chart. */
export const AXES = serverClass<Bag>(() => ({
  name: 'ChartAxes',
  objects: {
    CategoryAxis: (self) => AXIS.of(below(self, 'categoryAxis')),
    ValueAxis: (self) => AXIS.of(below(self, 'valueAxis')),
  },
}));
