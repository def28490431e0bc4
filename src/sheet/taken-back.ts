import { inverse, type Edit } from './edit.js';

/**
 * How many of the groups at the end of `done` the edits take back, exactly and with nothing left over; 0 when they do
 * anything else.
 */
export function groupsTakenBack(done: readonly (readonly Edit[])[], edits: readonly Edit[]): number {
  let groups = 0;
  let at = 0;
  while (at < edits.length) {
    const group = done.at(-1 - groups);
    if (!group) return 0;
    for (const edit of [...group].reverse()) {
      const back = edits[at++];
      if (back === undefined || !isSame(inverse(edit), back)) return 0;
    }
    groups++;
  }
  return groups;
}

/** Equality of plain data: values, lists, maps and records of such; undefined is as good as absent. */
function isSame(a: unknown, b: unknown): boolean {
  if (Object.is(a, b)) return true;
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false;
  if (a instanceof Map || b instanceof Map) {
    return a instanceof Map && b instanceof Map && isSame([...a], [...b]);
  }
  if (Array.isArray(a) !== Array.isArray(b)) return false;
  const [left, right] = [a as Record<string, unknown>, b as Record<string, unknown>];
  const names = new Set([...Object.keys(left), ...Object.keys(right)]);
  return [...names].every((name) => isSame(left[name], right[name]));
}
