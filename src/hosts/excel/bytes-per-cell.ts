import type { Content } from '../../sheet/edit.js';

/** What is told of an empty cell takes about so many bytes; one with content takes that content twice besides. */
const PLAIN_BYTES = 30;

/** About how many bytes Excel's answer about the content of one of so many cells takes, when these are in them. */
export function bytesPerCell(contents: readonly Content[], cells: number): number {
  const length = contents.reduce((sum, content) => sum + 2 * lengthOf(content), 0);
  return PLAIN_BYTES + length / Math.max(1, cells);
}

function lengthOf(content: Content): number {
  if (content.kind === 'text') return 3 * content.text.length;
  if (content.kind === 'blank') return 0;
  return content.kind === 'formula' ? content.formula.length : 8;
}
