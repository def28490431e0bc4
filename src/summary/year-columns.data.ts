import type { Locale, MessageKey } from '../locales/say.js';
import { say } from '../locales/say.js';
import { quoted } from './formula-text.js';
import type { RowColumn } from './row-column.js';
import type { TidyRow } from './tidy.js';
import { whoseColumns } from './whose-columns.js';

/** What is said of an indicator before its two years. */
export const YEAR_COLUMNS: readonly RowColumn[] = [
  ...whoseColumns({ number: 9, heading: 24, department: 16, indicator: 40 }),
  {
    key: 'unit',
    heading: 'summary.head.unit',
    width: 8,
    look: 'message',
    value: ({ actual_unit }) => actual_unit,
  },
];

/** The two years and what came between them. */
export const CHANGE_COLUMNS = [
  { key: 'previous', heading: 'summary.head.previous', width: 14 },
  { key: 'actual', heading: 'summary.head.actual', width: 14 },
  { key: 'change', heading: 'summary.head.change', width: 12 },
  { key: 'relative', heading: 'summary.head.relative', width: 10 },
  { key: 'course', heading: 'summary.head.course', width: 10 },
] as const;

/** Whether a row has last year's actual beside this year's, in the same unit. */
export function isComparable({ previous_value, previous_unit, actual_value, actual_unit }: TidyRow): boolean {
  return previous_value !== null && actual_value !== null && previous_unit === actual_unit;
}

/** This year beside last year. */
export interface YearChange {
  readonly before: number;
  readonly now: number;
  readonly change: number;
  /** Null: last year's is 0. */
  readonly relative: number | null;
  /** Whether it moved the way it should. */
  readonly course: MessageKey;
}

export function yearChange({ previous_value, actual_value, direction }: TidyRow): YearChange {
  const [before, now] = [previous_value ?? 0, actual_value ?? 0];
  const change = Number((now - before).toFixed(10));
  const isBetter = direction === 'decrease' ? change < 0 : change > 0;
  const course =
    direction !== 'increase' && direction !== 'decrease'
      ? 'summary.course.none'
      : change === 0
        ? 'summary.course.same'
        : isBetter
          ? 'summary.course.better'
          : 'summary.course.worse';
  return { before, now, change, relative: before === 0 ? null : change / Math.abs(before), course };
}

/** The formulas of a row, over the cells of its two years and of what came between them. */
export function changeFormulas(
  { previous, actual, change }: Readonly<Record<'previous' | 'actual' | 'change', string>>,
  locale: Locale,
): Readonly<Record<'change' | 'relative', string>> {
  return {
    change: `ROUND(${actual}-${previous},10)`,
    relative: `IF(${previous}=0,${quoted(say(locale, 'summary.none'))},${change}/ABS(${previous}))`,
  };
}
