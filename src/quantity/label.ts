import { isKanji, isKatakana, isLatin } from './characters.js';
import type { CellText } from './cell-text.js';
import { touching } from './spans.js';
import { wordList } from './wording.js';

const LONGEST_REGION = 200;
const LONGEST_LABEL = 60;
/** In running text a label is cut to the noun before the figure when it is longer than this. */
const LONG_IN_SENTENCE = 20;

const LEADING = /^(?:[\s"'・●○◎■□◆◇▪*※,、。:;/=~→⇒>)\]】」』…-]|[①-⑳⑴-⒇]|及び|並びに|または|又は|また、)/;
const AFTER_YEAR =
  /^(?:末日?|当初|中)?(?:現在|時点)?(?:の?(?:実績値?|見込み?)(?=[のはに:\s]|$))?(?:まで|より|から|の|は|に|で|も|、)*/;
const TRAILING_SIGNS = /[\s:=、,・/~→⇒>([【「…-]$/;
const OPENING = '([{【〔〈《';
const TRAILING_WORDS =
  /(?:については?|に関しては?|としては?|においては?|では|には|である|とは|のうち|から|まで|より|は|が|を)$/;
const TRAILING_KANA = /[のもにでとへ]$/;

/** How far a label is cut: 'noun' takes the last noun of long running text, 'clause' what follows the last comma. */
export type LabelCut = 'none' | 'noun' | 'clause';

/** Characters of a region that may belong to a label, with their folded positions. */
interface Letters {
  text: string;
  readonly at: number[];
  readonly afterYear: boolean;
}

/** Joining words and signs that are left over between two figures. */
const NOT_LABELS = new Set(
  wordList(
    '又 または 及 及び 並 並びに 若しくは もしくは 他 ほか 比 × @ + て で と に の は が を も や 〃 ′ 同',
  ),
);
const NO_LABEL: readonly string[] = ['span', 'time', 'address', 'code', 'ratio', 'numbering'];

/** A bullet in the middle of a line, or a bracket that is never closed: what comes before is another item. */
function dividesItems(text: string, at: number): boolean {
  const character = text[at] ?? '';
  return OPENING.includes(character) || (character === '・' && /[\s。]/.test(text[at - 1] ?? ' '));
}

/**
 * The region without notes, brackets and spans of time, in parts: divided by years, headings and bullets. Names in
 * quotation marks stay.
 */
function lettersOf(cell: CellText, from: number, to: number): Letters[] {
  const start = Math.max(from, to - LONGEST_REGION);
  const asides = touching(cell.asides, start, to);
  const brackets = touching(cell.brackets, start, to).filter(
    (each) => each.kind !== 'quote' && each.from >= start,
  );
  const dates = [...touching(cell.years, start, to), ...asides.filter((aside) => aside.kind === 'time')];
  const headings = brackets.filter((bracket) => bracket.kind === 'square');
  const skip = [...dates, ...brackets, ...asides.filter((aside) => NO_LABEL.includes(aside.kind))];
  let letters: Letters = { text: '', at: [], afterYear: dates.some((date) => date.to === start) };
  const parts = [letters];
  const divide = (afterYear: boolean): void => {
    letters = { text: '', at: [], afterYear };
    parts.push(letters);
  };
  for (let at = start; at < to; at++) {
    const span = skip.find((each) => each.from <= at && at < each.to);
    if (span) {
      const dated = dates.some((date) => date.from === span.from);
      if (dated || headings.some((heading) => heading.from === span.from)) divide(dated);
      at = Math.min(span.to, to) - 1;
    } else if (dividesItems(cell.text, at)) divide(false);
    else {
      letters.text += cell.text[at] ?? '';
      letters.at.push(at);
    }
  }
  return parts;
}

function isWordLetter(code: number): boolean {
  return isKanji(code) || isKatakana(code) || isLatin(code);
}

/** How many characters at the end of a label text belong to the sentence, not to the label. */
function trailing(text: string): number {
  let length = text.length;
  for (let words = 0; words < 8; words++) {
    const rest = text.slice(0, length);
    const word = TRAILING_SIGNS.exec(rest)?.[0] ?? TRAILING_WORDS.exec(rest)?.[0];
    const kana = TRAILING_KANA.test(rest) && isWordLetter(rest.charCodeAt(rest.length - 2)) ? 1 : 0;
    const cut = word?.length ?? kana;
    if (cut === 0) break;
    length -= cut;
  }
  return text.length - length;
}

function leading(text: string, afterYear: boolean): number {
  let from = 0;
  if (afterYear) from += AFTER_YEAR.exec(text)?.[0].length ?? 0;
  for (let signs = 0; signs < 8; signs++) {
    const cut = LEADING.exec(text.slice(from))?.[0].length ?? 0;
    if (cut === 0) break;
    from += cut;
  }
  return from;
}

/** The last noun of a long run of words: after the last comma, then after the last の. */
function nounFrom(text: string, clause: boolean): number {
  let from = clause ? text.lastIndexOf('、', text.length - 3) + 1 : 0;
  for (const sign of ['。', '、', 'の']) {
    if (text.length - from <= LONG_IN_SENTENCE) break;
    const cut = text.lastIndexOf(sign, text.length - 3) + 1;
    if (cut > from) from = cut;
  }
  return from;
}

/** As printed, with the brackets between the words, on one line. */
function print(cell: CellText, at: readonly number[]): string {
  const first = at[0];
  const last = at.at(-1);
  if (first === undefined || last === undefined) return '';
  return cell.folded
    .printed(first, last + 1)
    .replace(/\s*\n\s*/g, '')
    .trim();
}

/** One part of a region cut down to the label in it. */
function trimmed(part: Letters, cut: LabelCut): { text: string; at: readonly number[] } {
  let { text } = part;
  let at: readonly number[] = part.at;
  const clip = (start: number, end: number): void => {
    text = text.slice(start, end);
    at = at.slice(start, end);
  };
  clip(leading(text, part.afterYear), text.length);
  clip(0, text.length - trailing(text));
  if (cut !== 'none' || text.length > LONGEST_LABEL) clip(nounFrom(text, cut === 'clause'), text.length);
  return { text, at };
}

/**
 * The label printed in a region of the folded text, as printed, without years, brackets, bullets and particles; null
 * where none is left or it is too long for one.
 */
export function labelIn(cell: CellText, from: number, to: number, cut: LabelCut = 'none'): string | null {
  for (const [place, part] of lettersOf(cell, from, to).reverse().entries()) {
    // 「計画に基づき、平成26年度の4,640人」: what ends with a comma before the year is another thought.
    if (place > 0 && cut !== 'none' && /[、。]\s*$/.test(part.text)) return null;
    const { text, at } = trimmed(part, cut);
    if (text !== '' && !NOT_LABELS.has(text))
      return text.length > LONGEST_LABEL ? null : print(cell, at) || null;
  }
  return null;
}
