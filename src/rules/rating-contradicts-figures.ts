import { printFigure, printName } from './print.js';
import type { Checked, Report, Rule, RuleView } from './rule.js';
import { readStatedRating } from '../rating/stated-rating.js';

/** The indicators of a table that share one rating cell: a rating is given to the row, whatever it measures. */
function byRatingCell(view: RuleView): Map<string, Checked[]> {
  const groups = new Map<string, Checked[]>();
  for (const checked of view.checked) {
    const { part, stated } = checked.indicator;
    if (part !== 'main' || stated.rating === null) continue;
    const group = groups.get(stated.rating.cell);
    if (group) group.push(checked);
    else groups.set(stated.rating.cell, [checked]);
  }
  return groups;
}

/**
 * The indicator the rating contradicts. A rating that says reached must hold for every measure of the row; one that
 * says missed is wrong only where all are reached; and a rating by rate must lie between the best and the worst of them.
 */
function contradicted(
  group: readonly Checked[],
  label: string,
  ratings: RuleView['ratings'],
): Checked | null {
  const implied = ratings.find((each) => each.label === label)?.met ?? null;
  const missed = group.find(({ evaluation }) => evaluation.met === false);
  if (implied === true && missed !== undefined) return missed;
  if (implied === false && group.every(({ evaluation }) => evaluation.met === true)) return group[0] ?? null;
  const places = group.map(({ evaluation }) =>
    evaluation.rate === null ? -1 : ratings.findIndex((each) => each.label === evaluation.rating),
  );
  if (places.includes(-1)) return null;
  const stated = ratings.findIndex((each) => each.label === label);
  if (stated < Math.min(...places)) return group[places.indexOf(Math.min(...places))] ?? null;
  if (stated > Math.max(...places)) return group[places.indexOf(Math.max(...places))] ?? null;
  return null;
}

function report(cell: string, label: string, { indicator, evaluation }: Checked): Report | null {
  const { target, actual, key } = indicator;
  if (target === null || actual === null) return null;
  const rate = evaluation.rate === null ? '' : ` (${evaluation.rate}%)`;
  return {
    cell,
    indicator: key,
    data: {
      stated: label,
      name: printName(indicator),
      target: printFigure(target),
      actual: printFigure(actual),
      rate,
    },
    evidence: [target.cell, actual.cell],
  };
}

export const ratingContradictsFigures: Rule = {
  code: 'rating-contradicts-figures',
  severity: 'error',
  title: { ja: '評価の記載が数値と合わない', en: 'Stated rating does not fit the figures' },
  message: {
    ja: '評価「{stated}」が、「{name}」の目標 {target}・実績 {actual}{rate}と合いません。評価か数値を直してください。',
    en: 'The rating "{stated}" does not fit target {target} and actual {actual}{rate} of "{name}". Correct the rating or the figures.',
  },
  reason: {
    ja: '評価の区分は、シートの凡例(なければ設定の区分)に従って読み取ります。凡例で「目標を達成」とある評価が未達成の指標に付いているとき、またはその逆のとき、達成率の区分が計算と違うときに出ます。一つの評価がいくつもの数値にかかるときは、どれとも合わない場合だけ出します。区分が違うときは設定で選び直してください。',
    en: 'Ratings are read by the legend on the sheet, else by the scheme in the settings. The finding appears when a label that means "reached" stands beside a missed target or the other way round, or when the band differs from the computed rate. A rating for several figures is reported only when it fits none of them.',
  },
  basis: null,
  example: {
    bad: {
      ja: '目標 100人、実績 80人、評価 A(目標を達成)',
      en: 'target 100, actual 80, rating A (target reached)',
    },
    good: {
      ja: '目標 100人、実績 80人、評価 B(目標をほぼ達成)',
      en: 'target 100, actual 80, rating B (nearly reached)',
    },
  },
  check: (view) =>
    [...byRatingCell(view)].flatMap(([cell, group]) => {
      const text = group[0]?.indicator.stated.rating?.value ?? '';
      const label = readStatedRating(
        text,
        view.ratings.map((each) => each.label),
      );
      const wrong = label === null ? null : contradicted(group, label, view.ratings);
      const found = wrong && label !== null ? report(cell, label, wrong) : null;
      return found ? [found] : [];
    }),
};
