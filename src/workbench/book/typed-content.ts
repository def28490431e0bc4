import { readInput } from '../../sheet/input.js';
import type { Cell } from '../../sheet/cell.js';
import type { Content } from '../../sheet/edit.js';

/** What somebody typed as content of a cell; formulas cannot be typed here and stay text. */
export function typedContent(
  text: string,
  was: Cell,
): { readonly content: Content; readonly wasFormula: boolean } {
  if (/^[=＝]./s.test(text)) return { content: { kind: 'text', text }, wasFormula: true };
  return { content: readInput(text, was), wasFormula: false };
}
