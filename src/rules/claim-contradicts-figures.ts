import { inTargetUnit, numberOf } from '../achievement/figures.js';
import { readClaim } from '../indicator/claim.js';
import { readStatedRating } from '../rating/stated-rating.js';
import { printFigure } from './print.js';
import type { Checked, Rule, RuleView } from './rule.js';

/** A claim that only lies in the rating's label is the rating rule's business. */
function isRating({ indicator }: Checked, view: RuleView): boolean {
  const { rating, met } = indicator.stated;
  if (rating === null || met === null || rating.cell !== met.cell) return false;
  const labels = view.ratings.map((each) => each.label);
  return readStatedRating(rating.value, labels) !== null;
}

/**
 * Whether the words and the figures say different things. 目標を下回った only says where the actual lies; for overtime
 * hours that is success, so such words are held against the two numbers and not against the verdict.
 */
function contradicts({ indicator, evaluation }: Checked): boolean {
  const claim = indicator.stated.met;
  if (claim === null || evaluation.met === null) return false;
  const relation = readClaim(claim.text)[0]?.relation ?? null;
  if (relation === null) return claim.value !== evaluation.met;
  const sides = inTargetUnit(indicator);
  const target = numberOf(sides.target);
  const actual = numberOf(sides.actual);
  if (target === null || actual === null || sides.target?.upTo !== null) return false;
  return relation === 'above' ? actual < target : actual > target;
}

export const claimContradictsFigures: Rule = {
  code: 'claim-contradicts-figures',
  severity: 'error',
  title: {
    ja: '文章の「達成」「未達成」が数値と合わない',
    en: 'The text claims what the figures do not say',
  },
  message: {
    ja: '「{claim}」という記載が、目標 {target}・実績 {actual}と合いません。文章と数値のどちらが正しいか確かめてください。',
    en: 'The words "{claim}" do not fit target {target} and actual {actual}. Check which of them is right.',
  },
  reason: {
    ja: '評価の文章は前年度のものを写して直すことが多く、数値だけが新しくなりがちです。「ほぼ達成」「一部達成」のように含みのある文、計画や仮定の文、何を指すか分からない文は対象にしません。減らす目標なのに増やす目標として読まれているときは、列の対応で方向を直してください。',
    en: 'Texts are often carried over from last year while the figures are new. Hedged words ("nearly reached"), plans, conditions and words about something else are left alone. If the direction was misread, correct it in the column mapping.',
  },
  basis: null,
  example: {
    bad: {
      ja: '目標 550件、実績 494件、「目標を達成しました。」',
      en: 'target 550, actual 494, "The target was reached."',
    },
    good: {
      ja: '目標 550件、実績 494件、「目標を達成できませんでした。」',
      en: 'target 550, actual 494, "The target was not reached."',
    },
  },
  check: (view) =>
    view.checked.flatMap((checked) => {
      const { stated, target, actual, key } = checked.indicator;
      if (stated.met === null || target === null || actual === null) return [];
      if (isRating(checked, view) || !contradicts(checked)) return [];
      return [
        {
          cell: stated.met.cell,
          indicator: key,
          data: { claim: stated.met.text, target: printFigure(target), actual: printFigure(actual) },
          evidence: [target.cell, actual.cell],
        },
      ];
    }),
};
