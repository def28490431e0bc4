import type { Counts, Group, GroupBy } from './counts.js';

/** One table of the totals: what it counts by, and its groups in stretches that fit on a page. */
export interface Block {
  readonly by: GroupBy;
  readonly stretches: readonly Stretch[];
}

/** Groups that stand under a heading of their own, and are drawn in a chart of their own. */
export interface Stretch {
  readonly groups: readonly Group[];
  /** Keys of the rows above them. */
  readonly title: string;
  readonly head: string;
}

/** Groups under one heading: with what stands above them they fill a page, and as bars they can still be read. */
const STRETCH = 26;

/** Key of a group's row. */
export function groupKey(by: GroupBy, label: string): string {
  return `${by}:${label.toLowerCase()}`;
}

/** The tables, what the user counts by first; one that would tell nothing apart is left out. */
export function blocksOf(counts: Counts): Block[] {
  const order: GroupBy[] = [counts.by, 'heading', 'department', 'rating'];
  const all = [...new Set(order)].map((by) => ({ by, groups: counts.groups[by] }));
  const telling = all.filter(({ groups }) => groups.length > 1);
  const kept = telling.length > 0 ? telling : all.slice(0, 1);
  return kept.map(({ by, groups }) => ({ by, stretches: stretchesOf(by, groups) }));
}

/** More groups than these nobody looks through as bars: their counts stand in the table. */
const MOST_DRAWN = 4 * STRETCH;

/** The table that is drawn: the first one with few enough groups. `passed`: those that have too many, in front of it. */
export function drawnOf(counts: Counts): { readonly drawn: Block | null; readonly passed: readonly Block[] } {
  const blocks = blocksOf(counts);
  const at = blocks.findIndex(({ stretches }) => groupCount(stretches) <= MOST_DRAWN);
  return { drawn: blocks[at] ?? null, passed: at < 0 ? blocks : blocks.slice(0, at) };
}

/** How many groups stand in stretches. */
export function groupCount(stretches: readonly Stretch[]): number {
  return stretches.reduce((sum, { groups }) => sum + groups.length, 0);
}

function stretchesOf(by: GroupBy, groups: readonly Group[]): Stretch[] {
  const count = Math.ceil(groups.length / STRETCH);
  return Array.from({ length: count }, (_, index) => {
    const name = index === 0 ? by : `${by}-${index + 1}`;
    const from = index * STRETCH;
    return { groups: groups.slice(from, from + STRETCH), title: `1:title-${name}`, head: `head-${name}` };
  });
}
