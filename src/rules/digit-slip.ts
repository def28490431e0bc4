import type { Indicator, Observation } from '../indicator/indicator.js';
import { exactOf, goalOf, previousOf } from './exact.js';
import { printFigure, printName } from './print.js';
import type { Report, Rule } from './rule.js';

/** The other figures must lie this close to one another, or they tell nothing about the one in doubt. */
const ALIKE = 1.5;
/** Moved by a digit, the figure must come this close to them. */
const CLOSE = 1.3;
/** With figures of one digit, ten times as many is nothing odd. */
const SMALLEST = 10;
const TEN = 10;

interface Neighbour {
  readonly figure: Observation;
  readonly value: number;
}

function neighboursOf(indicator: Indicator, unit: string | null): Neighbour[] {
  const { baseline, target } = indicator;
  const found = [baseline, previousOf(indicator), target].flatMap((figure): Neighbour[] => {
    const value = figure === target ? goalOf(figure) : exactOf(figure);
    return figure === null || value === null || value < SMALLEST || figure.unit !== unit
      ? []
      : [{ figure, value }];
  });
  return new Set(found.map(({ figure }) => figure.cell)).size === found.length ? found : [];
}

/** 10 where the value is ten times its neighbours, 0.1 where a tenth; null where it is neither. */
function slipOf(value: number, neighbours: readonly Neighbour[]): number | null {
  const values = neighbours.map((each) => each.value);
  const low = Math.min(...values);
  const high = Math.max(...values);
  if (values.length < 2 || high > low * ALIKE) return null;
  const fits = (moved: number): boolean => moved >= low / CLOSE && moved <= high * CLOSE;
  if (fits(value / TEN)) return TEN;
  return fits(value * TEN) ? 1 / TEN : null;
}

export const digitSlip: Rule = {
  code: 'digit-slip',
  severity: 'warning',
  title: { ja: '一けた違う疑い', en: 'Perhaps a digit too many or too few' },
  message: {
    ja: '「{name}」の実績 {actual} は、{others}と一けた違います。桁の打ち間違いがないか確かめてください。',
    en: 'Actual {actual} of "{name}" differs from {others} by one digit. Check it for a typing slip.',
  },
  reason: {
    ja: '基準値・前年度・目標が互いに近いのに、実績だけがその10倍か10分の1のときに出します。0の打ちすぎ、小数点の抜け、行の取り違えが多い原因です。本当に変わったのなら、理由を書いてください。',
    en: 'Told where baseline, last year and target lie close together and the actual alone is ten times as much or a tenth. A zero too many, a lost point or the wrong row are common causes. If it is true, say why.',
  },
  basis: null,
  example: {
    bad: {
      ja: '基準値 230人、目標 250人、実績 2,480人',
      en: 'baseline 230, target 250, actual 2,480',
    },
    good: { ja: '基準値 230人、目標 250人、実績 248人', en: 'baseline 230, target 250, actual 248' },
  },
  supersedes: ['far-exceeded'],
  check: (view) =>
    view.checked.flatMap(({ indicator }): Report[] => {
      const { actual, key, part } = indicator;
      const value = exactOf(actual);
      if (part !== 'main' || actual === null || value === null || value <= 0) return [];
      const neighbours = neighboursOf(indicator, actual.unit);
      if (slipOf(value, neighbours) === null) return [];
      const data = {
        name: printName(indicator),
        actual: printFigure(actual),
        others: neighbours.map(({ figure }) => `${figure.cell} ${printFigure(figure)}`).join('・'),
      };
      const evidence = neighbours.map(({ figure }) => figure.cell);
      return [{ cell: actual.cell, indicator: key, data, evidence, confidence: 0.8 }];
    }),
};
