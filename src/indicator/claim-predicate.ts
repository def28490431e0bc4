import { codeUnits, isDigit } from '../quantity/characters.js';
import { normalise } from '../quantity/normalise.js';
import { wordsOf } from '../quantity/wording.js';
import {
  ACHIEVING,
  COMPARING,
  COMPARING_OUTCOME,
  NEGATIVE_ENDINGS,
  NEGATIVE_LINKS,
  OPEN_ENDINGS,
  OUTCOMES,
  OUTCOME_ENDINGS,
  POSITIVE_ENDINGS,
  RIVALS,
  UNACHIEVED,
  UNACHIEVED_ENDINGS,
} from './claim.data.js';

/** Which side of the target's figure the words put the actual on; null where they do not say. */
export type Relation = 'above' | 'below' | null;

/** The words of a sentence that speak of reaching the goal, before anything around them is looked at. */
export interface Predicate {
  readonly start: number;
  readonly end: number;
  readonly met: boolean | null;
  readonly relation: Relation;
  /** What may follow: only the end of the sentence (目標を達成), what a claim goes on with, or anything. */
  readonly before: 'end' | 'claiming' | 'any';
}

export const GOAL = '目標';
const GOAL_REACH = 30;
/** How far before a verb the goal it compares with may stand. */
export const YARDSTICK_REACH = 20;

const starts = (words: readonly string[]) => {
  const known = wordsOf(words);
  return (text: string, at: number): string | null => known.startingAt(text, at);
};
const negative = starts(NEGATIVE_LINKS.flatMap((link) => NEGATIVE_ENDINGS.map((ending) => link + ending)));
const positive = starts(POSITIVE_ENDINGS);
const open = starts(OPEN_ENDINGS);
const unachieved = starts(UNACHIEVED);
const unachievedEnding = starts(UNACHIEVED_ENDINGS);
const outcome = starts(OUTCOMES);
const outcomeEnding = starts(OUTCOME_ENDINGS);
/** Characters a comparing verb may begin with, so that most of a text is passed over quickly. */
const COMPARING_HEADS = new Set(
  [...COMPARING, ...COMPARING_OUTCOME].flatMap(({ words }) => words.map((word) => word.charAt(0))),
);
const comparing = COMPARING.map((group) => ({ ...group, find: starts(group.words) }));
const comparingOutcome = COMPARING_OUTCOME.map((group) => ({ ...group, find: starts(group.words) }));

/** True where 目標 is what a comparing verb compares with: named shortly before it, and no other yardstick after it. */
function comparesWithGoal(sentence: string, at: number): boolean {
  const goal = at < 1 ? -1 : sentence.lastIndexOf(GOAL, at - 1);
  if (goal < 0 || at - goal > YARDSTICK_REACH + GOAL.length) return false;
  const between = sentence.slice(goal + GOAL.length, at);
  return (
    !/[、。]/.test(between) &&
    /[をはもに]|より|対し|比/.test(between) &&
    !RIVALS.some((word) => between.includes(word))
  );
}

function achievingAt(sentence: string, at: number): Predicate | null {
  const noun = ACHIEVING.find(({ word }) => sentence.startsWith(word, at));
  if (!noun) return null;
  const from = at + noun.word.length;
  if (noun.needsGoal && !sentence.slice(Math.max(0, at - GOAL_REACH), at).includes(GOAL)) return null;
  const readings: readonly (readonly [string | null, boolean | null])[] = [
    [negative(sentence, from), false],
    [open(sentence, from), null],
    [positive(sentence, from), true],
  ];
  const [words, met] = readings.reduce((best, each) =>
    (each[0]?.length ?? 0) > (best[0]?.length ?? 0) ? each : best,
  );
  const end = from + (words?.length ?? 0);
  return words === null
    ? { start: at, end, met: true, relation: null, before: 'end' }
    : { start: at, end, met, relation: null, before: met === null ? 'any' : 'claiming' };
}

function unachievedAt(sentence: string, at: number): Predicate | null {
  const word = unachieved(sentence, at);
  if (word === null) return null;
  const from = at + word.length;
  const end = from + (unachievedEnding(sentence, from)?.length ?? 0);
  return { start: at, end, met: false, relation: null, before: 'claiming' };
}

interface Comparison {
  readonly met: boolean;
  readonly relation: Relation;
  readonly length: number;
}

/** The longest verb of all groups: 超えなかった goes before the 超え it begins with. */
function longest(
  groups: readonly { readonly met: boolean; readonly relation: Relation; readonly find: typeof open }[],
  sentence: string,
  at: number,
): Comparison | null {
  return groups.reduce<Comparison | null>((best, { met, relation, find }) => {
    const length = find(sentence, at)?.length ?? 0;
    return length > (best?.length ?? 0) ? { met, relation, length } : best;
  }, null);
}

function comparingAt(sentence: string, at: number): Predicate | null {
  if (!COMPARING_HEADS.has(sentence.charAt(at)) || !comparesWithGoal(sentence, at)) return null;
  const verb = longest(comparing, sentence, at);
  if (verb) {
    const { met, relation } = verb;
    return { start: at, end: at + verb.length, met, relation, before: 'claiming' };
  }
  const attribute = longest(comparingOutcome, sentence, at);
  if (!attribute) return null;
  const { met, relation } = attribute;
  const from = at + attribute.length;
  if (isDigit(sentence.charCodeAt(from))) return { start: at, end: from, met, relation, before: 'any' };
  const noun = outcome(sentence, from);
  const ending = noun === null ? null : outcomeEnding(sentence, from + noun.length);
  if (noun === null || ending === null) return null;
  return { start: at, end: from + noun.length + ending.length, met, relation, before: 'claiming' };
}

const HEADS = [...UNACHIEVED, ...ACHIEVING.map(({ word }) => word)].map((word) => word.charAt(0));
const isHead = codeUnits([...HEADS, ...COMPARING_HEADS].join(''));
/** Of every predicate one character, never 目 of 目標: texts without any of them are not taken apart. */
const TELLING = new RegExp(
  `[割${[...HEADS, ...COMPARING_HEADS].filter((head) => head !== GOAL.charAt(0)).join('')}]`,
);

/** False for a text that surely claims nothing about a goal. Breaks in the text do not matter. */
export function mayClaim(text: string): boolean {
  return TELLING.test(normalise(text).text);
}

/** The predicate that begins at a place of a sentence; null where none does. */
export function predicateAt(sentence: string, at: number): Predicate | null {
  if (!isHead(sentence.charCodeAt(at))) return null;
  return unachievedAt(sentence, at) ?? achievingAt(sentence, at) ?? comparingAt(sentence, at);
}
