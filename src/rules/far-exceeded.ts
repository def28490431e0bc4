import { gathered } from './gathered.js';
import { printFigure, printName } from './print.js';
import type { Rule } from './rule.js';

/** From here on a target is far exceeded, in percent: 3 % of all national outcome rows lie above it. */
const FAR = 200;

export const farExceeded: Rule = {
  code: 'far-exceeded',
  severity: 'info',
  title: { ja: '目標を大幅に超えている', en: 'Target far exceeded' },
  message: {
    ja: '「{name}」は目標 {target} に対して実績 {actual}({rate}%)です。200%以上は{count}か所({cells})。数え方の違いや桁の誤りでなければ、超えた理由と目標の妥当性を説明してください。',
    en: '"{name}" has {actual} against a target of {target} ({rate}%). {count} cells are at 200% or more ({cells}). If nothing was miscounted, say why, and whether the target was fair.',
  },
  reason: {
    ja: '目標の何倍もの実績は、単位や累計・単年度の取り違え、桁の誤りで出ることがあります。正しい数値なら、当初の目標が低すぎなかったかを問われます。実績評価の確認事項でも、大幅に超過したときは要因と目標値の妥当性の説明を求めています。一枚に一度だけ知らせます。',
    en: 'A multiple of the target may come from a wrong unit, a total beside a yearly figure, or a digit. Where it is right, readers will ask whether the target was too low. Told once a sheet.',
  },
  basis: '厚生労働省 実績評価の確認事項(目標を大幅に超過した場合)',
  example: {
    bad: { ja: '目標 3件、実績 68件(説明なし)', en: 'target 3, actual 68, no word why' },
    good: {
      ja: '目標 3件、実績 68件「手続の一斉移行により増加。次年度は目標を見直す。」',
      en: 'target 3, actual 68, "all procedures were moved at once; the target is revised"',
    },
  },
  check: (view) => {
    const far = view.checked
      .filter(({ indicator, evaluation }) => indicator.part === 'main' && (evaluation.rate ?? 0) >= FAR)
      .sort((a, b) => (b.evaluation.rate ?? 0) - (a.evaluation.rate ?? 0));
    return gathered(
      far.flatMap(({ indicator, evaluation }) => {
        const { target, actual, key } = indicator;
        if (target === null || actual === null || evaluation.rate === null) return [];
        const data = {
          name: printName(indicator),
          target: printFigure(target),
          actual: printFigure(actual),
          rate: String(evaluation.rate),
        };
        return [{ cell: actual.cell, indicator: key, data }];
      }),
    );
  },
};
