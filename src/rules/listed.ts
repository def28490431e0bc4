/** How many cells a sentence names before it only counts. */
const NAMED = 6;

/** Cells as a sentence names them, each once: E17・E21・E48, or the first of many with an ellipsis. */
export function listed(cells: readonly string[]): string {
  const each = [...new Set(cells)];
  return each.length > NAMED ? `${each.slice(0, NAMED).join('・')}…` : each.join('・');
}
