import { inTargetUnit, numberOf } from '../achievement/figures.js';
import { dimensionOf } from '../quantity/unit.js';
import { exactOf, goalOf, previousOf } from './exact.js';
import { printFigure, printName } from './print.js';
import type { Report, Rule } from './rule.js';

const THOUSAND = 1000;
/** How far from a thousand the factor may lie: the two figures are not the same one. */
const ROOM = 2;
/** A figure less than this many times the actual is of its size. */
const TEN = 10;

function isThousandfold(a: number, b: number): boolean {
  const factor = Math.max(a, b) / Math.min(a, b);
  return factor >= THOUSAND / ROOM && factor <= THOUSAND * ROOM;
}

export const scaleSlip: Rule = {
  code: 'scale-slip',
  severity: 'warning',
  title: { ja: '円と千円の取り違えの疑い', en: 'Perhaps thousands taken for ones' },
  message: {
    ja: '「{name}」の目標 {target} と実績 {actual} は約1,000倍違います。円・千円の取り違えがないか確かめてください。',
    en: 'Target {target} and actual {actual} of "{name}" are about a thousand times apart. Check for ones taken for thousands.',
  },
  reason: {
    ja: '千円・百万円の換算を忘れると、1,000倍の違いになります。金額は目標との比べだけで、金額以外は基準値や前年度も目標と同じ桁のときに出します。',
    en: 'A forgotten conversion makes a thousandfold difference. For money the target alone decides; for other figures baseline or last year must be of the target’s size.',
  },
  basis: null,
  example: {
    bad: { ja: '目標 13,000千円、実績 12,500円', en: 'target 13,000千円, actual 12,500円' },
    good: { ja: '目標 13,000千円、実績 12,500千円', en: 'target 13,000千円, actual 12,500千円' },
  },
  supersedes: ['far-exceeded'],
  check: (view) =>
    view.checked.flatMap(({ indicator }): Report[] => {
      const { target, baseline, key, part } = indicator;
      const sides = inTargetUnit(indicator);
      const goal = goalOf(target);
      const now = numberOf(sides.actual);
      const { actual } = indicator;
      if (part !== 'main' || target === null || actual === null || goal === null || now === null) return [];
      if (goal <= 0 || now <= 0 || exactOf(actual) === null || !isThousandfold(goal, now)) return [];
      const unit = target.unit ?? actual.unit;
      const isMoney = unit !== null && dimensionOf(unit) === 'money';
      const others = [baseline, previousOf(indicator)].flatMap((each) => exactOf(each) ?? []);
      const likeTarget = others.some((each) => each > 0 && isThousandfold(each, now));
      const likeActual = others.some((each) => each > 0 && Math.max(each, now) / Math.min(each, now) < TEN);
      if (likeActual || (!isMoney && (!likeTarget || Math.min(goal, now) < TEN))) return [];
      const data = {
        name: printName(indicator),
        target: printFigure(target),
        actual: printFigure(actual),
      };
      return [{ cell: actual.cell, indicator: key, data, evidence: [target.cell], confidence: 0.8 }];
    }),
};
