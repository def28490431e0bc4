import { isDigit, isKanji } from '../quantity/characters.js';
import { findFiscalYears } from '../quantity/fiscal-year.js';
import { wordsOf } from '../quantity/wording.js';
import { sentencesOf } from '../indicator/claim-sentence.js';
import { foldedText, readAmounts, type Amount } from './amounts.js';
import {
  APPROXIMATE,
  FALLS,
  FILLERS,
  JOINTS,
  MULTIPLE_JOINTS,
  PLANS,
  RISES,
  TARGET_JOINTS,
  YARDSTICKS,
  type Yardstick,
} from './change.data.js';

/** A change a sentence states: by how much, which way, and from what. */
export interface ChangeClaim {
  readonly amount: Amount;
  /** 1 up, -1 down; 0 for a multiple (前年度の1.3倍), which has no direction of its own. */
  readonly sign: 1 | -1 | 0;
  /** What it is counted from: a yardstick, or the western fiscal year it names. */
  readonly from: Yardstick | number;
  readonly approximate: boolean;
  /** Noun the sentence is about (参加率), '' where it names none. */
  readonly subject: string;
  /** Levels of the same unit named before it in the sentence. */
  readonly levels: readonly Amount[];
  /** The words, for the message: 2.4ポイント減少. */
  readonly words: string;
}

const rises = wordsOf(RISES);
const falls = wordsOf(FALLS);
const fillers = wordsOf(FILLERS);
const approximate = wordsOf(APPROXIMATE);
const joints = wordsOf(JOINTS);
const targetJoints = wordsOf(TARGET_JOINTS);
const multipleJoints = wordsOf(MULTIPLE_JOINTS);
const yardsticks = YARDSTICKS.map(({ yardstick, words }) => ({ yardstick, find: wordsOf(words) }));
const LONGEST_LEFT = 60;
const LONGEST_REFERENCE = 12;
const PLAN_REACH = 14;

interface Turn {
  readonly sign: 1 | -1;
  readonly end: number;
}

function turnAt(text: string, at: number): Turn | null {
  const up = rises.startingAt(text, at)?.length ?? 0;
  const down = falls.startingAt(text, at)?.length ?? 0;
  const end = at + Math.max(up, down);
  // 増加率, 増減, 増加する: only where the word ends.
  if (end === at || isKanji(text.charCodeAt(end)) || /^[すさ]/.test(text.slice(end, end + 1))) return null;
  // 5件の増加を目指す states nothing yet.
  const [next = ''] = text.slice(end, end + PLAN_REACH).split(/[、。]/);
  if (PLANS.some((word) => next.includes(word))) return null;
  return { sign: up > down ? 1 : -1, end };
}

interface Reference {
  readonly from: Yardstick | number;
  /** Where the reference begins and ends in the text. */
  readonly start: number;
  readonly end: number;
}

/** 前年度末の実績より: what may stand between the yardstick and its joint. */
const BETWEEN = /^末?(?:時点)?(?:の?実績値?|の値|の同期)?/;

/** The end of the joint behind a yardstick that ends at `at`; null where none joins it to the change. */
function jointEnd(text: string, at: number, yardstick: Yardstick | null): number | null {
  const between = BETWEEN.exec(text.slice(at, at + 8))?.[0].length ?? 0;
  for (const from of [at, at + between]) {
    const joint =
      joints.startingAt(text, from) ?? (yardstick === 'target' ? targetJoints.startingAt(text, from) : null);
    if (joint !== null) return from + joint.length;
  }
  const multiple = multipleJoints.startingAt(text, at);
  const end = at + (multiple?.length ?? 0);
  return multiple !== null && isDigit(text.charCodeAt(end)) ? end : null;
}

/** The last reference between two places: 昨年度より, 目標に対し, 平成30年度から. */
function referenceIn(text: string, from: number, to: number): Reference | null {
  const found: Reference[] = findFiscalYears(text.slice(from, to)).flatMap(({ year, start, end }) => {
    const joined = jointEnd(text, from + end, null);
    return year === null || joined === null || joined > to
      ? []
      : [{ from: year, start: from + start, end: joined }];
  });
  for (let at = from; at < to; at++) {
    for (const { yardstick, find } of yardsticks) {
      const word = find.startingAt(text, at);
      const joined = word === null ? null : jointEnd(text, at + word.length, yardstick);
      if (joined !== null && joined <= to) found.push({ from: yardstick, start: at, end: joined });
    }
  }
  return found.reduce<Reference | null>((last, each) => (last && last.end >= each.end ? last : each), null);
}

