import { isDigit } from '../quantity/characters.js';
import { wordsOf } from '../quantity/wording.js';
import {
  GOAL,
  mayClaim,
  predicateAt,
  YARDSTICK_REACH,
  type Predicate,
  type Relation,
} from './claim-predicate.js';
import { sentencesOf } from './claim-sentence.js';
import {
  CLAIMING_FOLLOWERS,
  DENIALS,
  HEDGES,
  IN_PASSING,
  NO_CLAIM_FOLLOWERS,
  OTHER_YEARS,
  THIS_YEAR,
} from './claim.data.js';

/** What a text says about reaching the goal, and the words it says it with. */
export interface Claimed {
  /** Null: it speaks of the goal but leaves the outcome open (概ね達成, 達成は困難, 達成できなかったわけではない). */
  readonly met: boolean | null;
  /** The words it rests on, blanks and line breaks taken out. */
  readonly text: string;
  /** Which side of the target's figure the words put the actual on (目標を下回った), whatever is wanted; else null. */
  readonly relation: Relation;
}

/** How much of a sentence before a predicate is looked at. */
const CONTEXT = 200;
const CONTRASTS = ['が、', 'ものの、', 'けれども、', '一方、'];

const denials = wordsOf(DENIALS);
const claiming = wordsOf(CLAIMING_FOLLOWERS);
const noClaim = wordsOf(NO_CLAIM_FOLLOWERS);

function lastOf(text: string, words: readonly string[]): number {
  return Math.max(...words.map((word) => text.lastIndexOf(word)));
}

/** What stands before a place since the last contrast: 「…は減ったが、」 does not touch what follows it. */
function sinceContrast(sentence: string, at: number): string {
  const left = sentence.slice(Math.max(0, at - CONTEXT), at);
  const contrast = lastOf(left, CONTRASTS);
  return contrast < 0 ? left : left.slice(contrast + 1);
}

function isHedged(sentence: string, at: number): boolean {
  const left = sentence.slice(Math.max(0, at - CONTEXT), at);
  const clause = left.slice(left.lastIndexOf('、') + 1);
  return HEDGES.some((word) => clause.includes(word));
}

function isOtherYears(sentence: string, at: number): boolean {
  const left = sinceContrast(sentence, at);
  const other = lastOf(left, OTHER_YEARS);
  if (other < 0 || other < lastOf(left, THIS_YEAR)) return false;
  return !IN_PASSING.some((word) => left.includes(word, other));
}

const ENDS = new Set('。、,.!)]}」』】〕》);；・→※([「『【〔');

/** A choice of a form that was not made: □未達成, 達成・未達成 with neither struck out. */
function isUnticked(sentence: string, start: number): boolean {
  const before = sentence.slice(Math.max(0, start - 3), start);
  return /[□☐]\s?$/.test(before) || /達成[・/]$/.test(before);
}

/** 'claim': the sentence says it; 'denied': it takes it back; null: the words only describe something else. */
function standing(sentence: string, predicate: Predicate): 'claim' | 'denied' | null {
  const { start, end } = predicate;
  const bare = predicate.before === 'end';
  if (denials.startingAt(sentence, end) !== null) return 'denied';
  if (isUnticked(sentence, start)) return null;
  if (predicate.before === 'any') return 'claim';
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
  const against = noClaim.startingAt(sentence, end)?.length ?? 0;
  return (claiming.startingAt(sentence, end)?.length ?? 0) > against ? 'claim' : null;
}

function wordsOfClaim(sentence: string, { start, end }: Predicate): string {
  const left = sentence.slice(Math.max(0, start - YARDSTICK_REACH - GOAL.length), start);
  const goal = left.lastIndexOf(GOAL);
  const from = goal > left.lastIndexOf('、') ? start - left.length + goal : start;
  return sentence.slice(from, end);
}

/**
 * Every claim of a text about reaching its goal, in order. Words that only describe something else (達成した団体,
 * 達成率110%), plans (達成を目指す), conditions and questions claim nothing. 目標を下回った is read as for an indicator
 * that is to grow; `relation` lets a caller who knows the direction judge for himself.
 */
export function readClaim(text: string): Claimed[] {
  const claims: Claimed[] = [];
  if (!mayClaim(text)) return claims;
  for (const sentence of sentencesOf(text)) {
    for (let at = 0; at < sentence.length; at++) {
      const predicate = predicateAt(sentence, at);
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
