import type { Bound } from './figure.js';

export interface BoundTerm {
  readonly bound: Bound;
  readonly words: readonly string[];
}

/** Words behind a figure that make it a limit. 「まで」 is none: it names the level aimed at. */
export const BOUNDS_AFTER: readonly BoundTerm[] = [
  { bound: 'at-least', words: ['以上', 'を下回らない', 'を下らない'] },
  { bound: 'at-most', words: ['以下', '以内', 'を超えない', 'を上回らない'] },
  {
    bound: 'more-than',
    words: ['超', 'を超える', 'を超え', 'を上回る', 'を上回り', '超え', 'より多い', 'より多く'],
  },
  { bound: 'less-than', words: ['未満', 'を下回る', 'を下回り', 'より少ない', 'より少なく'] },
];

/** Words and signs before a figure that make it a limit. */
export const BOUNDS_BEFORE: readonly BoundTerm[] = [
  { bound: 'at-least', words: ['少なくとも', '最低', '≧', '≥', '>=', '⩾'] },
  { bound: 'at-most', words: ['≦', '≤', '<=', '⩽'] },
  { bound: 'more-than', words: ['>'] },
  { bound: 'less-than', words: ['<'] },
];
