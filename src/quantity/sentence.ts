import type { Bracket } from './brackets.js';
import { isHiragana, isNounLetter } from './characters.js';
import { ACTIONS, CARRIERS, NOT_CARRIED } from './sentence.data.js';
import { wordsOf } from './wording.js';

/**
 * How a figure stands in its text: 'plain' with nothing said about it, 'carried' when it is what a sentence is about
 * (850件とする, 4回開催), 'origin' where a change starts (4,640人から), 'mentioned' when it is only spoken of (3館の運営).
 */
export type Standing = 'plain' | 'carried' | 'origin' | 'mentioned';

export interface StandingReading {
  readonly standing: Standing;
  /** Where the words about this figure end and those about the next may begin. */
  readonly to: number;
}

const ACTION_WORDS = wordsOf(ACTIONS);
/** Words between a unit and what is said about the figure: 4名分の公開, 3事案等については. */
const TAIL_WORDS = wordsOf(['分', '等', '規模', 'あまり', '以外', '全体']);
const CARRIER_WORDS = new Map(
  Object.entries(CARRIERS).map(([particle, words]) => [particle, wordsOf(words)]),
);
const LONGEST_ENDING = 8;
const LIST_PARTICLES = /[とやも]/;

/** Hiragana behind a carrier: 確保するなど is no more than an example. */
function endingAt(text: string, at: number): { readonly to: number; readonly carried: boolean } {
  let to = at;
  while (to < at + LONGEST_ENDING && isHiragana(text.charCodeAt(to))) to += 1;
  const ending = text.slice(at, to);
  return { to, carried: !NOT_CARRIED.some((word) => ending.includes(word)) };
}

/** Where text goes on behind brackets that follow a figure directly: 約76万時間(速報値)となり. */
export function behindBrackets(text: string, at: number, bracketAt: ReadonlyMap<number, Bracket>): number {
  const bracket = bracketAt.get(at) ?? (text[at] === ' ' ? bracketAt.get(at + 1) : undefined);
  return bracket && bracket.kind !== 'quote' ? bracket.close + 1 : at;
}

/** Judges what stands behind a figure (unit, bound and brackets already passed over); `inSentence` for running text. */
export function standingAt(text: string, at: number, inSentence: boolean): StandingReading {
  const tail = TAIL_WORDS.startingAt(text, at);
  if (tail !== null) return standingAt(text, at + tail.length, inSentence);
  const action = ACTION_WORDS.startingAt(text, at);
  if (action !== null) {
    const ending = endingAt(text, at + action.length);
    return { standing: ending.carried ? 'carried' : 'mentioned', to: ending.to };
  }
  if (
    text.startsWith('→', at) ||
    text.startsWith('⇒', at) ||
    text.startsWith(' →', at) ||
    text.startsWith(' ⇒', at)
  ) {
    return { standing: 'origin', to: at };
  }
  if (!isHiragana(text.charCodeAt(at))) return nounBehind(text, at, inSentence);
  if (text.startsWith('から', at)) return { standing: 'origin', to: at + 2 };
  const particle = text[at] ?? '';
  const behind = text[at + 1] === '\n' ? at + 2 : at + 1;
  const word = CARRIER_WORDS.get(particle)?.startingAt(text, behind) ?? null;
  if (word !== null) {
    const ending = endingAt(text, behind + word.length);
    return { standing: ending.carried ? 'carried' : 'mentioned', to: ending.to };
  }
  if (!inSentence && LIST_PARTICLES.test(particle)) return { standing: 'plain', to: at + 1 };
  return { standing: 'mentioned', to: at + 1 };
}

/** A noun glued behind: the label of the next figure, or a verb the figure only depends on (6億円取り崩し). */
function nounBehind(text: string, at: number, inSentence: boolean): StandingReading {
  let end = at;
  while (end < at + LONGEST_ENDING && isNounLetter(text.charCodeAt(end))) end += 1;
  const verb =
    inSentence && end > at && isHiragana(text.charCodeAt(end)) && !/[のはがをでに]/.test(text[end] ?? '');
  return { standing: verb ? 'mentioned' : 'plain', to: at };
}

const SENTENCE_END =
  /[。]|(?:ます|ました|です|でした|する|した|れる|れた|いる|いた|った|める|めた|せる|せた|なる|図る|行う|ない|なかった)[ 。)]*$/;

/** True for running text: it ends or is divided by 。, or its last word is a verb. `line` is one line of folded text. */
export function isSentence(line: string): boolean {
  return SENTENCE_END.test(line.length > 400 ? line.slice(-400) : line);
}
