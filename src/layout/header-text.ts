import { findFiscalYears } from '../quantity/fiscal-year.js';
import { foldUnit, isKnownUnit } from '../quantity/unit.js';
import type { Role } from './role.js';
import { ROW_LABELS, VOCABULARY, type Term } from './vocabulary.data.js';

/** One role a header text may name. `score` 0…1, `word` the vocabulary word it rests on. */
export interface RoleCandidate {
  readonly role: Role;
  readonly score: number;
  readonly word: string;
}

/** A header text taken apart. */
export interface HeaderReading {
  readonly text: string;
  /** Comparable form: NFKC, without blanks. */
  readonly key: string;
  readonly fiscalYear: number | null;
  /** The text is nothing but a year. */
  readonly isYear: boolean;
  /** Unit printed in brackets (事業費(千円)), as printed; null where none. */
  readonly unit: string | null;
  readonly candidates: readonly RoleCandidate[];
}

const MAX_HEADER_LENGTH = 60;

/** What is neither a plain sign nor a letter that NFKC leaves alone. */
const NOT_A_KEY = /[^!-~、。・「」『』【】ぁ-ゖァ-ヺー一-鿿]/;

/** Blanks, line breaks, and marks without a width (soft hyphens, joiners, marks of direction). */
const UNSEEN = /[\s\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\ufeff]+/g;

/** Comparable form of a header or label: NFKC, all blanks and line breaks taken out, dashes of a kind. */
export function headerKey(text: string): string {
  if (!NOT_A_KEY.test(text)) return text;
  return text.normalize('NFKC').replace(UNSEEN, '');
}

function index(terms: readonly Term[]): ReadonlyMap<string, readonly RoleCandidate[]> {
  const map = new Map<string, RoleCandidate[]>();
  for (const term of terms) {
    for (const word of term.words) {
      const key = headerKey(word).toLowerCase();
      const list = map.get(key) ?? [];
      list.push({ role: term.role, score: term.weight, word });
      map.set(key, list);
    }
  }
  return map;
}

const HEADER_WORDS = index(VOCABULARY);
const LABEL_WORDS = index(ROW_LABELS);
/** Words that count also inside a text, by their first two letters, the longest first. */
const BY_PAIR: ReadonlyMap<number, readonly string[]> = [...HEADER_WORDS.keys()]
  .filter((word) => word.length >= 2)
  .sort((a, b) => b.length - a.length)
  .reduce((pairs, word) => {
    const pair = pairAt(word, 0);
    return pairs.set(pair, [...(pairs.get(pair) ?? []), word]);
  }, new Map<number, readonly string[]>());
