import { inTargetUnit } from '../achievement/figures.js';
import { gathered } from './gathered.js';
import { exactOf, goalOf } from './exact.js';
import { printFigure, printName } from './print.js';
import type { Rule } from './rule.js';

export const targetMetAtBaseline: Rule = {
  code: 'target-met-at-baseline',
  severity: 'info',
  title: { ja: '目標が基準値と同じ', en: 'Target already met at the baseline' },
  message: {
    ja: '「{name}」の目標 {target} は基準値と同じで、初めから届いています({count}か所: {cells})。維持が目標なら、そう書くと読む人に伝わります。',
    en: 'Target {target} of "{name}" equals its baseline and was met from the start ({count} cells: {cells}). If keeping the level is meant, say so.',
  },
  reason: {
    ja: '基準値と同じ目標は、維持を目指すものか、目標の置き忘れかが数値だけでは分かりません。「維持」と書いてある指標は対象にしません。誤りではないので、一枚に一度だけ知らせます。',
    en: 'A target equal to the baseline may mean that the level is to be kept, or that no target was set. Indicators that say 維持 are left alone. It is no mistake and told once a sheet.',
  },
  basis: null,
  example: {
    bad: { ja: '基準値 5,500件、目標 5,500件', en: 'baseline 5,500, target 5,500' },
    good: { ja: '基準値 5,500件、目標 5,500件(維持)', en: 'baseline 5,500, target 5,500 (to be kept)' },
  },
  check: (view) =>
    gathered(
      view.checked.flatMap(({ indicator, evaluation }) => {
        const { target, key, part } = indicator;
        if (part !== 'main' || target === null || evaluation.direction.direction === 'maintain') return [];
        const sides = inTargetUnit(indicator);
        const goal = goalOf(target);
        if (goal === null || goal === 0 || sides.baseline?.unit !== target.unit) return [];
        if (exactOf(indicator.baseline) === null || sides.baseline.value !== goal) return [];
        return [
          {
            cell: target.cell,
            indicator: key,
            data: { name: printName(indicator), target: printFigure(target) },
          },
        ];
      }),
    ),
};
