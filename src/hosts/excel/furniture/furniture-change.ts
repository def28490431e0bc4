import type { Furniture } from '../../../sheet/furniture.js';

/** What several edits come to about what stands on one sheet beside its cells. */
export interface FurnitureChange {
  readonly before: Furniture;
  readonly after: Furniture;
}

/** An earlier change with a later one on top: what was there before the first, and what the last leaves. */
export function joined(earlier: FurnitureChange | null, later: FurnitureChange): FurnitureChange {
  if (earlier === null) return later;
  const { tables, charts, ...rest } = later.before;
  return {
    before: {
      ...rest,
      // What the earlier one left is what the later one found: only what was there at first counts.
      ...(tables && !earlier.after.tables ? { tables } : {}),
      ...(charts && !earlier.after.charts ? { charts } : {}),
      ...earlier.before,
    },
    after: { ...earlier.after, ...later.after },
  };
}
