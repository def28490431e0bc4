import { numberOf } from '../achievement/figures.js';
import { gathered, type Item } from './gathered.js';
import { printFigure, printName } from './print.js';
import type { Rule } from './rule.js';

const PROVISIONAL = /速報|暫定|見込|未確定|概算|推計|推定/;

export const provisionalFigure: Rule = {
  code: 'provisional-figure',
  severity: 'info',
  title: { ja: '速報・暫定・見込みの実績', en: 'A provisional actual' },
  message: {
    ja: '「{name}」の実績 {actual} は「{word}」です({count}か所: {cells})。公表までに確定した数値に替えられるか確かめてください。',
    en: 'Actual {actual} of "{name}" is marked "{word}" ({count} cells: {cells}). See whether the final figure is known before publication.',
  },
  reason: {
    ja: '速報値や見込みのまま公表すると、後で確定値と食い違います。誤りではないので、差し替えを忘れないための覚えです。確定値に替えたら「速報値」などの断りも消してください。',
    en: 'Figures published as provisional later differ from the final ones. It is no mistake but a reminder; take the word away with the figure.',
  },
  basis: null,
  example: {
    bad: { ja: '実績 19.6%(速報値)', en: 'actual 19.6%(速報値)' },
    good: { ja: '実績 19.8%', en: 'actual 19.8%' },
  },
  check: (view) =>
    gathered(
      view.checked.flatMap(({ indicator }): Item[] => {
        const { actual, key, part } = indicator;
        const word = actual?.qualifiers.find((each) => PROVISIONAL.test(each));
        if (part !== 'main' || actual === null || word === undefined || numberOf(actual) === null) return [];
        const data = { name: printName(indicator), actual: printFigure(actual), word };
        return [{ cell: actual.cell, indicator: key, data }];
      }),
    ),
};
