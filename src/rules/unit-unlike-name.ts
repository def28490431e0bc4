import { numberOf } from '../achievement/figures.js';
import type { Observation } from '../indicator/indicator.js';
import { normalise } from '../quantity/normalise.js';
import { gathered, type Item } from './gathered.js';
import { printFigure, printName } from './print.js';
import type { Rule } from './rule.js';

/** What a name says it counts, at its end, and the units that fit (folded). */
const COUNTED: readonly { readonly name: string; readonly units: readonly string[] }[] = [
  { name: '件数', units: ['件'] },
  { name: '人数', units: ['人'] },
  { name: '回数', units: ['回'] },
  { name: '枚数', units: ['枚'] },
  { name: '日数', units: ['日'] },
  { name: '台数', units: ['台'] },
  { name: '部数', units: ['部'] },
  { name: '世帯数', units: ['世帯'] },
];
const UNITS = COUNTED.flatMap(({ units }) => units);

function expected(name: string): (typeof COUNTED)[number] | null {
  const bare = normalise(name)
    .text.replace(/\([^()]*\)\s*$/, '')
    .trim();
  return COUNTED.find((each) => bare.endsWith(each.name)) ?? null;
}

/** The unit per year or so taken off: 回/年 counts 回. */
function counted({ unit }: Observation): string | null {
  return unit === null ? null : (unit.split('/')[0] ?? unit);
}

export const unitUnlikeName: Rule = {
  code: 'unit-unlike-name',
  severity: 'info',
  title: { ja: '指標名と単位が合わない', en: 'The unit does not fit the name' },
  message: {
    ja: '「{name}」は{counted}を数える名前ですが、単位は「{unit}」です({figure}。{count}か所: {cells})。名前か単位をそろえてください。',
    en: '"{name}" says it counts {counted}, but its unit is "{unit}" ({figure}; {count} cells: {cells}). Bring name and unit together.',
  },
  reason: {
    ja: '「件数」を「回」で、「枚数」を「件」で数えると、ほかの表に写したときに別のものとして扱われます。名前が「件数」「人数」「回数」などで終わり、単位がそのうちの別のものであるときだけ出します。',
    en: 'A 件数 counted in 回, or a 枚数 in 件, is taken for something else once it is copied. Told only where the name ends in one of these counts and the unit is another of them.',
  },
  basis: null,
  example: {
    bad: { ja: '個人番号カード交付枚数 10,738件', en: '個人番号カード交付枚数 10,738件' },
    good: { ja: '個人番号カード交付枚数 10,738枚', en: '個人番号カード交付枚数 10,738枚' },
  },
  check: (view) =>
    gathered(
      view.checked.flatMap(({ indicator }): Item[] => {
        const { target, actual, name, measure, key } = indicator;
        // A label cut out of a sentence is no name; names end in what they count.
        const wanted = expected(measure ?? name) ?? expectedInText(target);
        const figure = [target, actual].find((each) => each !== null && numberOf(each) !== null);
        if (wanted === null || !figure) return [];
        const unit = counted(figure);
        if (unit === null || wanted.units.includes(unit) || !UNITS.includes(unit)) return [];
        const data = {
          name: measure === null && expected(name) === null ? firstLine(figure) : printName(indicator),
          counted: wanted.name,
          unit,
          figure: printFigure(figure),
        };
        return [{ cell: figure.cell, indicator: key, data }];
      }),
    ),
};

/** The line above a figure in its own cell: ・個人番号カード交付枚数⏎10,000件. */
function firstLine({ text }: Observation): string {
  return (
    text
      .split('\n')
      .map((line) => line.replace(/^[\s・]+/, '').trim())
      .find((line) => line !== '' && !/^[[【(（]/.test(line)) ?? ''
  );
}

function expectedInText(target: Observation | null): ReturnType<typeof expected> {
  return target === null || !target.text.includes('\n') ? null : expected(firstLine(target));
}
