import { DECLINE } from './direction.data.js';
import type { Direction } from './evaluation.js';
import { findWords, type NameWord } from './name-words.js';

/** What a name says about the direction. */
export interface NameReading {
  readonly direction: Exclude<Direction, 'unknown'>;
  /** The words it rests on. */
  readonly evidence: string;
  /** A word such as 削減, 向上, 維持 closes the name and states what is wanted; otherwise it lies in what is counted. */
  readonly ending: boolean;
}

const OPEN = '([{【〔〈《';
const CLOSE = ')]}】〕〉》';
/** What may follow a closing word without taking its place as the last one. */
const NOTHING_MORE = /^(?:等|など|する|を図る|を目指す|に努める)?[\s、。,.・:]*$/;
/** Closes the name by keeping a level; 維持管理, 維持補修 name a kind of work. */
const KEPT = /(?:現状維持|維持)$/;
/** Measures that belong to the word before them: 排出 + 量. */
const MEASURE = /^(?:件数|者数|人数|回数|箇所数|か所数|世帯数|数|率|量|額|度|割合|残高|面積)/;
/** Two words this close are one compound: 人口の減少, 犯罪件数の増加. */
const COMPOUND = 4;
/** What was done to the thing that follows: 改善された空き家 counts improvements. */
const DONE = /^(?:された|した|できた|につながった|済みの?)$/;
/** Outside brackets no more than this: then they name the thing (件数（交通事故）) instead of commenting on it. */
const BARE_MEASURE = 6;

/**
 * Reads the direction out of an indicator's name. What stands outside brackets decides; what stands in them is asked
 * only when that is no more than a bare 件数. Null where no known word says which way.
 */
export function readName(name: string): NameReading | null {
  const text = name.normalize('NFKC').split('※')[0] ?? '';
  const { outside, inside } = parted(text);
  return readWords(outside) ?? (outside.trim().length <= BARE_MEASURE ? readWords(inside) : null);
}

function readWords(text: string): NameReading | null {
  const trimmed = text.trim();
  const kept = KEPT.exec(trimmed);
  if (kept !== null) return { direction: 'maintain', evidence: kept[0], ending: true };

  const words = findWords(trimmed).filter(({ sense }) => sense !== 'silent');
  const strong = words.filter(({ sense }) => sense !== 'weak-increase');
  const verdict = strong.reduce<NameReading | null>(
    (reading, word, index) => weigh(reading, word, strong[index - 1] ?? null, trimmed),
    null,
  );
  if (verdict !== null) return verdict;
  const weak = words.findLast(({ sense }) => sense === 'weak-increase');
  return weak === undefined ? null : said('increase', weak, trimmed);
}

/** The reading of a name once one more word of it is taken in. */
function weigh(
  reading: NameReading | null,
  word: NameWord,
  before: NameWord | null,
  text: string,
): NameReading | null {
  const last = NOTHING_MORE.test(text.slice(word.end));
  const joined = before !== null && word.start - before.end <= COMPOUND;
  switch (word.sense) {
    case 'increase':
      return said('increase', word, text);
    case 'decrease': {
      const done =
        reading?.direction === 'increase' && before !== null && DONE.test(text.slice(before.end, word.start));
      return done ? reading : said('decrease', word, text);
    }
    case 'growth': {
      const ofSomethingBad = joined && reading?.direction === 'decrease';
      return said(ofSomethingBad ? 'decrease' : 'increase', word, text, last);
    }
    case 'reduction': {
      // 人口減少の抑制 names neither the population nor its decline.
      if (last) return isDecline(before) ? null : said('decrease', word, text, true);
      const ofSomethingGood = joined && isDecline(word) && reading?.direction === 'increase';
      return said(ofSomethingGood ? 'decrease' : 'increase', word, text);
    }
    case 'prevention':
      return last ? null : said('increase', word, text);
    case 'negation':
      return last ? reading : negated(reading, word, text);
    case 'reset':
      return reading?.direction === 'decrease' ? null : reading;
    case 'weak-increase':
    case 'silent':
      return reading;
  }
}

function negated(reading: NameReading | null, word: NameWord, text: string): NameReading | null {
  if (reading === null) return word.word === 'なく' ? null : said('decrease', word, text);
  const direction = reading.direction === 'decrease' ? 'increase' : 'decrease';
  const start = text.lastIndexOf(reading.evidence, word.start);
  return { direction, evidence: text.slice(start, word.end), ending: false };
}

function said(
  direction: NameReading['direction'],
  { word, end }: NameWord,
  text: string,
  ending = false,
): NameReading {
  return { direction, evidence: word + (MEASURE.exec(text.slice(end))?.[0] ?? ''), ending };
}

function isDecline(word: NameWord | null): boolean {
  return word !== null && DECLINE.includes(word.word);
}

/** The text outside all brackets and the text inside any; an unclosed bracket runs to the end. */
function parted(text: string): { readonly outside: string; readonly inside: string } {
  let depth = 0;
  let outside = '';
  let inside = '';
  for (const character of text) {
    if (OPEN.includes(character)) depth += 1;
    else if (CLOSE.includes(character)) depth = Math.max(0, depth - 1);
    else if (depth === 0) outside += character;
    else inside += character;
  }
  return { outside, inside };
}
