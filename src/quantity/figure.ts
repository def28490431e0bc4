/** One figure as printed and as understood. Values are in base units (8,400万円 → 84000000 円; 19.6% → 19.6 %). */
export type FigureKind = 'quantity' | 'qualitative' | 'missing';
export type Bound = 'at-least' | 'at-most' | 'more-than' | 'less-than';

export interface Figure {
  /** As printed, outer blanks taken off. */
  readonly text: string;
  readonly kind: FigureKind;
  /** Number in base units; null unless kind is 'quantity'. */
  readonly value: number | null;
  /** Folded spelling (名 → 人); null where none is printed. */
  readonly unit: string | null;
  readonly bound: Bound | null;
  /** Words that qualify the figure, as printed: 約, 速報値, 暫定, 累計, 延べ, 程度, 台 … */
  readonly qualifiers: readonly string[];
  /** Western year in which the fiscal year named in the cell begins; null where none is named. */
  readonly fiscalYear: number | null;
  /** Upper end of a range (10～20人 → value 10, upTo 20); null otherwise. */
  readonly upTo: number | null;
  /** Label that names this measure where a cell holds several (現年分徴収率), as printed; null otherwise. */
  readonly label: string | null;
  /** 'breakdown': a bracketed or うち sub-figure, shown but never judged; 'alternative': a second reading of the same figure. */
  readonly part: 'main' | 'breakdown' | 'alternative';
  /** 0…1: how sure the reading is. */
  readonly confidence: number;
}

/** What is known around a cell before it is read. */
export interface FigureContext {
  /** Unit from a unit column or a header such as 事業費(千円), as printed. */
  readonly unit?: string | null;
  /** Western year of the document, to resolve bare years such as 18年度. */
  readonly documentYear?: number | null;
  /** The cell's number, when it is a numeric cell: its text is then only a display of this. */
  readonly number?: number | null;
  /** Number format of a numeric cell ("0.0%", '#,##0"人"'). */
  readonly format?: string;
}
