import { readDirectionText } from '../achievement/direction-text.js';
import { readName } from '../achievement/direction-name.js';
import type { Direction } from '../achievement/evaluation.js';
import type { Indicator } from '../indicator/indicator.js';
import { exactOf, goalOf } from './exact.js';
import { printFigure, printName } from './print.js';
import type { Report, Rule } from './rule.js';

const UP = ['at-least', 'more-than'];
const DOWN = ['at-most', 'less-than'];

/** Whether the bound of a target (以上, 以下) asks for the other way than a direction. */
function opposes(bound: string | null, direction: Direction | null): boolean {
  if (bound === null || direction === null) return false;
  return direction === 'increase' ? DOWN.includes(bound) : direction === 'decrease' && UP.includes(bound);
}

interface Meant {
  readonly text: string;
  readonly cell: string;
  readonly direction?: Direction;
}

/** The way an indicator is to move where its name and its figures say the same; null where either is silent. */
function meant({ name, measure, baseline, target }: Indicator): Meant | null {
  const reading = readName(measure ?? name);
  const from = exactOf(baseline);
  const to = goalOf(target);
  if (reading === null || reading.ending || baseline === null || target === null) return null;
  if (from === null || to === null || from === to || baseline.unit !== target.unit) return null;
  const direction = to < from ? 'decrease' : 'increase';
  if (direction !== reading.direction) return null;
  return { text: `${printFigure(baseline)} → ${printFigure(target)}`, cell: baseline.cell, direction };
}

export const directionContradicted: Rule = {
  code: 'direction-contradicted',
  severity: 'warning',
  title: { ja: '指標の方向と目標の書き方が逆', en: 'Direction and target point opposite ways' },
  message: {
    ja: '「{name}」は「{direction}」とあるのに、目標は「{target}」と書かれています。以上・以下か、方向を確かめてください。',
    en: 'For "{name}" the sheet says "{direction}", but its target says "{target}". Check the bound or the direction.',
  },
  reason: {
    ja: '方向の欄が「減少」なのに目標が「以上」(またはその逆)だと、達成・未達成の判定が逆になります。方向の欄がないシートでは、指標名と、基準値から目標への動きがそろって逆を指すときだけ出します。',
    en: 'With 減少 in the direction column and 以上 in the target, or the other way round, the verdict turns into its opposite. Without such a column it is told only where the name and the way from baseline to target both point the other way.',
  },
  basis: null,
  example: {
    bad: { ja: '方向 減少、目標 20件以上', en: 'direction 減少, target 20件以上' },
    good: { ja: '方向 減少、目標 20件以下', en: 'direction 減少, target 20件以下' },
  },
  check: (view) =>
    view.checked.flatMap(({ indicator }): Report[] => {
      const { target, key, part } = indicator;
      const directionText: Meant | null = indicator.directionText;
      // Without a bound nothing can be opposed; most targets have none.
      if (part !== 'main' || target === null || target.bound === null || goalOf(target) === null) return [];
      const stated = directionText ?? meant(indicator);
      if (stated === null || !opposes(target.bound, stated.direction ?? readDirectionText(stated.text)))
        return [];
      const data = { name: printName(indicator), direction: stated.text, target: printFigure(target) };
      return [{ cell: target.cell, indicator: key, data, evidence: [stated.cell] }];
    }),
};
