import type { MessageKey } from '../locales/say.js';
import type { Observation } from '../indicator/indicator.js';
import type { TabCell } from './tab.js';
import { numberCell, textCell } from './tab.js';
import { previousActual } from './previous-actual.js';
import type { SummaryItem, SummaryModel } from './model.js';
import { shortFigure, shortText } from './short-figure.js';
import { say } from '../locales/say.js';
import { linkCell } from './list-cells.js';

/** A column of the list of indicators. */
export interface DataColumn {
  readonly key: string;
  readonly heading: MessageKey;
  readonly width: number;
  /** Always there; the others only where some indicator has something to say. */
  readonly isFixed?: boolean;
  /** Null: nothing to say. */
  readonly cell: (item: SummaryItem, model: SummaryModel) => TabCell | null;
}

const text =
  (key: string, of: (item: SummaryItem, model: SummaryModel) => string | null) =>
  (item: SummaryItem, model: SummaryModel): TabCell | null => {
    const shown = of(item, model);
    return shown === null || shown.trim() === '' ? null : textCell(item.rowKey, key, shown);
  };

const figure =
  (key: string, of: (item: SummaryItem) => Observation | null) =>
  (item: SummaryItem): TabCell | null => {
    const seen = of(item);
    if (!seen) return null;
    return seen.value === null || seen.upTo !== null
      ? textCell(item.rowKey, key, shortFigure(seen.text, seen.value, seen.unit))
      : numberCell(item.rowKey, key, seen.value, Number.isInteger(seen.value) ? 'count' : 'figure');
  };

const linkTo =
  (key: string, of: (item: SummaryItem) => string | null) =>
  (item: SummaryItem, model: SummaryModel): TabCell | null => {
    const cell = of(item);
    return cell === null ? null : linkCell(model, item.rowKey, key, item.row.sheet ?? '', cell);
  };

/** The columns of the list in order. */
export const DATA_COLUMNS: readonly DataColumn[] = [
  { key: 'number', heading: 'summary.head.number', width: 9, cell: text('number', ({ row }) => row.number) },
  {
    key: 'heading',
    heading: 'summary.head.heading',
    width: 22,
    isFixed: true,
    cell: text('heading', ({ labels }) => labels.heading),
  },
  {
    key: 'department',
    heading: 'summary.head.department',
    width: 16,
    isFixed: true,
    cell: text('department', ({ labels }) => labels.department),
  },
  {
    key: 'nearest',
    heading: 'summary.head.nearest',
    width: 30,
    cell: text('nearest', ({ checked, labels }) => {
      const nearest = checked.indicator.section.at(-1)?.replace(/\s+/g, ' ').trim() ?? null;
      return nearest === labels.heading ? null : nearest;
    }),
  },
  {
    key: 'program',
    heading: 'summary.head.program',
    width: 24,
    cell: text('program', ({ row }) => (row.program === row.indicator ? null : row.program)),
  },
  {
    key: 'indicator',
    heading: 'summary.head.indicator',
    width: 32,
    isFixed: true,
    cell: text('indicator', ({ row }) => row.indicator),
  },
  {
    key: 'measure',
    heading: 'summary.head.measure',
    width: 16,
    cell: text('measure', ({ row }) => shortText(row.measure)),
  },
  {
    key: 'direction',
    heading: 'summary.head.direction',
    width: 8,
    cell: text('direction', ({ checked }, { locale }) =>
      say(locale, `summary.direction.${checked.evaluation.direction.direction}`),
    ),
  },
  {
    key: 'baseline',
    heading: 'summary.head.baseline',
    width: 14,
    cell: figure('baseline', ({ checked }) => checked.indicator.baseline),
  },
  {
    key: 'previous',
    heading: 'summary.head.previous',
    width: 14,
    cell: figure('previous', ({ checked }) => previousActual(checked.indicator)),
  },
  {
    key: 'target',
    heading: 'summary.head.target',
    width: 14,
    isFixed: true,
    cell: figure('target', ({ checked }) => checked.indicator.target),
  },
  {
    key: 'actual',
    heading: 'summary.head.actual',
    width: 14,
    isFixed: true,
    cell: figure('actual', ({ checked }) => checked.indicator.actual),
  },
  {
    key: 'unit',
    heading: 'summary.head.unit',
    width: 8,
    cell: text('unit', ({ row }) => row.actual_unit ?? row.target_unit),
  },
  {
    key: 'rate',
    heading: 'summary.head.rate',
    width: 10,
    isFixed: true,
    cell: ({ row, rowKey }) => numberCell(rowKey, 'rate', row.rate, 'rate'),
  },
  {
    key: 'met',
    heading: 'summary.head.judgement',
    width: 14,
    isFixed: true,
    cell: ({ row, rowKey }, { locale }) => {
      const key = row.met === null ? 'undecided' : row.met ? 'met' : 'unmet';
      return textCell(rowKey, 'met', say(locale, `summary.${key}`), 'rating');
    },
  },
  {
    key: 'rating',
    heading: 'summary.head.rating',
    width: 8,
    isFixed: true,
    cell: ({ labels, rowKey }) => textCell(rowKey, 'rating', labels.rating, 'rating'),
  },
  {
    key: 'reason',
    heading: 'summary.head.reason',
    width: 14,
    cell: text('reason', ({ row, checked }, { locale }) =>
      row.rate_reason === null || checked.evaluation.reason === null
        ? null
        : say(locale, `reason.${checked.evaluation.reason}`),
    ),
  },
  {
    key: 'stated_rate',
    heading: 'summary.head.stated-rate',
    width: 10,
    cell: ({ row, rowKey }) =>
      row.stated_rate === null ? null : numberCell(rowKey, 'stated_rate', row.stated_rate, 'rate'),
  },
  {
    key: 'stated_rating',
    heading: 'summary.head.stated-rating',
    width: 10,
    cell: text('stated_rating', ({ row }) => row.stated_rating),
  },
  {
    key: 'findings',
    heading: 'summary.head.findings',
    width: 8,
    isFixed: true,
    cell: ({ row, rowKey }) => numberCell(rowKey, 'findings', row.findings, 'count'),
  },
  {
    key: 'place',
    heading: 'summary.head.place',
    width: 10,
    isFixed: true,
    cell: linkTo('place', ({ row }) => row.cell),
  },
  {
    key: 'target_cell',
    heading: 'summary.head.target-cell',
    width: 12,
    cell: linkTo('target_cell', ({ row }) => row.target_cell),
  },
  {
    key: 'actual_cell',
    heading: 'summary.head.actual-cell',
    width: 12,
    cell: linkTo('actual_cell', ({ row }) => row.actual_cell),
  },
  {
    key: 'baseline_cell',
    heading: 'summary.head.baseline-cell',
    width: 12,
    cell: linkTo('baseline_cell', ({ row }) => row.baseline_cell),
  },
];
