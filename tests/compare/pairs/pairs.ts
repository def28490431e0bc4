import { LISTS, NEWCOMERS } from './lists.data.js';
import { drawFrom, MUTATIONS, type MutationName } from './mutations.js';
import { lastYear, thisYear, type Shape, type YearPair } from './year-pair.js';

/** What happens between two years, one recipe a pair. */
const RECIPES: readonly (readonly MutationName[])[] = [
  ['reordered', 'reworded'],
  ['shuffled', 'dropped', 'added'],
  ['reworded', 'target', 'revised'],
  ['reorganised', 'left', 'dropped', 'baseline'],
  ['split', 'reworded', 'added'],
  ['merged', 'reordered', 'target'],
  ['unit', 'revised', 'reworded', 'reorganised'],
  ['namesakes', 'added', 'shuffled', 'reworded'],
  [
    'reordered',
    'reworded',
    'dropped',
    'added',
    'reorganised',
    'target',
    'baseline',
    'revised',
    'left',
    'unit',
  ],
];

/** Every list with every recipe, and on sheets with figures of several years and of one alone. */
export function yearPairs(firstSeed = 1): YearPair[] {
  const pairs: YearPair[] = [];
  let seed = firstSeed;
  for (const [name, lines] of Object.entries(LISTS)) {
    for (const recipe of RECIPES) {
      for (const shape of ['history', 'sparse'] satisfies Shape[]) {
        const both = { last: lastYear(lines), current: thisYear(lines) };
        const draw = drawFrom(seed++);
        for (const each of recipe) MUTATIONS[each](both, draw, [...lines, ...NEWCOMERS]);
        pairs.push({ what: `${name} ${recipe.join('+')} ${shape}`, shape, ...both });
      }
    }
  }
  return pairs;
}
