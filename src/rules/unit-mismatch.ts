import { numberOf } from '../achievement/figures.js';
import { comparable } from '../quantity/unit.js';
import { printFigure, printName } from './print.js';
import type { Rule } from './rule.js';

export const unitMismatch: Rule = {
  code: 'unit-mismatch',
  severity: 'error',
  title: { ja: '目標と実績の単位が違う', en: 'Target and actual are in different units' },
  message: {
    ja: '「{name}」の目標 {target} と実績 {actual} は単位(「{targetUnit}」と「{actualUnit}」)が違うため、比べられません。どちらかの単位にそろえてください。',
    en: 'Target {target} and actual {actual} of "{name}" cannot be compared: their units ("{targetUnit}" and "{actualUnit}") differ. Bring them to one unit.',
  },
  reason: {
    ja: '単位が違うと達成率も達成・未達成も言えません。数え方(人数と件数、回数と人数)の取り違えや、別の指標の実績の写し間違いでないか確かめてください。名と人、か所と箇所、円と千円のように換算できるものは同じ単位として扱います。',
    en: 'Figures in different units give no rate and no verdict. Look for a mix-up of what is counted, or for an actual copied from another indicator. Spellings of one unit and units that convert are not reported.',
  },
  basis: null,
  example: {
    bad: { ja: '目標 120人、実績 15回', en: 'target 120 people, actual 15 times' },
    good: { ja: '目標 120人、実績 164人', en: 'target 120 people, actual 164 people' },
  },
  check: (view) =>
    view.checked.flatMap(({ indicator }) => {
      const { target, actual, key, part } = indicator;
      if (part !== 'main' || target === null || actual === null) return [];
      if (numberOf(target) === null || numberOf(actual) === null) return [];
      if (comparable(target.unit, actual.unit) !== 'different') return [];
      return [
        {
          cell: actual.cell,
          indicator: key,
          data: {
            name: printName(indicator),
            target: printFigure(target),
            actual: printFigure(actual),
            targetUnit: target.unit ?? '',
            actualUnit: actual.unit ?? '',
          },
          evidence: [target.cell],
        },
      ];
    }),
};
