import type { Position } from '../../sheet/address.js';
import type { Content } from '../../sheet/edit.js';
import { HostError } from '../../sheet/host.js';
import { blocksOf } from './blocks.js';
import { isFormula } from './excel-cell.js';
import type { Job } from './jobs.js';
import { jsonBytes } from './json-bytes.js';
import { rangeOf } from './place.js';

/** What a cell holds, as `Range.formulas` takes it. '' empties it. */
export type Input = string | number | boolean;

/** One cell to be written. */
export interface CellWrite extends Position {
  readonly input: Input;
  /** The number format it gets before its content; null: it keeps its own. */
  readonly format: string | null;
  /** The one it gets after it, where that would have changed what Excel makes of the content. */
  readonly formatAfter: string | null;
}

/** Of one block: long messages are among them. */
const MOST_CELLS = 600;
const MAX_CHARACTERS = 32_767;
const TEXT = '@';

/**
 * Text as it is handed to Excel. Excel reads what it is given as if it were typed ("=1" runs, "1-2" becomes a date); an
 * apostrophe before it, which it drops, says text. In a cell formatted as text it would stay, and is not needed.
 */
export function textInput(text: string, format: string): string {
  const lines = text.replaceAll('\r\n', '\n').replaceAll('\r', '\n');
  if (lines.length > MAX_CHARACTERS)
    throw new HostError('too-large', { reason: 'text', characters: lines.length });
  return lines === '' || format === TEXT ? lines : `'${lines}`;
}

/** Content for a cell that has, or is given, a number format. */
export function cellWrite(place: Position, content: Content, was: string, format: string = was): CellWrite {
  const { row, column } = place;
  const input = inputOf(content, format);
  return formatted(
    { row, column },
    input,
    content.kind === 'number' || content.kind === 'formula',
    was,
    format,
  );
}

/** A cell as it was read, to be put back: `value` and `isError` tell a formula and an error from a text. */
export function rawWrite(
  { row, column }: Position,
  raw: {
    readonly formula: unknown;
    readonly value: unknown;
    readonly format: string;
    readonly isError: boolean;
  },
  now: string | null,
): CellWrite {
  const { formula, value, format, isError } = raw;
  const isText = typeof formula === 'string' && !isError && !isFormula(formula, value);
  const input = isText ? textInput(formula, format) : (formula as Input);
  return formatted({ row, column }, input, !isText, now, format);
}

/** A cell formatted as text takes numbers and formulas as text: those come first. `was` null: the format is not known. */
function formatted(
  place: Position,
  input: Input,
  isComputed: boolean,
  was: string | null,
  format: string,
): CellWrite {
  if (format === TEXT && isComputed && input !== '')
    return { ...place, input, format: 'General', formatAfter: TEXT };
  return { ...place, input, format: was === format ? null : format, formatAfter: null };
}

function inputOf(content: Content, format: string): Input {
  switch (content.kind) {
    case 'blank':
      return '';
    case 'number':
      if (!Number.isFinite(content.value)) {
        throw new HostError('unsupported', { reason: 'number', value: String(content.value) });
      }
      return content.value;
    case 'text':
      return textInput(content.text, format);
    case 'formula':
      return `=${content.formula}`;
  }
}

/** Writes cells, those near each other as one block. Cells between them are passed over (null leaves a cell alone). */
export function cellJobs(sheet: string, writes: readonly CellWrite[]): Job[] {
  const at = new Map(writes.map((write) => [`${write.row},${write.column}`, write]));
  return blocksOf(writes, MOST_CELLS).map((block) => {
    const grid = <T>(pick: (write: CellWrite) => T | null): (T | null)[][] =>
      Array.from({ length: block.bottom - block.top + 1 }, (_, row) =>
        Array.from({ length: block.right - block.left + 1 }, (_each, column) => {
          const write = at.get(`${block.top + row},${block.left + column}`);
          return write ? pick(write) : null;
        }),
      );
    const formulas = grid(({ input }) => input);
    const before = grid(({ format }) => format);
    const after = grid(({ formatAfter }) => formatAfter);
    return {
      bytes: jsonBytes([formulas, ...[before, after].filter(hasAny)]) + 1_000,
      ask: (context) => {
        const range = rangeOf(context.workbook.worksheets.getItem(sheet), block);
        if (hasAny(before)) range.numberFormat = before;
        range.formulas = formulas;
        if (hasAny(after)) range.numberFormat = after;
        return () => [];
      },
    };
  });
}

function hasAny(grid: readonly (readonly unknown[])[]): boolean {
  return grid.some((line) => line.some((each) => each !== null));
}
