import { exactOf, goalOf } from '../../../src/rules/exact.js';
import { put, type Slip } from '../slip.js';
import { actualOf, changed, isPlain } from './plain.js';

/** Mistakes in targets. */
export const TARGET_SLIPS: readonly Slip[] = [
  {
    rule: 'direction-contradicted',
    what: '以上 for 以下',
    bases: ['clean'],
    also: [
      'rate-mismatch',
      'rating-contradicts-figures',
      'claim-contradicts-figures',
      'target-worse-than-baseline',
    ],
    plant: (place) => {
      const { target, name } = place.item.indicator;
      const text = place.text(target?.cell);
      if (!text.includes('以下') || !/件数|死者数|発生|排出量|被害/.test(name)) return null;
      return put(place, target?.cell, text.replace('以下', '以上'));
    },
  },
  {
    rule: 'planned-change-mismatch',
    what: 'a planned percentage the target does not give',
    bases: ['clean', 'midterm'],
    also: ['several-figures'],
    plant: (place, pick) => {
      const { target, baseline } = place.item.indicator;
      const from = exactOf(baseline);
      const to = goalOf(target);
      if (
        !target ||
        !from ||
        !to ||
        from <= 0 ||
        to <= from ||
        target.unit === '%' ||
        target.unit !== baseline?.unit
      )
        return null;
      if (!isPlain(place.text(target.cell))) return null;
      const percent = Math.ceil(((to - from) / from) * 100) + 5 + pick(20);
      return put(place, target.cell, `${place.text(target.cell)}（${percent}%増加）`);
    },
  },
  {
    rule: 'far-exceeded',
    what: 'three times the target',
    bases: ['clean', 'midterm'],
    also: [
      'rate-mismatch',
      'rating-contradicts-figures',
      'claim-contradicts-figures',
      'change-mismatch',
      'trend-mismatch',
      'percent-over-hundred',
      'increase-mismatch',
    ],
    plant: (place) => {
      const { direction } = place.item.evaluation.direction;
      const goal = goalOf(place.item.indicator.target);
      if (direction !== 'increase' || goal === null || goal <= 0 || !isPlain(place.text(actualOf(place))))
        return null;
      return place.text(place.item.indicator.target?.cell).match(/万|億|千/)
        ? null
        : changed(place, actualOf(place), () => Math.ceil(goal * 3));
    },
  },
  {
    rule: 'zero-target',
    what: 'a target of zero',
    bases: ['clean', 'midterm'],
    also: ['rate-mismatch', 'rating-contradicts-figures', 'claim-contradicts-figures'],
    plant: (place) => {
      const { target } = place.item.indicator;
      return isPlain(place.text(target?.cell)) ? changed(place, target?.cell, () => 0) : null;
    },
  },
  {
    rule: 'target-met-at-baseline',
    what: 'a target equal to its baseline',
    bases: ['clean', 'midterm'],
    also: ['rate-mismatch', 'rating-contradicts-figures', 'claim-contradicts-figures', 'increase-mismatch'],
    plant: (place) => {
      const { target, baseline } = place.item.indicator;
      const text = place.text(baseline?.cell).split(/[\n（(]/)[0] ?? '';
      if (!isPlain(text) || !target || exactOf(baseline) === 0 || goalOf(target) === exactOf(baseline))
        return null;
      return put(place, target.cell, text);
    },
  },
  {
    rule: 'target-worse-than-baseline',
    what: 'a target behind its baseline',
    bases: ['clean', 'midterm'],
    also: [
      'digit-slip',
      'rate-mismatch',
      'rating-contradicts-figures',
      'claim-contradicts-figures',
      'far-exceeded',
      'planned-change-mismatch',
      'direction-contradicted',
    ],
    plant: (place) => {
      const { direction, assumed } = place.item.evaluation.direction;
      const { target, baseline } = place.item.indicator;
      const from = exactOf(baseline);
      if (
        assumed ||
        direction === 'maintain' ||
        from === null ||
        from < 10 ||
        target?.unit !== baseline?.unit
      )
        return null;
      if (!isPlain(place.text(target?.cell)) || /[万億千]/.test(place.text(target?.cell))) return null;
      return changed(place, target?.cell, () => Math.round(from * (direction === 'decrease' ? 1.3 : 0.7)));
    },
  },
];
