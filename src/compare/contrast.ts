import { CONTRASTS } from './contrast.data.js';

/** 令和4年度, H30, 2022年: a year in a name moves on by itself and tells nothing apart. */
const YEAR = /(?:明治|大正|昭和|平成|令和|[MTSHR])(?:元|\d{1,2})(?:年度?)?|(?:19|20)\d\d(?:年度?)?/g;

function numbersIn(name: string): string {
  return (name.replace(YEAR, '').match(/\d+|[①-⑳]/g) ?? []).join(',');
}

function wordOf(group: readonly string[], name: string): string | null {
  return group.find((word) => name.includes(word)) ?? null;
}

/**
 * Whether two folded names, however alike, name different things: other numbers (3年生, 6年生), or words that exclude
 * each other (男性, 女性).
 */
export function areContrary(a: string, b: string): boolean {
  if (a === b) return false;
  if (numbersIn(a) !== numbersIn(b)) return true;
  return CONTRASTS.some((group) => {
    const [left, right] = [wordOf(group, a), wordOf(group, b)];
    return left !== null && right !== null && left !== right;
  });
}
