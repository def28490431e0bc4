import { say, type Locale, type MessageKey } from '../locales/say.js';
import type { CountFormulas, GroupFormulas, MakeFormulas } from '../summary/count-formulas.js';
import type { GroupBy } from '../summary/counts.js';
import { quoted } from '../summary/formula-text.js';
import { isPlainCriterion } from './plain-criterion.js';

/** What the table of 一覧 is called in formulas. */
export const LIST_TABLE = 'Tenken_List';

/** Headings of the columns that are counted over. */
export const COUNTED_HEADINGS = {
  heading: 'summary.head.heading',
  department: 'summary.head.department',
  indicator: 'summary.head.indicator',
  rate: 'summary.head.rate',
  met: 'summary.head.judgement',
  rating: 'summary.head.rating',
} as const satisfies Record<string, MessageKey>;

/** A condition on a column: what COUNTIFS takes, where it is sure to take it right, and the same as a comparison. */
interface Condition {
  readonly criterion: string | null;
  readonly comparison: string;
}

function count(conditions: readonly Condition[]): string {
  const criteria = conditions.flatMap(({ criterion }) => criterion ?? []);
  return criteria.length === conditions.length
    ? `COUNTIFS(${criteria.join(',')})`
    : `SUMPRODUCT(1*${conditions.map(({ comparison }) => comparison).join('*')})`;
}

/**
 * Formulas over the table of gathered rows: COUNTIFS where the names are plain words, since tens of thousands of rows
 * are counted in hundreds of groups, and comparisons by "=" for names COUNTIFS would misread.
 */
export function tableFormulas(locale: Locale): MakeFormulas {
  const list = (column: keyof typeof COUNTED_HEADINGS): string =>
    `${LIST_TABLE}[${say(locale, COUNTED_HEADINGS[column])}]`;
  const rate = list('rate');
  const word = (column: 'met', text: string): Condition => ({
    criterion: isPlainCriterion(text) ? `${list(column)},${quoted(text)}` : null,
    comparison: `(${list(column)}=${quoted(text)})`,
  });
  const cell = (column: GroupBy, text: string, reference: string): Condition => ({
    criterion: isPlainCriterion(text) ? `${list(column)},${reference}` : null,
    comparison: `(${list(column)}=${reference})`,
  });
  const isRated: Condition = { criterion: `${rate},">-1E+300"`, comparison: `ISNUMBER(${rate})` };
  const met = word('met', say(locale, 'summary.met'));
  const unmet = word('met', say(locale, 'summary.unmet'));
  const undecided = word('met', say(locale, 'summary.undecided'));

  const all: GroupFormulas = {
    indicators: `ROWS(${list('indicator')})`,
    met: count([met]),
    unmet: count([unmet]),
    undecided: count([undecided]),
    rated: `COUNT(${rate})`,
    sum: `SUM(${rate})`,
    median: () => ({ formula: `MEDIAN(${rate})` }),
    rating: (label, reference) => count([cell('rating', label, reference)]),
  };
  return (): CountFormulas => ({
    group: (group): GroupFormulas => {
      if (group === null) return all;
      const own = cell(group.by, group.label, group.cell);
      return {
        indicators: count([own]),
        met: count([own, met]),
        unmet: count([own, unmet]),
        undecided: count([own, undecided]),
        rated: count([own, isRated]),
        sum:
          own.criterion === null
            ? `SUMPRODUCT(${own.comparison}*ISNUMBER(${rate}),${rate})`
            : `SUMIFS(${rate},${own.criterion})`,
        median: () => ({
          formula: `MEDIAN(IF(${own.comparison}*ISNUMBER(${rate}),${rate}))`,
          isArray: true,
        }),
        rating: (label, reference) => count([own, cell('rating', label, reference)]),
      };
    },
    band: ({ from, below }) =>
      `COUNTIFS(${[
        ...(from === null ? [] : [`${rate},">=${from}"`]),
        ...(below === null ? [] : [`${rate},"<${below}"`]),
      ].join(',')})`,
    rated: all.rated,
  });
}
