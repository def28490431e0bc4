import type { Inspection } from '../inspection.js';
import type { Checked } from '../rules/rule.js';
import { assign } from './assign.js';
import type { Change, ComparedBook, ComparedPair, Comparison, Pair, UnsurePair } from './comparison.js';
import { figureChanges } from './figure-changes.js';
import { labelChanges } from './label-changes.js';
import { withOwnSeries } from './own-series.js';
import { textsLeft, type TableOf } from './text-left.js';
import { traitsOf } from './traits.js';
import { trendOf } from './trend.js';
import { withTrustedNumbers } from './trusted-numbers.js';

function bookOf(inspection: Inspection): ComparedBook {
  const years = inspection.tables.flatMap(({ layout }) => layout.documentYear ?? []);
  return {
    workbook: inspection.workbook,
    year: years.length === 0 ? null : Math.max(...years),
    indicators: inspection.tables.reduce((sum, { checked }) => sum + checked.length, 0),
  };
}

function tableLookup(inspection: Inspection): TableOf {
  const tables = new Map(
    inspection.tables.flatMap(({ table, checked }) =>
      checked.map(({ indicator }) => [indicator.key, table] as const),
    ),
  );
  return ({ indicator }) => tables.get(indicator.key);
}

/** Tells the first change of each cell from the others: several indicators may stand in one row and share its texts. */
function once(): (change: Change) => boolean {
  const told = new Set<string>();
  return ({ current }) => {
    const place = `${current.sheet}!${current.cell ?? ''}`;
    if (told.has(place)) return false;
    told.add(place);
    return true;
  };
}

/**
 * Lays this year's inspection beside last year's: which indicator is which although numbers, order or wording moved,
 * what changed in each, what was dropped or added. Pairs that are not sure are handed back as such and not looked
 * into. What is dropped and added swaps when the two years do.
 */
export function compare(last: Inspection, current: Inspection): Comparison {
  const [before, after] = withTrustedNumbers(
    traitsOf(withOwnSeries(last.tables.flatMap(({ checked }) => checked))),
    traitsOf(withOwnSeries(current.tables.flatMap(({ checked }) => checked))),
  );
  const assigned = assign(before, after).sort((a, b) => a.current - b.current);
  const tableOf = tableLookup(current);
  const isNews = once();
  const pairs: ComparedPair[] = [];
  const unsure: UnsurePair[] = [];
  const matched = { last: new Set<number>(), current: new Set<number>() };
  for (const each of assigned) {
    const [was, is] = [before[each.last]?.checked, after[each.current]?.checked];
    if (!was || !is) continue;
    matched.last.add(each.last);
    matched.current.add(each.current);
    const pair: Pair = { last: was, current: is, score: each.score, evidence: each.evidence };
    if (each.doubt !== null) unsure.push({ ...pair, doubt: each.doubt });
    else {
      const texts = textsLeft(was, is, tableOf).filter((change) => isNews(change));
      const changes = [...figureChanges(was, is), ...texts, ...labelChanges(was, is)];
      pairs.push({ ...pair, changes, trend: trendOf([was, is]) });
    }
  }
  const unmatched = (all: typeof before, taken: ReadonlySet<number>): Checked[] =>
    all.flatMap(({ position, checked }) => (taken.has(position) ? [] : [checked]));
  return {
    last: bookOf(last),
    current: bookOf(current),
    pairs,
    unsure,
    dropped: unmatched(before, matched.last),
    added: unmatched(after, matched.current),
  };
}
