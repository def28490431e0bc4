import { gathered } from './gathered.js';
import { goalOf } from './exact.js';
import { printFigure, printName } from './print.js';
import type { Rule } from './rule.js';

export const zeroTarget: Rule = {
  code: 'zero-target',
  severity: 'info',
  title: { ja: '目標が0', en: 'A target of zero' },
  message: {
    ja: '「{name}」は目標が {target} なので達成率は出していません({count}か所: {cells})。達成・未達成だけで見るか、計算方法を設定で選んでください。',
    en: 'The target of "{name}" is {target}, so no rate is given ({count} cells: {cells}). Judge it by reached or not, or choose a formula in the settings.',
  },
  reason: {
    ja: '0で割ることはできません。0件を保つ目標なら実績0件で達成、1件でもあれば未達成です。まだ目標を置いていないという意味の0なら、理由を書いてください。全国の行政事業レビューでも、成果の行の約3％が目標0です。',
    en: 'Nothing can be divided by zero. Where none must happen, an actual of zero reaches the target and anything above misses it. If the zero means that no target is set yet, say so.',
  },
  basis: null,
  example: {
    bad: { ja: '目標 0件、達成率 0%', en: 'target 0, rate 0%' },
    good: { ja: '目標 0件、達成率 ―(達成)', en: 'target 0, rate none (reached)' },
  },
  check: (view) =>
    gathered(
      view.checked.flatMap(({ indicator, evaluation }) => {
        const { target, key, part } = indicator;
        if (part !== 'main' || target === null || evaluation.reason !== 'target-zero') return [];
        if (goalOf(target) !== 0) return [];
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
