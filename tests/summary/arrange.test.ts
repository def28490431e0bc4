import { arrange } from '../../src/summary/arrange.js';
import { followFormula } from '../../src/summary/follow-formula.js';

/** The new order of the lines: keys, and the old numbers of lines of the user's. */
function order(standing: readonly (string | null)[], wanted: readonly string[]): string {
  const { places, moved } = arrange(standing, wanted);
  const lines = new Map<number, string>();
  for (const [key, place] of places) lines.set(place, key);
  standing.forEach((key, line) => {
    if (key === null || !places.has(key)) lines.set(moved(line), `${key ?? ''}#${line}`);
  });
  return Array.from({ length: Math.max(...lines.keys()) + 1 }, (_, line) => lines.get(line) ?? '.').join(' ');
}

test.each<[name: string, standing: (string | null)[], wanted: string[], lines: string]>([
  ['a new tab', [], ['a', 'b'], 'a b'],
  ['nothing changes', ['a', null, 'b'], ['a', 'b'], 'a #1 b'],
  ['lines inserted above stay above', [null, null, 'a', 'b'], ['a', 'b'], '#0 #1 a b'],
  ['a line inserted behind a key goes with it', ['a', null, 'b', 'c'], ['b', 'a', 'c'], 'b a #1 c'],
  ['what stands below stays below what is added', ['a', 'b', null, null], ['a', 'b', 'c'], 'a b c #2 #3'],
  ['what stands below moves up when the table shrinks', ['a', 'b', 'c', null], ['a'], 'a b#1 c#2 #3'],
  ['the line of a key that is gone goes to the end', ['a', 'b', 'c', null], ['a', 'c'], 'a c #3 b#1'],
  ['sorted otherwise', ['c', 'a', 'b'], ['a', 'b', 'c'], 'a b c'],
])('%s', (_name, standing, wanted, lines) => {
  expect(order(standing, wanted)).toBe(lines);
});

test('no two lines come to stand in one place', () => {
  const standing = [null, 'a', null, 'b', 'c', null, 'd', null, null];
  const { places, moved } = arrange(standing, ['d', 'x', 'a', 'c', 'y']);
  const all = [...standing.map((_, line) => moved(line)), places.get('x'), places.get('y')];
  expect(new Set(all).size).toBe(all.length);
});

test.each<[formula: string, followed: string]>([
  ['H3*2', 'H4*2'],
  ['$H$3+SUM(A2:B3)', '$H$4+SUM(A2:B4)'],
  ['"A3"&A3', '"A3"&A4'],
  ["'表'!A3+表!A3+Sheet1!$A$3", "'表'!A3+表!A3+Sheet1!$A$3"],
  ['LOG10(A3)+ATAN2(A3,A2)', 'LOG10(A4)+ATAN2(A4,A2)'],
  ['Tenken_Data[[#This Row],[達成率]]*2', 'Tenken_Data[[#This Row],[達成率]]*2'],
])('%s follows its cells', (formula, followed) => {
  const rows = arrange(['a', 'b', 'c'], ['a', 'b', 'new', 'c']);
  const columns = arrange(
    Array.from({ length: 9 }, (_, index) => `k${index}`),
    Array.from({ length: 9 }, (_, index) => `k${index}`),
  );
  expect(followFormula(formula, rows, columns)).toBe(followed);
});
