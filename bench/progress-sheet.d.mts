/** One cell: what it holds, what an official sees in it, and how it looks. */
export interface ProgressCell {
  readonly value: number | string;
  readonly text: string;
  readonly format: string;
  /** Without the leading "=". */
  readonly formula: string | null;
  readonly look: 'title' | 'heading' | 'header' | 'text' | 'centred' | 'figure';
}

/** A generated 進行管理シート; rows and columns are 0-based. */
export interface ProgressSheet {
  readonly name: string;
  readonly rows: readonly (readonly (ProgressCell | null)[])[];
  readonly merges: readonly { top: number; left: number; bottom: number; right: number }[];
  readonly columns: number;
}

export function progressSheet(indicators: number): ProgressSheet;
