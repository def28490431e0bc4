import { OUT_COLUMNS, type OutRow } from '../dataout/out-columns.js';
import { say, type Locale, type MessageKey } from '../locales/say.js';
import { figureOf, type NewCell } from '../sheet/new-sheet.js';
import type { Labels } from '../summary/labels.js';
import { shortFigure, shortText } from '../summary/short-figure.js';
import { differenceOf } from './stated-difference.js';
import { COUNTED_HEADINGS } from './table-formulas.js';

type Key = (typeof OUT_COLUMNS)[number]['key'];

/** A column of the list of gathered rows. */
export interface ListColumn {
  readonly key: string;
  readonly heading: (locale: Locale) => string;
  readonly width: number;
  readonly cell: (row: OutRow, labels: Labels, locale: Locale) => NewCell;
}

/** A number without words. */
const BARE = /^[-+▲△−]?[\d,.]+[%％]?$/;

function said(key: MessageKey): (locale: Locale) => string {
  return (locale) => say(locale, key);
}

/** The heading of a column as the data files have it. */
function dataHeading(key: Key): (locale: Locale) => string {
  return (locale) => OUT_COLUMNS.find((column) => column.key === key)?.[locale] ?? key;
}

function text(value: string | null): NewCell {
  return { value: value?.replace(/\s+/g, ' ') ?? null, look: 'text' };
}

function metWord(met: boolean | null, locale: Locale): string {
  return say(locale, met === null ? 'summary.undecided' : met ? 'summary.met' : 'summary.unmet');
}

/** A figure as printed, a bare number on the right. */
function printed(figure: string | null, value: number | null, unit: string | null): NewCell {
  const shown = shortFigure(figure, value, unit);
  return { value: shown, look: shown !== null && BARE.test(shown) ? 'figure' : 'text' };
}

/** The name of an indicator, with its measure where a cell holds several. */
function nameOf({ indicator, measure }: OutRow): string | null {
  const short = shortText(measure);
  return short === null ? indicator : `${indicator ?? ''}（${short}）`;
}

/** The columns people read; together they fill a landscape A3. */
export const READ_COLUMNS: readonly ListColumn[] = [
  {
    key: 'file',
    heading: dataHeading('file'),
    width: 32,
    cell: ({ file }) => text(file),
  },
  { key: 'sheet', heading: dataHeading('sheet'), width: 14, cell: ({ sheet }) => text(sheet) },
  { key: 'cell', heading: dataHeading('cell'), width: 7, cell: ({ cell }) => text(cell) },
  { key: 'number', heading: dataHeading('number'), width: 9, cell: ({ number }) => text(number) },
  {
    key: 'heading',
    heading: said(COUNTED_HEADINGS.heading),
    width: 24,
    cell: (_, { heading }) => text(heading),
  },
  {
    key: 'department',
    heading: said(COUNTED_HEADINGS.department),
    width: 18,
    cell: (_, { department }) => text(department),
  },
  {
    key: 'indicator',
    heading: said(COUNTED_HEADINGS.indicator),
    width: 38,
    cell: (row) => text(nameOf(row)),
  },
  {
    key: 'baseline',
    heading: said('summary.head.baseline'),
    width: 14,
    cell: ({ baseline_text, baseline_value, baseline_unit }) =>
      printed(baseline_text, baseline_value, baseline_unit),
  },
  {
    key: 'target',
    heading: said('summary.head.target'),
    width: 14,
    cell: ({ target_text, target_value, target_unit }) => printed(target_text, target_value, target_unit),
  },
  {
    key: 'actual',
    heading: said('summary.head.actual'),
    width: 14,
    cell: ({ actual_text, actual_value, actual_unit }) => printed(actual_text, actual_value, actual_unit),
  },
  {
    key: 'unit',
    heading: said('summary.head.unit'),
    width: 8,
    cell: ({ actual_unit, target_unit }) => text(actual_unit ?? target_unit),
  },
  {
    key: 'rate',
    heading: said(COUNTED_HEADINGS.rate),
    width: 10,
    cell: ({ rate }) => ({ value: rate, look: 'rate' }),
  },
  {
    key: 'met',
    heading: said(COUNTED_HEADINGS.met),
    width: 13,
    cell: ({ met }, _, locale) => ({ value: metWord(met, locale), look: 'rating' }),
  },
  {
    key: 'rating',
    heading: said(COUNTED_HEADINGS.rating),
    width: 7,
    cell: (_, { rating }) => ({ value: rating, look: 'rating' }),
  },
  {
    key: 'stated',
    heading: said('summary.head.stated-otherwise'),
    width: 18,
    cell: (row, _, locale) => text(differenceOf(row, locale)),
  },
  {
    key: 'findings',
    heading: dataHeading('findings'),
    width: 7,
    cell: ({ findings }) => ({ value: findings, look: 'count' }),
  },
];

/** Columns whose words are Tenken's own: they are shown in the language of the reader. */
const WORDS: Partial<Record<Key, (value: string) => MessageKey>> = {
  direction: (value) => `direction.${value}` as MessageKey,
  rate_reason: (value) => `reason.${value}` as MessageKey,
  rate_formula: (value) => `pane.formula.${value}` as MessageKey,
  part: (value) => `collect.part.${value}` as MessageKey,
};

function dataCell(key: Key, row: OutRow, locale: Locale): NewCell {
  const value = row[key];
  if (typeof value === 'boolean') return { value: metWord(value, locale), look: 'line' };
  if (typeof value === 'number') {
    return key.endsWith('_year')
      ? { value, look: 'number' }
      : figureOf(value, key.endsWith('rate') ? 'rate' : 'number');
  }
  const word = value === null ? undefined : WORDS[key]?.(value);
  // One line a row: what is folded away makes no row higher.
  const shown = word === undefined ? (value?.replace(/\s+/g, ' ') ?? null) : say(locale, word);
  return { value: shown, look: 'line' };
}

const FOLDED: readonly (readonly [Key, number])[] = [
  ['section1', 20],
  ['section2', 20],
  ['section3', 20],
  ['section4', 20],
  ['section5', 20],
  ['program', 24],
  ['measure', 14],
  ['part', 7],
  ['direction', 7],
  ['baseline_text', 16],
  ['baseline_value', 12],
  ['baseline_unit', 8],
  ['baseline_year', 8],
  ['baseline_cell', 8],
  ['target_text', 16],
  ['target_value', 12],
  ['target_unit', 8],
  ['target_year', 8],
  ['target_cell', 8],
  ['actual_text', 16],
  ['actual_value', 12],
  ['actual_unit', 8],
  ['actual_year', 8],
  ['actual_cell', 8],
  ['previous_text', 14],
  ['rate_reason', 14],
  ['scheme', 18],
  ['stated_rate', 9],
  ['stated_rating', 9],
  ['errors', 8],
];

/** The columns that are there for whoever opens them. */
export const FOLDED_COLUMNS: readonly ListColumn[] = FOLDED.map(([key, width]) => ({
  key,
  // The column people read bears the short heading, and says less.
  heading: key.endsWith('_text')
    ? (locale): string => say(locale, 'summary.head.as-printed', { figure: dataHeading(key)(locale) })
    : dataHeading(key),
  width,
  cell: (row, _, locale) => dataCell(key, row, locale),
}));
