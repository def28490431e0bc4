import type { Checked } from '../rules/rule.js';
import type { Comparison, Pair } from './comparison.js';

function indicator({ indicator: read, evaluation }: Checked) {
  const { sheet, id, section, program, name, measure, department, target, actual, baseline, cells } = read;
  const figure = (each: typeof target) =>
    each && {
      text: each.text,
      value: each.value,
      unit: each.unit,
      fiscalYear: each.fiscalYear,
      cell: each.cell,
    };
  return {
    sheet,
    cell: cells.name ?? null,
    id,
    section,
    program,
    name,
    measure,
    department,
    baseline: figure(baseline),
    target: figure(target),
    actual: figure(actual),
    achievementRate: evaluation.rate,
    rating: evaluation.rating,
    met: evaluation.met,
  };
}

function pair({ last, current, score, evidence }: Pair) {
  return { last: indicator(last), current: indicator(current), score: Number(score.toFixed(3)), evidence };
}

/** A comparison as the JSON that `tenken compare --json` prints. */
export function compareDocument({ last, current, pairs, unsure, dropped, added }: Comparison) {
  return {
    schemaVersion: 1,
    last,
    current,
    pairs: pairs.map((each) => ({ ...pair(each), changes: each.changes, trend: each.trend })),
    unsure: unsure.map((each) => ({ ...pair(each), doubt: each.doubt })),
    dropped: dropped.map(indicator),
    added: added.map(indicator),
  };
}