/** The noun a は or が marks, nearest before the change and outside the reference: 参加率 of 昨年度より参加率が2.4…. */
function subjectIn(text: string, from: number, to: number, reference: Reference): string {
  const rest = text.slice(from, reference.start) + '、' + text.slice(reference.end, to);
  const marked = Math.max(...['は', 'が', 'も'].map((particle) => rest.lastIndexOf(particle)));
  if (marked < 0) return '';
  const before = rest.slice(0, marked);
  const cut = Math.max(
    ...['、', '。', '(', ')', '「', '」', ' ', '・'].map((sign) => before.lastIndexOf(sign)),
  );
  const subject = before.slice(cut + 1);
  return findFiscalYears(subject).length > 0 ? '' : subject;
}

interface Change {
  readonly turn: Turn | null;
  readonly reference: Reference;
}

/** Finds the word of change behind an amount and what it is counted from, before it or between the two. */
function changeAt(text: string, amount: Amount, left: number): Change | null {
  const behind = amount.end + (fillers.startingAt(text, amount.end)?.length ?? 0);
  const turn = turnAt(text, behind) ?? turnAt(text, amount.end);
  if (turn || amount.unit === '倍') {
    const reference = referenceIn(text, left, amount.start);
    return reference && { turn, reference };
  }
  // 2.1ポイント目標より上回った: the yardstick may stand behind the amount.
  if (yardsticks.every(({ find }) => find.startingAt(text, behind) === null)) return null;
  const reference = referenceIn(text, behind, Math.min(text.length, behind + LONGEST_REFERENCE));
  const late = reference?.start === behind ? turnAt(text, reference.end) : null;
  return reference && late && { turn: late, reference };
}

function claimAt(text: string, amounts: readonly Amount[], index: number): ChangeClaim | null {
  const amount = amounts[index];
  if (!amount) return null;
  const left = Math.max(amounts[index - 1]?.end ?? 0, amount.start - LONGEST_LEFT);
  const change = changeAt(text, amount, left);
  if (!change) return null;
  const { turn, reference } = change;
  const near = text.slice(Math.max(left, amount.start - 4), amount.start);
  return {
    amount,
    sign: amount.unit === '倍' ? 0 : (turn?.sign ?? 0),
    from: reference.from,
    approximate:
      approximate.endingAt(near, near.length, 0) !== null ||
      approximate.startingAt(text, amount.end) !== null,
    subject: subjectIn(text, left, amount.start, reference),
    levels: amounts.slice(0, index).filter(({ unit }) => unit === amount.unit),
    words: text.slice(amount.start, turn?.end ?? amount.end),
  };
}

/** Every change needs a number and a word that begins with one of these; mending breaks takes no character away. */
const TURNING = new RegExp(
  `[${[...new Set([...RISES, ...FALLS].map((word) => word.charAt(0)))].join('')}倍]`,
);
const DIGIT = /\d/;

/** The changes a text states with what they are counted from. Plans and sentences without a yardstick state none. */
export function readChanges(source: string): ChangeClaim[] {
  const folded = foldedText(source);
  if (!DIGIT.test(folded) || !TURNING.test(folded)) return [];
  return sentencesOf(source).flatMap((sentence) => {
    return phrases(sentence).flatMap((phrase) => {
      const { text, amounts } = readAmounts(phrase);
      return amounts.flatMap((_amount, index) => claimAt(text, amounts, index) ?? []);
    });
  });
}

/** A sentence without its brackets, and what each bracket says: 前年度(279団体)より5団体減少, 12,203人(H25末から…). */
function phrases(sentence: string): string[] {
  const inside: string[] = [];
  const outside = sentence.replace(/\(([^()]*)\)/g, (_all, words: string) => {
    inside.push(words);
    return '';
  });
  return [outside, ...inside];
}
