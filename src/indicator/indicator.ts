import type { Figure } from '../quantity/figure.js';

/** A figure and the cell it was read from. */
export interface Observation extends Figure {
  /** A1 address on the indicator's sheet. */
  readonly cell: string;
  /** The cell holds a number (not a text that looks like one), so a formula may refer to it. */
  readonly numericCell: boolean;
}

export interface SeriesEntry extends Observation {
  readonly role: 'baseline' | 'target' | 'actual';
}

/** Something the sheet itself claims, with the words and the cell it rests on. */
export interface Claim<T> {
  readonly value: T;
  readonly text: string;
  readonly cell: string;
}

/** A text beside the figures (評価内容, 担当課評価, 取組結果 …). */
export interface Narrative {
  readonly text: string;
  readonly cell: string;
}

/** One thing measured, as taken out of a recognised sheet. Nothing here is computed from the figures. */
export interface Indicator {
  /** Unique within the workbook: sheet!row#measure. */
  readonly key: string;
  readonly sheet: string;
  /** 0-based rows the indicator occupies. */
  readonly firstRow: number;
  readonly lastRow: number;
  readonly id: string | null;
  /** Headings above it, outermost first. */
  readonly section: readonly string[];
  readonly program: string | null;
  readonly name: string;
  readonly measure: string | null;
  readonly department: string | null;
  /** 'main' is judged; 'breakdown' is a sub-figure; both are reported. */
  readonly part: 'main' | 'breakdown';
  readonly baseline: Observation | null;
  readonly target: Observation | null;
  readonly actual: Observation | null;
  /** Several figures could be the actual and nothing says which: none is taken. */
  readonly ambiguousActual: boolean;
  readonly series: readonly SeriesEntry[];
  /** Text of a direction column (増加を目指す, ↑), where the sheet has one. */
  readonly directionText: Claim<string> | null;
  readonly stated: {
    readonly rate: Claim<number> | null;
    readonly rating: Claim<string> | null;
    readonly met: Claim<boolean> | null;
  };
  readonly narratives: readonly Narrative[];
  /** Every filled cell of the record, as printed; absent where the indicator was not taken from cells. */
  readonly texts?: readonly Narrative[];
  /** Cells by role, for messages and write-back: where a rate, a rating or an actual stands or would stand. */
  readonly cells: Readonly<
    Partial<Record<'name' | 'baseline' | 'target' | 'actual' | 'rate' | 'rating', string>>
  >;
}
