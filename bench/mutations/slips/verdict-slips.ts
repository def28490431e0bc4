import { exactOf, previousOf } from '../../../src/rules/exact.js';
import { put, withNumber, wordsCell, type Place, type Slip } from '../slip.js';

const LETTERS = ['A', 'B', 'C', 'D'];

/** Last year's and this year's value where both are numbers of one unit. */
function twoYears({ item: { indicator } }: Place): { before: number; after: number; unit: string } | null {
  const previous = previousOf(indicator);
  const before = exactOf(previous);
  const after = exactOf(indicator.actual);
  const unit = indicator.actual?.unit ?? null;
  return before === null || after === null || unit === null || previous?.unit !== unit || unit === '円'
    ? null
    : { before, after, unit };
}

/** Mistakes in rates, ratings and words. */
export const VERDICT_SLIPS: readonly Slip[] = [
  {
    rule: 'rate-mismatch',
    what: 'a digit of the rate mistyped',
    bases: ['clean'],
    plant: (place, pick) => {
      const cell = place.item.indicator.stated.rate?.cell;
      const to = withNumber(place.text(cell), (_value, printed) => {
        const digits = [...printed.matchAll(/\d/g)].map(({ index }) => index);
        // The last digit alone may be a matter of rounding.
        const at = digits[pick(Math.max(1, digits.length - 1))] ?? 0;
        const digit = String((Number(printed[at]) + 2 + pick(6)) % 10);
        const changed = printed.slice(0, at) + digit + printed.slice(at + 1);
        return digit === printed[at] || /^0/.test(changed) ? null : changed;
      });
      return to === null || place.item.evaluation.rate === null ? null : put(place, cell, to);
    },
  },
  {
    rule: 'rate-mismatch',
    what: 'target and actual divided the wrong way',
    bases: ['clean'],
    plant: (place) => {
      const { rate } = place.item.evaluation;
      if (rate === null || Math.abs(rate - 100) < 3) return null;
      return put(place, place.item.indicator.stated.rate?.cell, `${(10000 / rate).toFixed(1)}%`);
    },
  },
  {
    rule: 'rating-contradicts-figures',
    what: 'another rating letter',
    bases: ['clean'],
    plant: (place, pick) => {
      const { rating } = place.item.indicator.stated;
      if (rating === null || !LETTERS.includes(rating.value) || place.item.evaluation.met === null)
        return null;
      const others = LETTERS.filter((each) => each !== rating.value);
      return put(place, rating.cell, others[pick(others.length)] ?? 'D');
    },
  },
  {
    rule: 'claim-contradicts-figures',
    what: 'the opposite of reached or missed in words',
    bases: ['clean'],
    plant: (place, pick) => {
      const { met } = place.item.evaluation;
      if (met === null) return null;
      const said = met
        ? ['目標を達成できなかった。', '目標には届かなかった。', '目標未達成。']
        : ['目標を達成した。', '目標値を達成することができた。', '目標達成。'];
      return put(place, wordsCell(place), said[pick(said.length)] ?? '');
    },
  },
  {
    rule: 'rate-claim-mismatch',
    what: 'another rate in words',
    bases: ['clean'],
    plant: (place, pick) => {
      const { rate } = place.item.evaluation;
      if (rate === null) return null;
      return put(place, wordsCell(place), `達成率は${(rate + 3 + pick(30)).toFixed(1)}%となった。`);
    },
  },
  {
    rule: 'change-mismatch',
    what: 'a change from last year that is not so',
    bases: ['clean'],
    plant: (place, pick) => {
      const years = twoYears(place);
      if (!years) return null;
      const { before, after, unit } = years;
      const change = Number((after - before).toFixed(2));
      const off = Number((Math.abs(change) + (unit === '%' ? 1.3 : 2 + pick(9))).toFixed(2));
      const word = change < 0 ? '減少' : '増加';
      return put(place, wordsCell(place), `前年度より${off}${unit === '%' ? 'ポイント' : unit}${word}した。`);
    },
  },
  {
    rule: 'trend-mismatch',
    what: 'up for down in words',
    bases: ['clean'],
    plant: (place, pick) => {
      const years = twoYears(place);
      if (!years || years.before === years.after) return null;
      const rose = years.after > years.before;
      const said = rose
        ? ['前年度を下回った。', '昨年度に比べ減少した。', '前年度より減少しました。']
        : ['前年度を上回った。', '昨年度に比べ増加した。', '前年度より増加しました。'];
      return put(place, wordsCell(place), said[pick(said.length)] ?? '');
    },
  },
  {
    rule: 'record-claim-mismatch',
    what: 'a record that is none',
    bases: ['clean'],
    plant: (place) => {
      const years = twoYears(place);
      if (!years || years.before === years.after) return null;
      const words = years.after > years.before ? '過去最少' : '過去最多';
      return put(place, wordsCell(place), `件数は${words}となった。`);
    },
  },
  {
    rule: 'rating-lookalike',
    what: 'a Cyrillic or Greek letter',
    bases: ['clean'],
    plant: (place, pick) => {
      const { rating } = place.item.indicator.stated;
      const twins = { A: ['А', 'Α'], B: ['В', 'Β'], C: ['С'] }[rating?.value ?? ''];
      return twins ? put(place, rating?.cell, twins[pick(twins.length)] ?? '') : null;
    },
  },
];
