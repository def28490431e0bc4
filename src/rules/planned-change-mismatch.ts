import { Decimal, plain } from '../achievement/decimal.js';
import { normalise } from '../quantity/normalise.js';
import { exactOf, goalOf } from './exact.js';
import { printFigure } from './print.js';
import type { Report, Rule } from './rule.js';

const HUNDRED = 100;
/** 10%削減, 15％の増加, 20%減; ポイント is a change of another kind. */
const CHANGE =
  /(\d+(?:\.\d+)?) ?%(?:の|程度)?(削減|縮減|低減|減少|減量|短縮|抑制|減|増加|増大|向上|増)(?!員)/g;
const RISES = new Set(['増加', '増大', '向上', '増']);
/** Whose level the percentage is taken of, when it is not the baseline of this sheet. */
const OTHER_BASE = /前年|昨年|比|当時|年度から|平成|昭和|令和|[12]\d{3}年/;

interface Planned {
  readonly words: string;
  readonly percent: Decimal;
  readonly sign: 1 | -1;
}

/** The one change in percent a text plans; null where it plans none, several, or one of another level. */
function plannedIn(source: string): Planned | null {
  if (!/[%％]/.test(source)) return null;
  const { text } = normalise(source);
  const found = [...text.matchAll(CHANGE)];
  const [first] = found;
  if (!first || found.length > 1) return null;
  if (OTHER_BASE.test(text.slice(Math.max(0, first.index - 12), first.index))) return null;
  const [words, percent = '0', way = ''] = first;
  return { words, percent: new Decimal(percent), sign: RISES.has(way) ? 1 : -1 };
}

/** Whether a target rounded to its printed digits, or a percentage rounded to its own, gives the other. */
function fits({ percent, sign }: Planned, from: Decimal, to: Decimal): boolean {
  const exact = from.times(percent.times(sign).plus(HUNDRED)).div(HUNDRED);
  const decimals = Math.max(decimalsOf(from), decimalsOf(to));
  if (exact.minus(to).abs().lt(new Decimal(10).pow(-decimals))) return true;
  const found = to.minus(from).times(HUNDRED).div(from).times(sign);
  return found.round(decimalsOf(percent), Decimal.roundHalfUp).eq(percent) || found.gte(percent);
}

function decimalsOf(value: Decimal): number {
  return value.toFixed().split('.')[1]?.length ?? 0;
}

export const plannedChangeMismatch: Rule = {
  code: 'planned-change-mismatch',
  severity: 'warning',
  title: { ja: '「○%削減」と目標値が合わない', en: 'Planned change and target do not agree' },
  message: {
    ja: '「{words}」とありますが、基準値 {baseline} から目標 {target} は {found}%です。目標値か割合を確かめてください。',
    en: 'The sheet says "{words}", but from baseline {baseline} to target {target} it is {found}%. Check the target or the percentage.',
  },
  reason: {
    ja: '「10%削減を目指す」と書きながら、目標値は7.4%減にしかならないような例があります。指標名か目標の欄に割合が一つだけ書いてあり、基準値と目標値が数値であるときだけ見ます。目標が割合より進んでいるもの、前年度比など別の年度との比べは対象にしません。',
    en: 'Sheets say "10% less" while their target is only 7.4% below the baseline. Looked at where one percentage stands in the name or the target cell and both figures are numbers. Targets that go further, and comparisons with another year, are left alone.',
  },
  basis: null,
  example: {
    bad: { ja: '「10%削減」 基準値 270件、目標 250件', en: '"10%削減", baseline 270, target 250' },
    good: { ja: '「10%削減」 基準値 270件、目標 243件', en: '"10%削減", baseline 270, target 243' },
  },
  check: (view) =>
    view.checked.flatMap(({ indicator }): Report[] => {
      const { baseline, target, name, key, part } = indicator;
      if (part !== 'main' || target === null || baseline === null || target.unit === '%') return [];
      const from = exactOf(baseline);
      const to = goalOf(target);
      if (from === null || to === null || from <= 0 || baseline.unit !== target.unit) return [];
      const planned = plannedIn(target.text) ?? plannedIn(name);
      if (planned === null || fits(planned, new Decimal(from), new Decimal(to))) return [];
      const found = new Decimal(to).minus(from).times(HUNDRED).div(from).round(1, Decimal.roundHalfUp);
      const data = {
        words: planned.words,
        baseline: printFigure(baseline),
        target: printFigure(target),
        found: `${found.gt(0) ? '+' : ''}${plain(found)}`.replace('-', '−'),
      };
      const evidence = [baseline.cell];
      return [{ cell: target.cell, indicator: key, data, evidence, confidence: 0.8 }];
    }),
};
