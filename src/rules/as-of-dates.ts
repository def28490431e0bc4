import { asOfDays } from './as-of.js';
import type { Report, Rule } from './rule.js';
import { addressOf, ownerOf, yearPairs } from './year-pairs.js';

const YEAR = 12;
/** The last day of a month and the first of the next count as one. */
const ROOM = 0.2;

export const asOfDates: Rule = {
  code: 'as-of-dates',
  severity: 'warning',
  title: { ja: '前年度と時点がそろっていない', en: 'Dates that break the comparison' },
  message: {
    ja: '前年度は「{before}」、今年度は「{after}」の数値で、{months}か月離れています。一年ごとの時点にそろえてください。',
    en: 'Last year’s figures are of "{before}", this year’s of "{after}": {months} months apart. Bring them to days one year apart.',
  },
  reason: {
    ja: '年度初めの数と年度末の数を比べると、増減がほぼ0年分や2年分になります。同じ項目の前年度と今年度の欄に時点が一つずつ書いてあり、12か月離れていないときに出します。3月31日と4月1日は同じ時点として扱います。',
    en: 'The level at the beginning of one year against that at the end of another covers two years, or none. Told where last year’s and this year’s cell each give one day and these are not twelve months apart; 31 March and 1 April count as one.',
  },
  basis: null,
  example: {
    bad: { ja: '平成30年4月1日現在 → 令和2年3月31日現在', en: '1 April 2018 → 31 March 2020' },
    good: { ja: '平成31年3月31日現在 → 令和2年3月31日現在', en: '31 March 2019 → 31 March 2020' },
  },
  check: (view) =>
    yearPairs(view).flatMap((pair): Report[] => {
      if (pair.later.role !== 'actual') return [];
      const [before, ...others] = asOfDays(pair.earlier.cell.text);
      const [after, ...more] = asOfDays(pair.later.cell.text);
      if (!before || !after || others.length > 0 || more.length > 0) return [];
      const apart = after.months - before.months;
      // The same day in both cells is last year's label left in: another rule's business.
      if (apart === 0 || Math.abs(apart - YEAR) <= ROOM) return [];
      const data = { before: before.text, after: after.text, months: String(Math.round(apart)) };
      return [
        {
          cell: addressOf(pair.later),
          indicator: ownerOf(view, pair.record),
          data,
          evidence: [addressOf(pair.earlier)],
        },
      ];
    }),
};
