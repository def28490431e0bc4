import type { Cell } from '../../sheet/cell.js';
import { showsDate } from './date-format.js';

/** What Excel says of one cell. */
export interface ExcelCell {
  /** Of `Range.formulas`: the formula with its "=", else the value. */
  readonly formula: unknown;
  /** Of `Range.values`; the same as `formula` where it was not asked for. */
  readonly value: unknown;
  readonly text: string;
  readonly format: string;
  /** Of `Range.valueTypes`: tells an error from a text that reads like one. */
  readonly isError: boolean;
}

/** True for what `Range.formulas` gives of a cell with a formula; a text that begins with "=" is its own value. */
export function isFormula(formula: unknown, value: unknown): formula is string {
  return typeof formula === 'string' && formula.startsWith('=') && formula !== value;
}

/** The cell Excel tells of; undefined when it shows nothing and computes nothing. */
export function cellOf({ formula, value, text, format, isError }: ExcelCell): Cell | undefined {
  const computed = isFormula(formula, value) ? formula.slice(1) : null;
  const common = { format, formula: computed, isDate: false };
  if (isError) return { kind: 'error', value: String(value), text, ...common };
  switch (typeof value) {
    case 'number':
      // A column too narrow for a number shows "####": that is no figure.
      return {
        kind: 'number',
        value,
        text: /^#+$/.test(text) ? String(value) : text,
        ...common,
        isDate: isDate(format),
      };
    case 'boolean':
      return { kind: 'boolean', value, text, ...common };
    default: {
      const words = String(value ?? '');
      return words === '' && computed === null ? undefined : { kind: 'text', value: words, text, ...common };
    }
  }
}

const known = new Map<string, boolean>();

/** `showsDate`, worked out once a format: a sheet has few of them and many cells. */
function isDate(format: string): boolean {
  let answer = known.get(format);
  if (answer === undefined) known.set(format, (answer = showsDate(format)));
  return answer;
}
