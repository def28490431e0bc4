import type { Bracket } from './brackets.js';
import type { CellText } from './cell-text.js';
import type { PlacedFigure } from './figure-list.js';
import { labelIn } from './label.js';
import {
  groupFrom,
  inSentence,
  noteLine,
  underGroup,
  underReference,
  type LineContext,
} from './line-context.js';
import { behindBrackets, standingAt, type Standing } from './sentence.js';

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

const LONGEST_PROMOTING = 40;
/** 前年度実績から１．０ポイント以上: a change from something named, not a level. */
const COUNTED_FROM = /(?:から|より) ?$/;

function asChange(figure: PlacedFigure, origin: string): PlacedFigure {
  return { ...figure, change: true, qualifiers: [origin, ...figure.qualifiers] };
}

/** Drafts of the figures outside brackets on one line. */
function draftOuter(
  cell: CellText,
  index: number,
  figures: readonly PlacedFigure[],
  bracketAt: ReadonlyMap<number, Bracket>,
  context: LineContext,
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
    const counted = place === 0 ? (COUNTED_FROM.exec(cell.text.slice(from, figure.from))?.[0] ?? null) : null;
    const origin = label !== null && counted !== null ? label + counted.trim() : null;
    if (origin !== null) label = null;
    label = label === null ? figure.symbol : underGroup(label, context.group);
    from = Math.max(to, figure.to);
    return {
      figure: origin === null ? figure : asChange(figure, origin),
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
  context: LineContext,
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
  const context: LineContext = { group: null, pending: null, reference: false };
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
