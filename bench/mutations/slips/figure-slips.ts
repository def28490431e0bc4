import { exactOf, goalOf } from '../../../src/rules/exact.js';
import { put, withCells, wordsCell, type Slip } from '../slip.js';
import { actualOf, changed, isPlain } from './plain.js';

const UNIT_SWAPS: Readonly<Record<string, string>> = {
  人: '件',
  名: '件',
  件: '人',
  回: '件',
  箇所: '人',
  団体: '回',
};

/** Mistakes in figures and units. */
export const FIGURE_SLIPS: readonly Slip[] = [
  {
    rule: 'unit-mismatch',
    what: 'the unit of another indicator',
    bases: ['clean', 'midterm'],
    also: ['rate-mismatch', 'unit-unlike-name'],
    plant: (place) => {
      const cell = actualOf(place);
      const text = place.text(cell);
      const unit = Object.keys(UNIT_SWAPS).find((each) => isPlain(text) && text.endsWith(each));
      if (unit === undefined || exactOf(place.item.indicator.actual) === null) return null;
      if (goalOf(place.item.indicator.target) === null) return null;
      return put(place, cell, text.slice(0, -unit.length) + (UNIT_SWAPS[unit] ?? ''));
    },
  },
  {
    rule: 'scale-slip',
    what: 'yen for thousands of yen',
    bases: ['clean', 'midterm'],
    also: ['rate-mismatch', 'rating-contradicts-figures', 'claim-contradicts-figures', 'trend-mismatch'],
    plant: (place) => {
      const cell = actualOf(place);
      const text = place.text(cell);
      return /^[\d,]+千円/.test(text) ? put(place, cell, text.replace('千円', '円')) : null;
    },
  },
  {
    rule: 'digit-slip',
    what: 'a zero too many, or a lost digit',
    bases: ['clean', 'midterm'],
    also: [
      'rate-mismatch',
      'rating-contradicts-figures',
      'claim-contradicts-figures',
      'change-mismatch',
      'trend-mismatch',
      'percent-over-hundred',
      'increase-mismatch',
      'cumulative-falls',
      'record-claim-mismatch',
      'breakdown-mismatch',
      'far-exceeded',
    ],
    plant: (place, pick) => {
      const cell = actualOf(place);
      const value = exactOf(place.item.indicator.actual);
      // With figures of one digit, ten times as many is nothing odd.
      if (value === null || value < 10 || !isPlain(place.text(cell))) return null;
      const isMore = value < 100 || pick(2) === 0;
      return changed(place, cell, (each) => (isMore ? each * 10 : Math.round(each / 10)));
    },
  },
  {
    rule: 'negative-count',
    what: 'a mark read as a minus',
    bases: ['clean', 'midterm'],
    also: [
      'rate-mismatch',
      'rating-contradicts-figures',
      'claim-contradicts-figures',
      'trend-mismatch',
      'change-mismatch',
      'cumulative-falls',
      'record-claim-mismatch',
    ],
    plant: (place) => {
      const cell = actualOf(place);
      const { unit } = place.item.indicator.actual ?? { unit: null };
      if (
        unit === null ||
        !['人', '件', '回', '箇所', '団体'].includes(unit) ||
        !isPlain(place.text(cell)) ||
        place.item.indicator.actual?.value === 0
      )
        return null;
      return put(place, cell, `▲${place.text(cell)}`);
    },
  },
  {
    rule: 'percent-over-hundred',
    what: 'a share with its point lost',
    bases: ['clean', 'midterm'],
    also: [
      'rate-mismatch',
      'rating-contradicts-figures',
      'claim-contradicts-figures',
      'change-mismatch',
      'trend-mismatch',
      'digit-slip',
      'far-exceeded',
    ],
    plant: (place) => {
      const { name, actual } = place.item.indicator;
      if (
        !/(?:受診率|参加率|加入率|接種率|満足度|割合|耐震化率|登用率|普及率|徴収率|着用率|認知率)$/.test(name)
      )
        return null;
      return actual?.unit === '%' && (actual.value ?? 0) > 10
        ? changed(place, actualOf(place), (each) => Math.round(each * 10))
        : null;
    },
  },
  {
    rule: 'cumulative-falls',
    what: 'one year’s figure for a running total',
    bases: ['clean', 'midterm'],
    also: [
      'rate-mismatch',
      'rating-contradicts-figures',
      'claim-contradicts-figures',
      'trend-mismatch',
      'digit-slip',
    ],
    plant: (place, pick) =>
      /累計/.test(place.item.indicator.name) ? changed(place, actualOf(place), () => 1 + pick(3)) : null,
  },
  {
    rule: 'sum-mismatch',
    what: 'a total that is off',
    bases: ['clean'],
    plant: (place, pick) => {
      const [a, b] = [11 + pick(50), 12 + pick(50)];
      const said = [
        `窓口${a}件、電話${b}件、計${a + b + 1 + pick(9)}件であった。`,
        `${a}件+${b}件=${a + b + 3}件となった。`,
      ];
      return put(place, wordsCell(place), said[pick(2)] ?? '');
    },
  },
  {
    rule: 'breakdown-mismatch',
    what: 'a breakdown that is off',
    bases: ['clean'],
    plant: (place, pick) => {
      const [a, b] = [11 + pick(50), 12 + pick(50)];
      return put(
        place,
        wordsCell(place),
        `${a + b + 1 + pick(5)}校（小学校${a}校、中学校${b}校）で実施した。`,
      );
    },
  },
  {
    rule: 'increase-mismatch',
    what: 'a stock that does not follow from what was added',
    bases: ['clean', 'midterm'],
    also: ['rate-mismatch', 'rating-contradicts-figures'],
    plant: (place, pick) => {
      const text = place.text(actualOf(place));
      return /^\d+(?:台|箇所)\s*[（(]\d/.test(text)
        ? changed(place, actualOf(place), (each) => each + 1 + pick(3))
        : null;
    },
  },
  {
    rule: 'unit-missing',
    what: 'the unit left out',
    bases: ['clean', 'midterm'],
    also: ['unit-mismatch', 'rate-mismatch', 'number-as-text'],
    plant: (place) => {
      const cell = actualOf(place);
      const text = place.text(cell);
      if (!isPlain(text) || !/[人件回名]$/.test(text)) return null;
      return put(place, cell, text.replace(/[^\d０-９]+$/, ''));
    },
  },
  {
    rule: 'unit-unlike-name',
    what: '件数 counted in 回',
    bases: ['clean', 'midterm'],
    also: ['unit-mismatch'],
    plant: (place) => {
      const { name, target } = place.item.indicator;
      const actual = actualOf(place);
      if (!/件数$/.test(name) || !target || actual === undefined || !place.text(target.cell).includes('件'))
        return null;
      const sheet = withCells(place.sheet, {
        [target.cell]: place.text(target.cell).replace('件', '回'),
        [actual]: place.text(actual).replace('件', '回'),
      });
      return { sheet, cell: target.cell };
    },
  },
  {
    rule: 'unit-spelling',
    what: '名 beside 人',
    bases: ['clean', 'midterm'],
    plant: (place) => {
      const cell = actualOf(place);
      const text = place.text(cell);
      const target = place.text(place.item.indicator.target?.cell);
      return isPlain(text) && text.endsWith('人') && /\d人/.test(target)
        ? put(place, cell, text.replace(/人$/, '名'))
        : null;
    },
  },
];
