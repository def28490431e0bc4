import { inTargetUnit, numberOf } from '../achievement/figures.js';
import { exactOf, goalOf } from './exact.js';
import { gathered } from './gathered.js';
import { printFigure, printName } from './print.js';
import type { Rule } from './rule.js';

export const targetWorseThanBaseline: Rule = {
  code: 'target-worse-than-baseline',
  severity: 'info',
  title: { ja: '目標が基準値より悪い', en: 'Target worse than the baseline' },
  message: {
    ja: '「{name}」の目標 {target} は基準値 {baseline} より後退しています({count}か所: {cells})。減らす指標か、数え方が違うのでなければ、目標を確かめてください。',
    en: 'Target {target} of "{name}" falls behind its baseline {baseline} ({count} cells: {cells}). Unless it is to be reduced or is counted differently, check the target.',
  },
  reason: {
    ja: '増やす指標の目標が基準値を下回る(減らす指標なら上回る)ときは、指標の方向、基準値の年度、数えているもののどれかが違うことがあります。年度ごとの事業量のように後退してよいものもあるため「参考」です。',
    en: 'Where a target lies on the wrong side of its baseline, the direction, the year of the baseline or what is counted may differ. Yearly amounts of work may well be lower, so it is only information.',
  },
  basis: null,
  example: {
    bad: { ja: '参加人数: 基準値 1,400人、目標 150人', en: 'participants: baseline 1,400, target 150' },
    good: { ja: '参加人数: 基準値 140人、目標 150人', en: 'participants: baseline 140, target 150' },
  },
  check: (view) =>
    gathered(
      view.checked.flatMap(({ indicator, evaluation }) => {
        const { target, baseline, key, part } = indicator;
        const { direction, assumed } = evaluation.direction;
        if (part !== 'main' || target === null || baseline === null || assumed) return [];
        const sides = inTargetUnit(indicator);
        const goal = goalOf(target);
        const from = exactOf(baseline) === null ? null : numberOf(sides.baseline);
        if (goal === null || from === null || sides.baseline?.unit !== target.unit) return [];
        const worse = direction === 'decrease' ? goal > from : direction === 'increase' && goal < from;
        if (!worse) return [];
        return [
          {
            cell: target.cell,
            indicator: key,
            data: {
              name: printName(indicator),
              target: printFigure(target),
              baseline: printFigure(baseline),
            },
          },
        ];
      }),
      { confidence: 0.7 },
    ),
};