/** Letters a word begins with: nearly all places of a sheet's texts are passed over by them. */
const BEGINS = new Uint8Array(0x10000);
for (const pair of BY_PAIR.keys()) BEGINS[pair >>> 16] = 1;
/** 目標年度, 実績年度: words long enough to say whose year they are. */
const WHOSE_YEAR = 4;
const LONGEST_LABEL = Math.max(...[...LABEL_WORDS.keys()].map((word) => word.length));
/** 指標1, 目標②: the numbering of several alike. */
const ORDINAL_AT_END = /^([^0-9①-⑳]{2,8})(?:[0-9]{1,2}|[①-⑳])$/;
const NUMBER_LAST = /[0-9①-⑳]/;
const HOLDS_BRACKET = /[([（【〔「]/;
const UNIT_IN_BRACKETS = /[(（]\s*(?:単位[::]?)?\s*([^()（）年度月課室]{1,8})[)）]\s*$/;

/** Everything in round, square or lenticular brackets taken off, the inside handed back. */
function splitBrackets(key: string): { outside: string; inside: string[] } {
  const inside: string[] = [];
  if (!HOLDS_BRACKET.test(key)) return { outside: key, inside };
  const outside = key.replace(/[([【〔「]([^()[\]【】〔〕「」]{0,40})[)\]】〕」]/g, (_all, inner: string) => {
    inside.push(inner);
    return '';
  });
  return { outside, inside };
}

/** A Latin word is one only between other signs: no KPI in KPIs, no "no" in "innovation". */
function splitsLatin(key: string, start: number, length: number): boolean {
  const joined = (at: number): boolean => LATIN_PAIR.test(key.slice(at - 1, at + 1));
  return (start > 0 && joined(start)) || (start + length < key.length && joined(start + length));
}

const LATIN_PAIR = /^[a-z]{2}$/;

function pairAt(text: string, at: number): number {
  return ((text.charCodeAt(at) << 16) | text.charCodeAt(at + 1)) >>> 0;
}

/** A word and where it begins; the longest a text holds, the last of those as long. */
function longestWithin(key: string): { word: string; start: number } | null {
  let found: { word: string; start: number } | null = null;
  for (let start = 0; start + 1 < key.length; start++) {
    if (BEGINS[key.charCodeAt(start)] === 0) continue;
    const words = BY_PAIR.get(pairAt(key, start));
    if (!words) continue;
    for (const word of words) {
      if (word.length < (found?.word.length ?? 0)) break;
      if (
        !key.startsWith(word, start) ||
        splitsLatin(key, start, word.length) ||
        wordsOf(word).length === 0
      ) {
        continue;
      }
      found = { word, start };
      break;
    }
  }
  return found;
}

/** 年度 inside a longer text tells which year, not that the column holds years. */
function wordsOf(word: string): readonly RoleCandidate[] {
  const hits = HEADER_WORDS.get(word) ?? [];
  return word.length >= WHOSE_YEAR ? hits : hits.filter((hit) => hit.role !== 'year');
}

/** Candidates for one comparable text: an exact word scores its weight, a word inside it less, by its share. */
function lookUp(printed: string): readonly RoleCandidate[] {
  const key = printed.toLowerCase();
  const exact = HEADER_WORDS.get(key);
  if (exact) return exact;
  const within = longestWithin(key);
  if (!within) return [];
  const { word, start } = within;
  const share = word.length / key.length;
  const atEnd = start + word.length === key.length;
  return wordsOf(word).map((hit) => ({
    ...hit,
    score: hit.score * (atEnd ? 0.55 + 0.4 * share : 0.35 + 0.5 * share),
  }));
}

function best(candidates: readonly RoleCandidate[]): RoleCandidate[] {
  const byRole = new Map<Role, RoleCandidate>();
  for (const candidate of candidates) {
    const known = byRole.get(candidate.role);
    if (!known || known.score < candidate.score) byRole.set(candidate.role, candidate);
  }
  return [...byRole.values()].sort((a, b) => b.score - a.score);
}

/**
 * Reads one header text: the year and unit in it, and the roles it may name, best first.
 * Sentences (over 60 characters) name no role.
 */
export function readHeader(text: string, documentYear: number | null): HeaderReading {
  if (text.length > 2 * MAX_HEADER_LENGTH) return readKey(text, documentYear);
  const name = `${documentYear ?? ''}\n${text}`;
  let reading = readings.get(name);
  if (!reading) {
    reading = readKey(text, documentYear);
    if (readings.size >= MEMO_SIZE) readings.clear();
    readings.set(name, reading);
  }
  // A copy each: bands tell header cells apart by identity.
  return { ...reading };
}

/** Header words come again on every page, units and departments on every row. */
const readings = new Map<string, HeaderReading>();
const MEMO_SIZE = 4096;

function unitIn(text: string): string | undefined {
  return UNIT_IN_BRACKETS.exec(text.normalize('NFKC'))?.[1]?.trim();
}

function readKey(text: string, documentYear: number | null): HeaderReading {
  const key = headerKey(text);
  const nothing = { text, key, fiscalYear: null, isYear: false, unit: null, candidates: [] };
  if (key === '' || key.length > MAX_HEADER_LENGTH) return nothing;
  const years = findFiscalYears(key, documentYear).filter((year) => year.year !== null);
  let rest = key;
  for (const year of years) rest = rest.replace(year.text, '');
  const { outside, inside } = splitBrackets(rest);
  const unnumbered = outside
    .replace(/^[のは:・]+|[:・]+$/g, '')
    .replace(/^[①-⑳]|^[0-9]+[.)]|^[(（][0-9]+[)）]/, '');
  const bare = NUMBER_LAST.test(unnumbered.slice(-1)) ? unnumbered.replace(ORDINAL_AT_END, '$1') : unnumbered;
  const bracketed = HOLDS_BRACKET.test(key) ? unitIn(text) : undefined;
  const unit = bracketed !== undefined && isKnownUnit(foldUnit(bracketed)) ? bracketed : null;
  const candidates = best([
    ...lookUp(rest),
    ...(bare === '' || bare === rest ? [] : lookUp(bare)),
    // 「取組名(担当課名)」: the word in the brackets counts, but never more than the one outside.
    ...inside.flatMap((word) =>
      (HEADER_WORDS.get(word.toLowerCase()) ?? []).map((hit) => ({ ...hit, score: hit.score * 0.4 })),
    ),
  ]);
  const isYear = years.length > 0 && bare.replace(/[~～\-ー―から年度]/g, '') === '';
  const named = years.at(-1)?.year ?? null;
  const before =
    named === null && documentYear !== null && /^(前年度?|昨年度)/.test(key) ? documentYear - 1 : null;
  return { text, key, fiscalYear: named ?? before, isYear, unit, candidates };
}

/** The role a row label names (実績, 目標値, 令和4年度実績 …), exact words only; null where it is none. */
export function readRowLabel(
  text: string,
  documentYear: number | null,
): { role: Role; fiscalYear: number | null } | null {
  const key = headerKey(text);
  if (key === '' || key.length > 20) return null;
  const years = findFiscalYears(key, documentYear).filter((year) => year.year !== null);
  let rest = key;
  for (const year of years) rest = rest.replace(year.text, '');
  if (rest.length > LONGEST_LABEL + 3 && !HOLDS_BRACKET.test(rest)) return null;
  const printed = rest.replace(/^の/, '').toLowerCase();
  const label = printed.replace(/^[[【〈<「(]|[\]】〉>」)]$/g, '').replace(/^の/, '');
  // 目標値(A), 実績値Ｂ, ①目標: letters and numbers by which a form speaks of its own lines.
  const bare = splitBrackets(printed).outside.replace(/^[①-⑳]|[①-⑳a-z]$/g, '');
  const hit = [label, splitBrackets(label).outside, bare].flatMap((word) => LABEL_WORDS.get(word) ?? [])[0];
  return hit ? { role: hit.role, fiscalYear: years.at(-1)?.year ?? null } : null;
}
