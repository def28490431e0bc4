import type { Content } from '../sheet/edit.js';

/** True when two contents would show and compute the same. Line breaks are compared as Excel stores them. */
export function sameContent(a: Content, b: Content): boolean {
  if (a.kind === 'text' && b.kind === 'text')
    return a.text.replaceAll('\r\n', '\n') === b.text.replaceAll('\r\n', '\n');
  if (a.kind === 'number' && b.kind === 'number') return a.value === b.value;
  if (a.kind === 'formula' && b.kind === 'formula') return a.formula === b.formula;
  return a.kind === b.kind && a.kind === 'blank';
}
