import type { RowColumn } from './row-column.js';
import { figureWithUnit } from './short-figure.js';
import { whoseColumns } from './whose-columns.js';

/** What is said of an indicator that missed its target; `narrative` only where any has something to say. */
export const UNMET_COLUMNS: readonly RowColumn[] = [
  ...whoseColumns({ number: 9, heading: 22, department: 14, indicator: 30 }),
  {
    key: 'target',
    heading: 'summary.head.target',
    width: 14,
    look: 'message',
    value: ({ target_text, target_value, target_unit }) =>
      figureWithUnit(target_text, target_value, target_unit),
  },
  {
    key: 'actual',
    heading: 'summary.head.actual',
    width: 14,
    look: 'message',
    value: ({ actual_text, actual_value, actual_unit }) =>
      figureWithUnit(actual_text, actual_value, actual_unit),
  },
  { key: 'rate', heading: 'summary.head.rate', width: 9, look: 'rate', value: ({ rate }) => rate },
  {
    key: 'rating',
    heading: 'summary.head.rating',
    width: 7,
    look: 'rating',
    value: (_, { rating }) => rating,
  },
  {
    key: 'narrative',
    heading: 'summary.head.narrative',
    width: 80,
    look: 'message',
    value: ({ narrative }) => narrative,
  },
];
