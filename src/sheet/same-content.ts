import type { Content } from './edit.js';

/** True when two contents would show and compute the same. Line breaks are compared as Excel stores them. */
export function sameContent(a: Content, b: Content): boolean {
  if (a.kind === 'text' && b.kind === 'text') return withLineFeeds(a.text) === withLineFeeds(b.text);
  if (a.kind === 'number' && b.kind === 'number') return a.value === b.value;
  if (a.kind === 'formula' && b.kind === 'formula') return a.formula === b.formula;
  return a.kind === b.kind && a.kind === 'blank';
}

function withLineFeeds(text: string): string {
  return text.includes('\r') ? text.replaceAll('\r\n', '\n').replaceAll('\r', '\n') : text;
}
