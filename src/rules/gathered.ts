import type { Report } from './rule.js';
import { listed } from './listed.js';

/** One cell a gathered finding is about, and what it says of it. */
export interface Item {
  readonly cell: string;
  readonly indicator: string | null;
  readonly data: Readonly<Record<string, string>>;
}

/**
 * One report for all cells of a kind: it stands at the first, names that one's figures, and lists the others. A rule
 * about what is odd rather than wrong says it once a table.
 */
export function gathered(items: readonly Item[], rest: Partial<Report> = {}): Report[] {
  const [first] = items;
  if (!first) return [];
  const cells = [...new Set(items.map(({ cell }) => cell))];
  return [
    {
      cell: first.cell,
      indicator: cells.length === 1 ? first.indicator : null,
      data: { ...first.data, count: String(cells.length), cells: listed(cells) },
      evidence: cells.slice(1),
      ...rest,
    },
  ];
}
