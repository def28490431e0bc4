import type { Checked } from '../rules/rule.js';

/** What two indicators of different years have, or lack, in common. */
export type LikenessCode =
  'name' | 'measure' | 'program' | 'number' | 'department' | 'section' | 'unit' | 'figures';

/** One comparison a match rests on: 1 says the same, 0 says something else. */
export interface MatchEvidence {
  readonly code: LikenessCode;
  readonly share: number;
  /** For figures: how many years' figures agree, of how many both sheets give. */
  readonly agreeing?: number;
  readonly compared?: number;
}

/** An indicator of last year and the one of this year it is taken for. */
export interface Pair {
  readonly last: Checked;
  readonly current: Checked;
  /** 0…1. */
  readonly score: number;
  readonly evidence: readonly MatchEvidence[];
}

/** Why a pair is only offered: too little speaks for it, or another one is as good. */
export interface UnsurePair extends Pair {
  readonly doubt: 'weak' | 'rival';
}

export type ChangeKind =
  | 'target-changed'
  | 'baseline-changed'
  | 'actual-revised'
  | 'text-left'
  | 'unit-changed'
  | 'direction-changed'
  | 'renamed'
  | 'renumbered'
  | 'department-changed';

/** One side of a change as printed, with its place. */
export interface ChangeSide {
  readonly text: string;
  readonly sheet: string;
  /** A1; null where the sheet has no cell of its own for it. */
  readonly cell: string | null;
}

/** Something that differs between the years, or should and does not. */
export interface Change {
  readonly kind: ChangeKind;
  readonly last: ChangeSide;
  readonly current: ChangeSide;
  /** Fiscal year the figure is of. */
  readonly year: number | null;
  /** What this year's sheet, or a mark on last year's figure (速報値), says about it; null: without a word. */
  readonly explained: string | null;
}

/** One year of an indicator over both sheets; this year's sheet goes before last year's. */
export interface TrendPoint {
  readonly year: number;
  readonly target: number | null;
  readonly actual: number | null;
}

/** A sure pair with what changed in it. */
export interface ComparedPair extends Pair {
  readonly changes: readonly Change[];
  /** Ascending years. */
  readonly trend: readonly TrendPoint[];
}

/** One of the two workbooks. */
export interface ComparedBook {
  readonly workbook: string;
  readonly year: number | null;
  readonly indicators: number;
}

/** This year beside last year. Every indicator of either book is in exactly one of the four lists. */
export interface Comparison {
  readonly last: ComparedBook;
  readonly current: ComparedBook;
  /** In this year's order. */
  readonly pairs: readonly ComparedPair[];
  readonly unsure: readonly UnsurePair[];
  /** In last year's order. */
  readonly dropped: readonly Checked[];
  readonly added: readonly Checked[];
}
