import {
  confidence,
  BRACKET_ALONE,
  BRACKET_BEHIND_WORDS,
  CARRIED_BY_SENTENCE,
  CHANGE,
  MENTIONED,
  REFERENCE_ONLY,
  TORN_NUMBER,
} from './confidence.js';
import type { CellText } from './cell-text.js';
import type { Draft } from './draft.js';

export type Part = 'main' | 'breakdown' | 'alternative';

/** A draft whose part in the cell is settled. */
export interface Settled extends Draft {
  readonly part: Part;
  readonly trust: number;
  /** Words added to its qualifiers by its standing (から). */
  readonly said: readonly string[];
  /** The main figure this one belongs to; null for main figures. */
  readonly owner: Settled | null;
}

const SHORT_TEXT = 25;
const RUNNING_TOTAL = ['累計', '累積', '通算'];
const NOTHING_SAID: readonly string[] = [];
const SUB_LABEL = /^(?:うち|内[、,:訳])/;

function isOuter(draft: Draft): boolean {
  return draft.figure.bracket === null || draft.figure.bracket.kind === 'quote';
}

/** Figures a text only mentions are left out, unless a short text has no other. */
function withoutMentions(cell: CellText, drafts: readonly Draft[]): Draft[] {
  const outer = drafts.filter(isOuter);
  const spoken = outer.filter((draft) => draft.standing === 'mentioned' || isLostOrigin(outer, draft));
  if (spoken.length === 0) return [...drafts];
  const alone = outer.length === 1 && cell.text.trim().length <= SHORT_TEXT;
  return alone ? [...drafts] : drafts.filter((draft) => !spoken.includes(draft));
}

/** …から without a later figure on its line that says to what. */
function isLostOrigin(outer: readonly Draft[], draft: Draft): boolean {
  if (draft.standing !== 'origin') return false;
  const next = outer[outer.indexOf(draft) + 1];
  return !next || next.line !== draft.line || next.standing === 'mentioned';
}

/** True where a bracketed figure is the same measure in another unit: 1064.4ha (90.3%). */
function isReexpression(draft: Draft, owner: Settled | null, cell: CellText): boolean {
  const { figure } = draft;
  if (!owner || !figure.bracket || draft.label !== null || figure.change) return false;
  const between = cell.text.slice(owner.figure.to, figure.bracket.open);
  return (
    figure.unit === '%' &&
    owner.figure.unit !== '%' &&
    owner.figure.unit !== 'ポイント' &&
    between.trim() === ''
  );
}

function settleBracket(draft: Draft, owner: Settled | null, cell: CellText): Settled {
  const { trust } = draft.figure;
  const base = { ...draft, said: [], owner: null };
  if (draft.promoted) return { ...base, part: 'main', trust: trust * BRACKET_BEHIND_WORDS };
  if (isReexpression(draft, owner, cell)) return { ...base, part: 'main', trust };
  if (!owner && outsideBrackets(cell) === '') return { ...base, part: 'main', trust: trust * BRACKET_ALONE };
  return { ...base, part: 'breakdown', trust, owner };
}

function outsideBrackets(cell: CellText): string {
  let outside = '';
  let from = 0;
  for (const bracket of cell.brackets) {
    outside += cell.text.slice(from, bracket.open);
    from = bracket.close + 1;
  }
  return (outside + cell.text.slice(from)).trim();
}

interface Surroundings {
  readonly hasLevel: boolean;
  /** A figure that does not stand under [参考]. */
  readonly hasJudged: boolean;
  readonly before: Settled | null;
  /** What stands before it in the cell. */
  readonly settled: readonly Settled[];
  readonly text: string;
}

function settleOuter(draft: Draft, around: Surroundings): Settled {
  const { figure, label } = draft;
  const carried = draft.inSentence && draft.standing === 'carried' ? CARRIED_BY_SENTENCE : 1;
  const mentioned = draft.standing === 'mentioned' ? MENTIONED : 1;
  const changed = figure.change ? CHANGE : 1;
  const referred = draft.reference ? REFERENCE_ONLY : 1;
  const trust = confidence(figure.trust, carried, mentioned, changed, referred);
  const base: Settled = { ...draft, part: 'main', trust, said: NOTHING_SAID, owner: null };
  const { before } = around;
  const previous = before?.owner ?? before;
  const follows = before !== null && before.line === draft.line && label === null;
  if (draft.standing === 'origin') return { ...base, part: 'alternative', said: ['から'] };
  if (figure.change && around.hasLevel) return { ...base, part: 'breakdown', owner: previous };
  if (SUB_LABEL.test(label ?? '') || (draft.reference && around.hasJudged)) {
    return { ...base, part: 'breakdown', owner: previous };
  }
  const total = figure.qualifiers.some((word) => RUNNING_TOTAL.includes(word));
  const sameUnit = around.settled.find((each) => each.part === 'main' && each.figure.unit === figure.unit);
  if (total && label === null && sameUnit) return { ...base, part: 'alternative', owner: sameUnit };
  const otherUnit = follows && before.figure.unit !== figure.unit;
  if (otherUnit && !sameUnit && before.part !== 'main' && before.standing !== 'origin') {
    return { ...base, part: 'breakdown', owner: previous };
  }
  if (otherUnit && before.part === 'main' && !before.figure.change) {
    return { ...base, part: 'breakdown', owner: previous, label: before.label };
  }
  // 7人/10人: seven of ten.
  if (follows && isSlash(around.text, before.figure.to, figure.from))
    return { ...base, part: 'breakdown', owner: previous };
  return base;
}

/** Nothing but a slash (and blanks) between two places. */
function isSlash(text: string, from: number, to: number): boolean {
  return text.slice(from, Math.min(to, from + 8)).trim() === '/';
}

/** Bare numbers side by side (1 234; 1,234 ,567) may be one number torn apart: neither is sure. */
function isTornNumber(settled: readonly Settled[], index: number): boolean {
  const isBare = (each: Settled | undefined): boolean =>
    each !== undefined && each.part === 'main' && each.label === null && each.figure.unit === null;
  const each = settled[index];
  return (
    isBare(each) &&
    [settled[index - 1], settled[index + 1]].some((next) => isBare(next) && next?.line === each?.line)
  );
}

/**
 * Settles which figures of a cell are measures of their own, which break another down, and which are another reading:
 * - in brackets or after うち: a breakdown; a percentage in brackets behind a count: a second measure
 * - 4,640人から4,650人: the later is the figure, the earlier an alternative
 * - an increase beside a level: a breakdown; without a level: the figure itself
 * - 1カ所・2台: the second, in another unit and without a label, a breakdown
 */
export function settle(cell: CellText, drafts: readonly Draft[]): Settled[] {
  const kept = withoutMentions(cell, drafts);
  const hasLevel = kept.some(
    (draft) => isOuter(draft) && !draft.figure.change && draft.standing !== 'origin',
  );
  const hasJudged = kept.some((draft) => isOuter(draft) && !draft.reference);
  const settled: Settled[] = [];
  let before: Settled | null = null;
  for (const draft of kept) {
    if (isOuter(draft)) {
      before = settleOuter(draft, { hasLevel, hasJudged, before, settled, text: cell.text });
      settled.push(before);
    } else settled.push(settleBracket(draft, before, cell));
  }
  if (settled.length < 2) return settled;
  return settled.map((each, index) =>
    isTornNumber(settled, index) ? { ...each, trust: TORN_NUMBER } : each,
  );
}
