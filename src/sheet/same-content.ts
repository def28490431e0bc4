import type { Content } from './edit.js';
import { sameFormula } from './same-formula.js';

/** True when two contents would show the same. Line breaks are compared as Excel stores them; no text is nothing. */
export function sameContent(a: Content, b: Content): boolean {
  if (isNothing(a) || isNothing(b)) return isNothing(a) && isNothing(b);
  if (a.kind === 'text' && b.kind === 'text') return withLineFeeds(a.text) === withLineFeeds(b.text);
  if (a.kind === 'number' && b.kind === 'number') return a.value === b.value;
  if (a.kind === 'formula' && b.kind === 'formula') return sameFormula(a.formula, b.formula);
  return false;
}

/** True for content that leaves a cell without anything to show. */
export function isNothing(content: Content): boolean {
  return content.kind === 'blank' || (content.kind === 'text' && content.text === '');
}

function withLineFeeds(text: string): string {
  return text.includes('\r') ? text.replaceAll('\r\n', '\n').replaceAll('\r', '\n') : text;
}
