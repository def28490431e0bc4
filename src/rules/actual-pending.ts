import { absence, isFilled } from './placeholder.js';
import { printFigure } from './print.js';
import type { Rule } from './rule.js';

export const actualPending: Rule = {
  code: 'actual-pending',
  severity: 'info',
  title: { ja: '実績が未確定', en: 'Actual pending' },
  message: {
    ja: '実績が「{actual}」のため、目標 {target} に対する達成率と評価は出していません。数値が決まったら記入してください。',
    en: 'The actual says "{actual}", so there is no rate and no rating for target {target}. Enter the figure once it is known.',
  },
  reason: {
    ja: '調査中・集計中・隔年調査・中止などの理由は誤りではありません。公表までに数値が出るものを忘れないための覚えです。',
    en: 'A stated reason (survey under way, every other year, cancelled) is no mistake. This is a reminder of figures that may be known before publication.',
  },
  basis: null,
  example: {
    bad: { ja: '目標 80%、実績 調査中', en: 'target 80%, actual 調査中' },
    good: { ja: '目標 80%、実績 76.4%', en: 'target 80%, actual 76.4%' },
  },
  check: (view) =>
    view.checked.flatMap(({ indicator: { target, actual, key, part } }) => {
      if (part !== 'main' || !isFilled(target) || actual === null || absence(actual) !== 'stated') return [];
      const data = { actual: actual.text, target: printFigure(target) };
      return [{ cell: actual.cell, indicator: key, data, evidence: [target.cell] }];
    }),
};
