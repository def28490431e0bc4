import { numberOf } from '../achievement/figures.js';
import { placeOf } from './place.js';
import { absence, isFilled, recordOf } from './placeholder.js';
import { printFigure, printName } from './print.js';
import type { Report, Rule } from './rule.js';

export const targetMissing: Rule = {
  code: 'target-missing',
  severity: 'warning',
  title: { ja: '目標がない', en: 'No target' },
  message: {
    ja: '「{name}」は実績 {actual} がありますが、目標が空欄か「―」です。目標か、設定しない理由を記入してください。',
    en: '"{name}" has an actual of {actual} but no target. Enter the target, or why there is none.',
  },
  reason: {
    ja: '目標がないと達成率も達成・未達成も言えません。目標の列がない活動の一覧や、「設定なし」のように理由が書いてあるものは対象にしません。',
    en: 'Without a target there is no rate and no verdict. Lists of activities without a target column, and targets that state a reason, are left alone.',
  },
  basis: null,
  example: {
    bad: { ja: '目標 ―、実績 12件', en: 'target ―, actual 12' },
    good: { ja: '目標 10件、実績 12件', en: 'target 10, actual 12' },
  },
  check: (view) => {
    const wanted = new Set(
      view.checked
        .filter(({ indicator }) => isFilled(indicator.target))
        .map(({ indicator }) => recordOf(indicator)),
    );
    const told = new Set<string>();
    return view.checked.flatMap(({ indicator }): Report[] => {
      const { baseline, target, actual, key, part } = indicator;
      if (part !== 'main' || !isFilled(actual)) return [];
      // Words may stand for themselves; an item that had a level to start from wants a goal as well.
      if (numberOf(actual) === null && !isFilled(baseline)) return [];
      const cell = placeOf(view, indicator, 'target');
      if (cell === null) return [];
      if (absence(target) !== 'blank' || wanted.has(recordOf(indicator))) return [];
      // Several figures in the actual's cell make several indicators; the empty cell beside them is one.
      if (told.has(cell)) return [];
      told.add(cell);
      const data = { name: printName(indicator), actual: printFigure(actual) };
      return [{ cell, indicator: key, data, evidence: [actual.cell] }];
    });
  },
};
