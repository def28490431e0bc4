import { findAsides, type Span } from './aside.js';
import { outerBrackets, type Bracket } from './brackets.js';
import { scanFigures, type PlacedFigure } from './figure-list.js';
import { LONGEST_CELL, normalise, type Folded } from './normalise.js';
import type { Stretch } from './spans.js';
import { scanYears, type ScannedYear } from './year-phrase.js';

/** One line outside brackets, without its line break. */
export type Line = Stretch;

/** A cell's text taken apart into what its readers need. All positions are those of the folded text. */
export interface CellText {
  readonly source: string;
  readonly folded: Folded;
  readonly text: string;
  readonly brackets: readonly Bracket[];
  readonly years: readonly ScannedYear[];
  /** Looked for only where digits stand. */
  readonly asides: readonly Span[];
  /** Where notes (※ …) stand: no figures are read there. */
  readonly notes: readonly Span[];
  readonly lines: readonly Line[];
  readonly figures: readonly PlacedFigure[];
  /** Digits stand there that make no number, or more figures than a cell can mean. */
  readonly unreadable: boolean;
}

/** Without one of these a text holds no figure. */
const NUMERAL = /[\dゼ]/;
const NOTHING: readonly never[] = [];
const NOTE_SIGN = '※';
const BULLET = /[・●○◎■□◆◇▪]|\[|【|〔|〈|[①-⑳]/y;

function linesOf(text: string, brackets: readonly Bracket[]): Line[] {
  const lines: Line[] = [];
  let from = 0;
  let next = 0;
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) {
    while ((brackets[next]?.close ?? Infinity) < at) next += 1;
    if ((brackets[next]?.open ?? Infinity) < at) continue;
    lines.push({ from, to: at });
    from = at + 1;
  }
  lines.push({ from, to: text.length });
  return lines;
}

/** Notes begin with ※ behind something else and go on until a line begins with a bullet or a heading. */
function notesOf(text: string, lines: readonly Line[], brackets: readonly Bracket[]): Span[] {
  const notes: Span[] = [];
  if (!text.includes(NOTE_SIGN)) return notes;
  let open: number | null = null;
  let begun = false;
  let next = 0;
  for (const line of lines) {
    BULLET.lastIndex = line.from;
    if (open !== null && BULLET.test(text)) {
      notes.push({ from: open, to: line.from, kind: 'name' });
      open = null;
    }
    for (let at = line.from; at < line.to && open === null; at++) {
      while ((brackets[next]?.close ?? Infinity) < at) next += 1;
      if (text[at] === NOTE_SIGN && begun && (brackets[next]?.open ?? Infinity) > at) open = at;
      else if (!/\s/.test(text[at] ?? '')) begun = true;
    }
  }
  if (open !== null) notes.push({ from: open, to: text.length, kind: 'name' });
  return notes;
}

/** Takes a cell's text apart: years, asides, brackets, lines, notes and every figure outside notes; a text longer than a cell is cut off there. */
export function takeApart(source: string, documentYear: number | null): CellText {
  const folded = normalise(source.slice(0, LONGEST_CELL));
  const { text } = folded;
  const brackets = outerBrackets(text);
  const years = scanYears(folded, documentYear);
  const lines = linesOf(text, brackets);
  const notes = notesOf(text, lines, brackets);
  if (!NUMERAL.test(text)) {
    const nothing = { asides: NOTHING, figures: NOTHING, unreadable: false };
    return { source, folded, text, brackets, years, notes, lines, ...nothing };
  }
  const asides = findAsides(text, years, brackets);
  const barred = notes.length === 0 ? asides : [...asides, ...notes].sort((a, b) => a.from - b.from);
  return {
    source,
    folded,
    text,
    brackets,
    years,
    asides,
    notes,
    lines,
    ...scanFigures(folded, brackets, barred),
  };
}
