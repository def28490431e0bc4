import type { Bracket } from './brackets.js';
import type { CellText, Line } from './cell-text.js';
import type { PlacedFigure } from './figure-list.js';
import { labelIn } from './label.js';
import { behindBrackets, isSentence, standingAt, type Standing } from './sentence.js';
import { touching } from './spans.js';
import { HEADINGS_OF_CONTEXT, REFERENCE_HEADINGS } from './heading.data.js';

/** A figure with its place in the cell and the label printed for it. */
export interface Draft {
  readonly figure: PlacedFigure;
  /** Index of its line. */
  readonly line: number;
  readonly inSentence: boolean;
  readonly standing: Standing;
  readonly label: string | null;
  /** Stands under [参考]: shown, never judged. */
  readonly reference: boolean;
  /** A bracket figure that is the line's own measure: オーサーズカフェの開催(24回). */
  readonly promoted: boolean;
}

interface Context {
  group: string | null;
  pending: Line | null;
  reference: boolean;
}

const LONGEST_GROUP = 12;
const LONGEST_PROMOTING = 40;
const SENTENCE_LOOK_AHEAD = 3;
/** 前年度実績から１．０ポイント以上: a change from something named, not a level. */
const COUNTED_FROM = /(?:から|より) ?$/;
const BULLET_LINE = /^\s*[・●○◎■□◆◇▪*①-⑳]/;

function lineText(cell: CellText, index: number): string {
  const line = cell.lines[index];
  return line ? cell.text.slice(line.from, line.to) : '';
}

