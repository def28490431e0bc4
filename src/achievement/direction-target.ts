import type { Bound, Figure } from '../quantity/figure.js';
import type { Direction } from './evaluation.js';

/** What a target says about the direction by its own words. */
export interface TargetReading {
  readonly direction: Exclude<Direction, 'unknown'>;
  /** The words it rests on, as printed. */
  readonly evidence: string;
}

const BOUND_DIRECTION: Readonly<Record<Bound, 'increase' | 'decrease'>> = {
  'at-most': 'decrease',
  'less-than': 'decrease',
  'at-least': 'increase',
  'more-than': 'increase',
};
const BOUND_WORD: Readonly<Record<'increase' | 'decrease', RegExp>> = {
  decrease: /以下|以内|未満|まで|下回る|≦|≤|＜|</,
  increase: /以上|以降|超|上回る|≧|≥|＞|>/,
};

/** 10%削減, 15人の削減, 20分短縮: the figure is the size of the reduction, so more of it is better (計画 15人 → 31人: 206.7 %). */
const AMOUNT_OF_REDUCTION =
  /\d[\d,.]*\s?[^\d\s、。にへまで]{0,8}(?:削減|縮減|低減|軽減|短縮|減量|圧縮|節減|減少|抑制|減)/;
const LESS =
  /抑制|抑え|削減|縮減|短縮|低減|軽減|減少|減ら|半減|減量|節減|圧縮|引き?下げ|根絶|撲滅|解消|ゼロ|下回/;
const MORE = /増加|増や|増|向上|引き?上げ|拡大|延伸|上回/;
const KEEP = /維持(?!管理|補修|修繕|費)|横ばい|同水準/;
/** Longer texts are prose about the work; only what follows the figure closely is about the figure. */
const LONGEST_TARGET = 30;
const LONGEST_WORDS_ONLY = 12;
const REACH_OF_FIGURE = 12;
/** A cell may hold 32,767 characters; the figure of a target stands near its beginning. */
const LONGEST_SEARCHED = 200;
const BRACKETED = /[(（][^()（）]*[)）]/g;

/**
 * Direction from the target alone: its bound (以上, 以下), else words such as 削減, 増加, 維持 in its text.
 * Null where it is only a figure.
 */
export function readTarget(target: Figure): TargetReading | null {
  if (target.bound !== null) {
    const direction = BOUND_DIRECTION[target.bound];
    return { direction, evidence: BOUND_WORD[direction].exec(target.text)?.[0] ?? target.text };
  }
  if (target.kind !== 'quantity') {
    return target.text.length <= LONGEST_WORDS_ONLY ? readWords(target.text) : null;
  }
  const bare = target.text.replace(BRACKETED, ' ').trim();
  const amount = AMOUNT_OF_REDUCTION.exec(bare.normalize('NFKC').slice(0, LONGEST_SEARCHED));
  if (amount !== null) return { direction: 'increase', evidence: amount[0] };
  // In 8件（20%減） the bracket comments on a level; in 20%減 alone it is the figure.
  return readWords(aboutFigure(bare)) ?? readWords(aboutFigure(target.text));
}

function readWords(text: string): TargetReading | null {
  const less = LESS.exec(text);
  const more = MORE.exec(text);
  if (less !== null && more !== null) return null;
  if (less !== null) return { direction: 'decrease', evidence: less[0] };
  if (more !== null) return { direction: 'increase', evidence: more[0] };
  const keep = KEEP.exec(text);
  return keep === null ? null : { direction: 'maintain', evidence: keep[0] };
}

function aboutFigure(text: string): string {
  if (text.length <= LONGEST_TARGET) return text;
  const figure = /[\d０-９][\d０-９,.，．]*/.exec(text);
  if (figure === null) return '';
  const start = figure.index + figure[0].length;
  return text.slice(start, start + REACH_OF_FIGURE);
}
