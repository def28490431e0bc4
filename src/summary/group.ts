import type { GroupBy, SummaryItem, SummaryModel } from './model.js';

/** Indicators counted together. */
export interface Group {
  readonly label: string;
  readonly items: readonly SummaryItem[];
}

/**
 * The groups in the order of the sheet, ratings in the order of the scheme. Labels that differ only in case are one:
 * formulas see no difference there either.
 */
export function groupsBy({ items, ratings }: SummaryModel, by: GroupBy): Group[] {
  const groups = new Map<string, { label: string; items: SummaryItem[] }>();
  for (const item of items) {
    const label = item.labels[by];
    const key = label.toLowerCase();
    const group = groups.get(key) ?? { label, items: [] };
    group.items.push(item);
    groups.set(key, group);
  }
  const all = [...groups.values()];
  if (by !== 'rating') return all;
  const rank = ({ label }: Group): number => {
    const at = ratings.indexOf(label);
    return at < 0 ? ratings.length : at;
  };
  return all.sort((a, b) => rank(a) - rank(b));
}
