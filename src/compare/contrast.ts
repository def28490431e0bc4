import { CONTRASTS } from './contrast.data.js';

/** 令和4年度, H30, 2022年: a year in a name moves on by itself and tells nothing apart. */
const YEAR = /(?:明治|大正|昭和|平成|令和|[MTSHR])(?:元|\d{1,2})(?:年度?)?|(?:19|20)\d\d(?:年度?)?/g;
const GROUPS = CONTRASTS.map((group) => group.map((words) => words.split('|')));

function numbersIn(name: string): string {
  return (name.replace(YEAR, '').match(/\d+(?:\.\d+)?|[①-⑳]/g) ?? []).join(',');
}

/** Which words of a group a name has: a name with both (小学校・中学校) is another one than one with either. */
function wordsOf(group: readonly (readonly string[])[], name: string): number[] {
  return group.flatMap((words, at) => (words.some((word) => name.includes(word)) ? [at] : []));
}

/**
 * Whether two folded names, however alike, name different things: other numbers (3年生, 6年生), or words that exclude
 * each other (男性, 女性).
 */
export function areContrary(a: string, b: string): boolean {
  if (a === b) return false;
  if (numbersIn(a) !== numbersIn(b)) return true;
  return GROUPS.some((group) => {
    const [left, right] = [wordsOf(group, a), wordsOf(group, b)];
    if (left.length === 0 || right.length === 0) return false;
    return left.length !== right.length || left.some((word) => !right.includes(word));
  });
}
