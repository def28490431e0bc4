import { foldLabel, foldWidth } from './labels.js';

/** A label and the text that explains it, as they stand in a legend. */
export interface LegendPart {
  readonly label: string;
  readonly meaning: string;
}

interface Mark {
  readonly label: string;
  /** Places in the line: where the label starts, where its explanation starts. */
  readonly start: number;
  readonly after: number;
}

export type Family = 'letter' | 'sign' | 'number';

const LETTER = /^(?:SS|S|[A-E])(?:\+{1,2}|\*|-(?=[\s:…]))?/;
const SIGN = /^[◎○●△▲×☆★◇◆▽▼]/;
const NUMBER = /^[1-9①-⑩ⅠⅡⅢⅣⅤ]/;
const PATTERNS: Readonly<Record<Family, RegExp>> = { letter: LETTER, sign: SIGN, number: NUMBER };
/** What labels may be; those of one legend are all of one family. */
export const FAMILIES: readonly Family[] = ['letter', 'sign', 'number'];
/** A label for what cannot be rated stands among labels of any family: －：評価できない. */
const DASH = /^-(?=\s*[:…=(]|\s+(?:評価|判定|把握|対象|該当|実績|未|データ|目標))/;
/** Circled and Roman digits are written on their own; plain ones only with something between. */
const SELF_STANDING = /^[①-⑩ⅠⅡⅢⅣⅤ]/;

/** What may stand between a label and its meaning; letters and digits need it, unless kana or kanji follow. */
const SEPARATOR = /^(?:(?:評価|判定|評定|ランク)(?=[\s:=…]))?[\s.]*(?:[:=…‥→・]{1,4}|-{2,4})?\s*/;
const BEFORE = /[\s、,;/|。」)\]】>・:]/;
const WORD_AFTER = /^[ぁ-んァ-ヶ一-龠々「]/;
const BULLET = /^\s*(?:[-•・*]\s+|・)/;
/** Longest text between two labels; a legend explains, it does not tell stories. */
const LONGEST_MEANING = 120;

/** One line in the form labels are looked for in: widths and lookalikes folded, the bullet taken off. */
export function foldLine(line: string): string {
  return foldLookalikes(foldWidth(line.replace(BULLET, ''))).trim();
}

/** Only what stands alone as a label is folded: in words a long vowel mark must stay one. */
function foldLookalikes(line: string): string {
  return line.replace(
    /(^|[\s、,/|【(])([АВСЕЅΑΒΕО〇◯⚪⭕⊚◉✕✖╳✗✘−‐–—―ー─])(?=[\s:…=(])/g,
    (_, before: string, sign: string) => {
      return before + foldLabel(sign);
    },
  );
}

/**
 * The labels of one family on a folded line with their explanations, those seen on earlier lines left out; letters
 * going on from them.
 */
export function partsOf(line: string, family: Family, seen: readonly string[]): readonly LegendPart[] {
  const marks = marksOf(line, family, seen);
  return marks.map(({ label, after }, index) => ({
    label,
    meaning: trimmed(line.slice(after, marks[index + 1]?.start ?? line.length)),
  }));
}

function trimmed(text: string): string {
  const meaning = text
    .slice(0, LONGEST_MEANING)
    .trim()
    .replace(/[、,;/|【[(]$/, '')
    .trim();
  return /^\(([^()]*)\)$/.exec(meaning)?.[1] ?? meaning;
}

function marksOf(line: string, family: Family, seen: readonly string[]): readonly Mark[] {
  const marks: Mark[] = [];
  const taken = [...seen];
  for (let start = 0; start < line.length; start++) {
    if (start > 0 && !BEFORE.test(line.charAt(start - 1)) && family !== 'sign') continue;
    const mark = markAt(line, start, family);
    if (mark === null || !follows(mark.label, taken)) continue;
    taken.push(mark.label);
    marks.push(mark);
    start = mark.after - 1;
  }
  return marks;
}

function markAt(line: string, start: number, family: Family): Mark | null {
  // Labels and their separators are short: no need to look further.
  const ahead = line.slice(start, start + 24);
  const label = (PATTERNS[family].exec(ahead) ?? DASH.exec(ahead))?.[0];
  if (label === undefined) return null;
  const rest = ahead.slice(label.length);
  const separator = SEPARATOR.exec(rest)?.[0] ?? '';
  if (!isSeparated(rest, separator, SELF_STANDING.test(label) ? 'sign' : family)) return null;
  return { label, start, after: start + label.length + separator.length };
}

function isSeparated(rest: string, separator: string, family: Family): boolean {
  if (family === 'sign') return rest.trim() !== '';
  if (/[:=…‥→]|--/.test(separator)) return true;
  const next = rest.slice(separator.length);
  if (family === 'number') return /[\s.]/.test(separator) && WORD_AFTER.test(next);
  return separator !== ''
    ? next !== '' && !/^[a-z]/i.test(next)
    : WORD_AFTER.test(next) || rest.startsWith('(');
}

const LETTERS = ['SS', 'S', 'A', 'B', 'C', 'D', 'E'];

/** Letters must run down the alphabet; other labels only may not come twice. A repeated legend adds nothing. */
function follows(label: string, taken: readonly string[]): boolean {
  if (taken.includes(label)) return false;
  const rank = rankOf(label);
  const last = taken.map(rankOf).findLast((each) => each >= 0);
  return rank < 0 || last === undefined || rank >= last;
}

function rankOf(label: string): number {
  return LETTERS.indexOf(label.replace(/[+*-]+$/, ''));
}
