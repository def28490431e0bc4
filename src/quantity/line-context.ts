import type { Bracket } from './brackets.js';
import type { CellText, Line } from './cell-text.js';
import type { PlacedFigure } from './figure-list.js';
import { HEADINGS_OF_CONTEXT, REFERENCE_HEADINGS } from './heading.data.js';
import { labelIn } from './label.js';
import { isSentence } from './sentence.js';
import { touching } from './spans.js';

/** What the lines above mean for the figures below; changed as the lines are gone through. */
export interface LineContext {
  /** Heading word that goes before the labels (市税). */
  group: string | null;
  /** Lines without a figure that may be the label of the next one. */
  pending: Line | null;
  /** Under [参考]. */
  reference: boolean;
}

const LONGEST_GROUP = 12;
const SENTENCE_LOOK_AHEAD = 3;
const BULLET_LINE = /^\s*[・●○◎■□◆◇▪*①-⑳]/;

function lineText(cell: CellText, index: number): string {
  const line = cell.lines[index];
  return line ? cell.text.slice(line.from, line.to) : '';
}

/** A line belongs to running text when it, or the line its wrapped sentence ends on, is a sentence. */
export function inSentence(cell: CellText, index: number): boolean {
  if (isSentence(lineText(cell, index))) return true;
  for (let ahead = 1; ahead <= SENTENCE_LOOK_AHEAD; ahead++) {
    const next = lineText(cell, index + ahead);
    if (next.trim() === '' || BULLET_LINE.test(next)) return false;
    if (next.includes('。')) return true;
  }
  return false;
}

/** The bracket a line consists of; null where it holds anything else. */
function onlyBracket(cell: CellText, line: Line, brackets: readonly Bracket[]): Bracket | null {
  const bracket = brackets[0];
  if (!bracket || brackets.length > 1) return null;
  const outside = cell.text.slice(line.from, bracket.open) + cell.text.slice(bracket.close + 1, line.to);
  return outside.trim() === '' ? bracket : null;
}

/** What a line without figures of its own means for the lines under it. */
export function noteLine(
  cell: CellText,
  line: Line,
  brackets: readonly Bracket[],
  context: LineContext,
): void {
  const text = cell.text.slice(line.from, line.to);
  const heading = onlyBracket(cell, line, brackets);
  if (text.trim() === '') {
    context.group = null;
    context.pending = null;
  } else if (heading?.kind === 'square') {
    const named = touching(cell.years, heading.open, heading.close).length > 0;
    const words = cell.text.slice(heading.open + 1, heading.close);
    if (named) return;
    context.reference = REFERENCE_HEADINGS.test(words);
    context.group = HEADINGS_OF_CONTEXT.test(words)
      ? null
      : cell.folded.printed(heading.open + 1, heading.close).trim();
    context.pending = null;
  } else if (labelIn(cell, line.from, line.to) === null) {
    return;
  } else if (/。\s*$/.test(text)) {
    context.group = null;
    context.pending = null;
  } else {
    const joins = context.pending !== null && context.group === null && !BULLET_LINE.test(text);
    context.pending = joins && context.pending ? { from: context.pending.from, to: line.to } : line;
    context.group = null;
  }
}

/** Puts the heading word above a label before it (市税 ⏎ 現年分徴収率), unless the label already says it. */
export function underGroup(label: string, group: string | null): string {
  return group === null || label.startsWith(group) || /[\s\u3000]/.test(label) ? label : `${group} ${label}`;
}

export function groupFrom(cell: CellText, pending: Line | null): string | null {
  const word = pending ? labelIn(cell, pending.from, pending.to) : null;
  return word !== null && word.length <= LONGEST_GROUP && !HEADINGS_OF_CONTEXT.test(word) ? word : null;
}

/** A heading such as [参考] earlier on the line, with no other heading behind it. */
export function underReference(cell: CellText, line: Line, figure: PlacedFigure): boolean {
  const headings = touching(cell.brackets, line.from, figure.from).filter(
    (bracket) => bracket.kind === 'square',
  );
  const last = headings.at(-1);
  return last !== undefined && REFERENCE_HEADINGS.test(cell.text.slice(last.open + 1, last.close));
}
