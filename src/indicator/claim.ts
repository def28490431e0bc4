import { isDigit, isHiragana } from '../quantity/characters.js';
import { normalise } from '../quantity/normalise.js';
import { wordsOf } from '../quantity/wording.js';
import {
  ACHIEVING,
  CLAIMING_FOLLOWERS,
  COMPARING,
  COMPARING_OUTCOME,
  CONNECTIVES,
  DENIALS,
  HEDGES,
  IN_PASSING,
  NEGATIVE_ENDINGS,
  NEGATIVE_LINKS,
  NO_CLAIM_FOLLOWERS,
  OPEN_ENDINGS,
  OTHER_YEARS,
  OUTCOMES,
  OUTCOME_ENDINGS,
  POSITIVE_ENDINGS,
  RIVALS,
  THIS_YEAR,
  UNACHIEVED,
  UNACHIEVED_ENDINGS,
} from './claim.data.js';

/** What a text says about reaching the goal, and the words it says it with. */
export interface Claimed {
  /** Null: it speaks of the goal but leaves the outcome open (概ね達成, 達成は困難, 達成できなかったわけではない). */
  readonly met: boolean | null;
  /** The words it rests on, blanks and line breaks taken out. */
  readonly text: string;
  /** Which side of the target's figure the words put the actual on (目標を下回った), whatever is wanted; else null. */
  readonly relation: 'above' | 'below' | null;
}

interface Predicate {
  readonly start: number;
  readonly end: number;
  readonly met: boolean | null;
  readonly relation: Claimed['relation'];
  /** A noun that must end the sentence (目標を達成), so fewer things may follow. */
  readonly bare: boolean;
}

const MAX_TEXT = 20_000;
const GOAL = '目標';
const GOAL_REACH = 30;
const YARDSTICK_REACH = 20;

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
const denial = starts(DENIALS);
const claiming = starts(CLAIMING_FOLLOWERS);
const noClaim = starts(NO_CLAIM_FOLLOWERS);
const connective = starts(CONNECTIVES);
const comparing = COMPARING.map((group) => ({ ...group, find: starts(group.words) }));
const comparingOutcome = COMPARING_OUTCOME.map((group) => ({ ...group, find: starts(group.words) }));

/** Particles and cut words at the end of a line: the sentence goes on in the next one. */
const GOES_ON = new Set('をにはがのもとへで、未不達');

/** True when a blank or line break between two characters only breaks a sentence in two. */
function breaksSentence(text: string, before: number, after: number): boolean {
  if (GOES_ON.has(text[before] ?? '')) return true;
  const next = text.charCodeAt(after);
  return (
    (isHiragana(next) || text[after] === '、' || text[after] === '。') && connective(text, after) === null
  );
}

/** The sentences of a cell, folded; breaks inside them are mended, because 達成⏎できなかった is one word group. */
function sentences(source: string): string[] {
  const text = normalise(source.slice(0, MAX_TEXT)).text.replaceAll('出来', 'でき');
  const result: string[] = [];
  let sentence = '';
  const finish = (): void => {
    if (sentence !== '') result.push(sentence);
    sentence = '';
  };
  for (let at = 0; at < text.length; at++) {
    const character = text[at] ?? '';
    if (character === ' ' || character === '\n') {
      let after = at;
      while (text[after] === ' ' || text[after] === '\n') after += 1;
      const mended = sentence !== '' && breaksSentence(text, at - 1, after);
      if (!mended && text.slice(at, after).includes('\n')) finish();
      else if (!mended && sentence !== '') sentence += ' ';
      at = after - 1;
    } else {
      sentence += character;
      if (character === '。' || character === '!' || character === '?') finish();
    }
  }
  finish();
  return result;
}

function lastOf(text: string, words: readonly string[]): number {
  return Math.max(...words.map((word) => text.lastIndexOf(word)));
}

/** What stands before a place since the last contrast: 「…は減ったが、」 does not touch what follows it. */
function sinceContrast(sentence: string, at: number): string {
  const left = sentence.slice(0, at);
  const contrast = Math.max(
    ...['が、', 'ものの、', 'けれども、', '一方、'].map((word) => left.lastIndexOf(word)),
  );
  return contrast < 0 ? left : left.slice(contrast + 1);
}

function isHedged(sentence: string, at: number): boolean {
  const clause = sentence.slice(sentence.lastIndexOf('、', at - 1) + 1, at);
  return HEDGES.some((word) => clause.includes(word));
}

function isOtherYears(sentence: string, at: number): boolean {
  const left = sinceContrast(sentence, at);
  const other = lastOf(left, OTHER_YEARS);
  if (other < 0 || other < lastOf(left, THIS_YEAR)) return false;
  return !IN_PASSING.some((word) => left.includes(word, other));
}

