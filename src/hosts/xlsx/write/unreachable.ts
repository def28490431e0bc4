import { partKey } from '../zip.js';
import type { Parts } from './parts.js';

/** Keys of all parts that relationships lead to, starting from the package itself. */
export function reachable(parts: Parts): Set<string> {
  const seen = new Set<string>();
  const todo = [''];
  for (let part = todo.pop(); part !== undefined; part = todo.pop()) {
    for (const { target } of parts.links(part)) {
      const key = partKey(target);
      if (target === '' || seen.has(key)) continue;
      seen.add(key);
      todo.push(target);
    }
  }
  return seen;
}

/** Takes out the parts that `before` reached and nothing leads to any more. */
export function removeUnreachable(parts: Parts, before: ReadonlySet<string>): void {
  const now = reachable(parts);
  for (const name of parts.names()) {
    if (before.has(partKey(name)) && !now.has(partKey(name))) parts.remove(name);
  }
}