/** A line belongs to running text when it, or the line its wrapped sentence ends on, is a sentence. */
function inSentence(cell: CellText, index: number): boolean {
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
function noteLine(cell: CellText, line: Line, brackets: readonly Bracket[], context: Context): void {
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
function underGroup(label: string, group: string | null): string {
  return group === null || label.startsWith(group) || /[\s\u3000]/.test(label) ? label : `${group} ${label}`;
}

function groupFrom(cell: CellText, pending: Line | null): string | null {
  const word = pending ? labelIn(cell, pending.from, pending.to) : null;
  return word !== null && word.length <= LONGEST_GROUP && !HEADINGS_OF_CONTEXT.test(word) ? word : null;
}

/** A heading such as [参考] earlier on the line, with no other heading behind it. */
function underReference(cell: CellText, line: Line, figure: PlacedFigure): boolean {
  const headings = touching(cell.brackets, line.from, figure.from).filter(
    (bracket) => bracket.kind === 'square',
  );
  const last = headings.at(-1);
  return last !== undefined && REFERENCE_HEADINGS.test(cell.text.slice(last.open + 1, last.close));
}

/** Drafts of the figures outside brackets on one line. */
function draftOuter(
  cell: CellText,
  index: number,
  figures: readonly PlacedFigure[],
  bracketAt: ReadonlyMap<number, Bracket>,
  context: Context,
): Draft[] {
  const line = cell.lines[index] ?? { from: 0, to: 0 };
  const sentence = inSentence(cell, index);
  let from = line.from;
  return figures.map((figure, place) => {
    const behind = behindBrackets(cell.text, figure.to, bracketAt);
    const { standing, to } = standingAt(cell.text, behind, sentence);
    const stop = cell.text.lastIndexOf('。', figure.from - 1) + 1;
    const afterFigure = place > 0;
    const cut = !sentence ? 'none' : afterFigure ? 'clause' : standing === 'plain' ? 'none' : 'noun';
    let label = labelIn(cell, Math.max(from, Math.min(stop, figure.from)), figure.from, cut);
    if (place === 0) {
      if (label === null && context.pending) label = labelIn(cell, context.pending.from, context.pending.to);
      else if (context.pending) context.group = groupFrom(cell, context.pending);
      context.pending = null;
    }
    const origin =
      place === 0 && label !== null && COUNTED_FROM.test(cell.text.slice(from, figure.from)) ? label : null;
    if (origin !== null) label = null;
    label = label === null ? figure.symbol : underGroup(label, context.group);
    from = Math.max(to, figure.to);
    return {
      figure:
        origin === null
          ? figure
          : {
              ...figure,
              change: true,
              qualifiers: [
                `${origin}${COUNTED_FROM.exec(cell.text.slice(figure.from - 3, figure.from))?.[0].trim() ?? ''}`,
                ...figure.qualifiers,
              ],
            },
      line: index,
      inSentence: sentence,
      standing,
      label,
      reference: context.reference || underReference(cell, line, figure),
      promoted: false,
    };
  });
}

/** Drafts of the figures in the brackets of one line. */
function draftInner(
  cell: CellText,
  index: number,
  figures: readonly PlacedFigure[],
  outer: readonly PlacedFigure[],
  context: Context,
): Draft[] {
  const line = cell.lines[index] ?? { from: 0, to: 0 };
  const last = figures.at(-1)?.bracket;
  const endsLine = last
    ? /^[\s、。]*$/.test(cell.text.slice(last.close + 1, Math.min(line.to, last.close + 20)))
    : false;
  const words = cell.text.slice(line.from, last?.open ?? line.from);
  const promoting =
    outer.length === 0 && endsLine && words.length <= LONGEST_PROMOTING && !words.includes('。');
  const title = promoting && last ? labelIn(cell, line.from, last.open) : null;
  let before: PlacedFigure | null = null;
  return figures.map((figure) => {
    const sameBracket: PlacedFigure | null = before?.bracket === figure.bracket ? before : null;
    const open = figure.bracket?.open ?? figure.from;
    const inside = labelIn(cell, sameBracket?.to ?? open + 1, figure.from);
    // 緑区(4回)及び南区(5回): the word before the bracket names its first figure where no figure stands there.
    const named = !sameBracket && (outer[0]?.at ?? Infinity) > open;
    const own =
      inside ?? (named ? labelIn(cell, Math.max(line.from, before?.bracket?.to ?? 0), open, 'clause') : null);
    before = figure;
    const promoted =
      title !== null && figure.bracket === last && !sameBracket && !/^(?:うち|内)/.test(own ?? '');
    const label = promoted && title !== null ? underGroup(title, context.group) : own;
    return {
      figure,
      line: index,
      inSentence: false,
      standing: 'plain',
      label,
      reference: context.reference,
      promoted,
    };
  });
}

/** Goes through a cell line by line and gives every figure its label and standing, in the order of the text. */
export function draftMeasures(cell: CellText): Draft[] {
  const bracketAt = new Map(cell.brackets.map((bracket) => [bracket.open, bracket]));
  const context: Context = { group: null, pending: null, reference: false };
  const drafts: Draft[] = [];
  let next = 0;
  let nextBracket = 0;
  for (const [index, line] of cell.lines.entries()) {
    if (next >= cell.figures.length) break;
    const figures: PlacedFigure[] = [];
    for (let figure = cell.figures[next]; figure && figure.at < line.to; figure = cell.figures[++next])
      figures.push(figure);
    const brackets: Bracket[] = [];
    for (
      let each = cell.brackets[nextBracket];
      each && each.open < line.to;
      each = cell.brackets[++nextBracket]
    )
      brackets.push(each);
    const outer = figures.filter((figure) => figure.bracket === null || figure.bracket.kind === 'quote');
    const inner = figures.filter((figure) => !outer.includes(figure));
    const found = [
      ...draftOuter(cell, index, outer, bracketAt, context),
      ...draftInner(cell, index, inner, outer, context),
    ];
    if (outer.length === 0 && !found.some((draft) => draft.promoted)) noteLine(cell, line, brackets, context);
    drafts.push(...found.sort((a, b) => a.figure.at - b.figure.at));
  }
  return drafts;
}
