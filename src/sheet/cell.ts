/** What one cell holds, whoever holds the workbook (a file, Excel, memory). */
export type CellKind = 'blank' | 'number' | 'text' | 'boolean' | 'error';

export interface Cell {
  readonly kind: CellKind;
  /** The stored value: a number for dates and percentages too (0.196 for 19.6 %). Error cells hold their code ("#REF!"). */
  readonly value: number | string | boolean | null;
  /** What an official sees in the cell: the value through its number format. */
  readonly text: string;
  /** The number format as Excel spells it in files (en-US), "General" when none. */
  readonly format: string;
  /** The formula without its leading "=", or null when the cell holds none. */
  readonly formula: string | null;
  /** A number cell whose format shows a date or a time. */
  readonly isDate: boolean;
}

export const BLANK: Cell = Object.freeze({
  kind: 'blank',
  value: null,
  text: '',
  format: 'General',
  formula: null,
  isDate: false,
});

/** A text cell as a clerk types it; for tests and for the in-memory host. */
export function textCell(text: string): Cell {
  return { kind: 'text', value: text, text, format: 'General', formula: null, isDate: false };
}

/** A number cell; `text` is what the number format shows (default: the number itself). */
export function numberCell(value: number, text = String(value), format = 'General'): Cell {
  return { kind: 'number', value, text, format, formula: null, isDate: false };
}