/** True where 目標 is what a comparing verb compares with: named shortly before it, and no other yardstick after it. */
function comparesWithGoal(sentence: string, at: number): boolean {
  const goal = sentence.lastIndexOf(GOAL, at - 1);
  if (goal < 0 || at - goal > YARDSTICK_REACH + GOAL.length) return false;
  const between = sentence.slice(goal + GOAL.length, at);
  return !/[、。]/.test(between) && /[をはもに]|より|対し|比/.test(between) && lastOf(between, RIVALS) < 0;
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
    ? { start: at, end, met: true, relation: null, bare: true }
    : { start: at, end, met, relation: null, bare: false };
}

function unachievedAt(sentence: string, at: number): Predicate | null {
  const word = unachieved(sentence, at);
  if (word === null) return null;
  const from = at + word.length;
  const end = from + (unachievedEnding(sentence, from)?.length ?? 0);
  return { start: at, end, met: false, relation: null, bare: false };
}

function comparingAt(sentence: string, at: number): Predicate | null {
  for (const { find, met, relation } of comparing) {
    const word = find(sentence, at);
    if (word !== null && comparesWithGoal(sentence, at)) {
      return { start: at, end: at + word.length, met, relation, bare: false };
    }
  }
  for (const { find, met, relation } of comparingOutcome) {
    const word = find(sentence, at);
    if (word === null || !comparesWithGoal(sentence, at)) continue;
    const from = at + word.length;
    const noun = outcome(sentence, from);
    const verb = noun === null ? null : outcomeEnding(sentence, from + noun.length);
    const end = from + (noun?.length ?? 0) + (verb?.length ?? 0);
    if (verb !== null || isDigit(sentence.charCodeAt(from)))
      return { start: at, end, met, relation, bare: false };
  }
  return null;
}

const ENDS = new Set('。、,.!)]}」』】〕》);；・→※([「『【〔');

/** 'claim': the sentence says it; 'denied': it takes it back; null: the words only describe something else. */
function standing(sentence: string, predicate: Predicate): 'claim' | 'denied' | null {
  const { start, end, bare } = predicate;
  if (denial(sentence, end) !== null) return 'denied';
  const next = sentence[end];
  if (bare) {
    const before = sentence[start - 1] ?? '';
    if (before === 'の') return null;
    if (next === '、') return before === 'を' ? 'claim' : null;
    if (next === '・' || next === ',' || next === '.') return null;
  }
  if (next === undefined) return 'claim';
  if (next === '?') return null;
  if (next === ' ') return isDigit(sentence.charCodeAt(end + 1)) ? null : 'claim';
  if (ENDS.has(next)) return 'claim';
  if (
    bare ||
    (next === 'か' && end + 1 === sentence.length) ||
    /^か[。?、]/.test(sentence.slice(end, end + 2))
  ) {
    return null;
  }
  const against = noClaim(sentence, end)?.length ?? 0;
  return (claiming(sentence, end)?.length ?? 0) > against ? 'claim' : null;
}

function wordsOfClaim(sentence: string, { start, end }: Predicate): string {
  const clause = Math.max(sentence.lastIndexOf('、', start - 1), sentence.lastIndexOf('。', start - 1)) + 1;
  const goal = sentence.lastIndexOf(GOAL, start);
  const from = goal >= clause && start - goal <= YARDSTICK_REACH + GOAL.length ? goal : start;
  return sentence.slice(from, end);
}

/**
 * Every claim of a text about reaching its goal, in order. Words that only describe something else (達成した団体,
 * 達成率110%), plans (達成を目指す), conditions and questions claim nothing. 目標を下回った is read as for an indicator
 * that is to grow; `relation` lets a caller who knows the direction judge for himself.
 */
export function readClaim(text: string): Claimed[] {
  const claims: Claimed[] = [];
  for (const sentence of sentences(text)) {
    for (let at = 0; at < sentence.length; at++) {
      const predicate = unachievedAt(sentence, at) ?? achievingAt(sentence, at) ?? comparingAt(sentence, at);
      if (!predicate) continue;
      const said = isOtherYears(sentence, at) ? null : standing(sentence, predicate);
      if (said !== null) {
        const unsure = said === 'denied' || isHedged(sentence, at);
        const { met, relation } = predicate;
        claims.push({
          met: unsure ? null : met,
          text: wordsOfClaim(sentence, predicate),
          relation: unsure ? null : relation,
        });
      }
      at = Math.max(at, predicate.end - 1);
    }
  }
  return claims;
}

/** What a text claims as a whole: the one thing all its claims say, open where they differ, null where it claims nothing. */
export function overallClaim(text: string): Claimed | null {
  const claims = readClaim(text);
  const [first] = claims;
  if (!first) return null;
  if (claims.every(({ met }) => met === first.met)) return first;
  return { met: null, text: claims.map((claim) => claim.text).join('・'), relation: null };
}
