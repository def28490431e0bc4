import { numberOf } from '../achievement/figures.js';
import type { Indicator, Observation } from '../indicator/indicator.js';
import { normalise } from '../quantity/normalise.js';
import { gathered, type Item } from './gathered.js';
import { printName } from './print.js';
import type { Rule } from './rule.js';

/** Where fewer figures than this share of the table have a unit, the table simply does not print them. */
const USUAL = 0.7;
const FEWEST = 4;
/** Figures without a unit by nature: indices, ratings, scores, rates of change. */
const UNITLESS = /指数|比率|係数|倍率|偏差値|得点|ランク|順位|出生率/;

function figuresOf({ target, actual }: Indicator): Observation[] {
  return [target, actual].filter((each) => each !== null && numberOf(each) !== null) as Observation[];
}

export const unitMissing: Rule = {
  code: 'unit-missing',
  severity: 'info',
  title: { ja: '単位がない', en: 'No unit' },
  message: {
    ja: '「{name}」の「{figure}」に単位がありません({count}か所: {cells})。ほかの数値と同じように単位を付けてください。',
    en: '"{figure}" of "{name}" has no unit ({count} cells: {cells}). Give it one like the other figures.',
  },
  reason: {
    ja: '単位のない数値は、人なのか世帯なのか、円なのか千円なのかを読む人が決めることになります。表のほとんどの数値に単位があるときだけ出します。単位の欄や見出しに単位があるもの、指数のように単位のないものは対象にしません。',
    en: 'Without a unit readers must guess whether people or households, yen or thousands are meant. Told only where nearly all figures of the table have one; units of a column or header count, indices need none.',
  },
  basis: '総務省「統計表における機械判読可能なデータの表記方法の統一ルール」',
  example: {
    bad: { ja: 'シェアードオフィス入居数：16', en: 'シェアードオフィス入居数：16' },
    good: { ja: 'シェアードオフィス入居数：16社', en: 'シェアードオフィス入居数：16社' },
  },
  check: (view) => {
    let all = 0;
    const items: Item[] = [];
    for (const { indicator } of view.checked) {
      for (const figure of figuresOf(indicator)) {
        all += 1;
        const name = printName(indicator);
        if (figure.unit !== null || UNITLESS.test(name)) continue;
        items.push({
          cell: figure.cell,
          indicator: indicator.key,
          data: { name, figure: lineOf(figure) },
        });
      }
    }
    return all < FEWEST || items.length > all * (1 - USUAL) ? [] : gathered(items);
  },
};

/** The line of a long cell the figure stands in, so that a person finds it. */
function lineOf({ text, value }: Observation): string {
  const lines = text.split('\n').map((line) => line.trim());
  const found = lines.find((line) => normalise(line).text.replaceAll(',', '').includes(String(value)));
  return found ?? text;
}
