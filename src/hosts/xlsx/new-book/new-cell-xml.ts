import { toA1 } from '../../../sheet/address.js';
import type { NewCell } from '../../../sheet/new-sheet.js';
import { beginsLikeFormula } from '../write/cell-desk.js';
import { escapeText, toXstring } from '../write/text-escape.js';
import { NEW_LOOKS } from './new-looks.data.js';
import { styleIndex } from './new-styles.js';

/** A cell holds no more; Excel calls a file with longer texts broken. */
const LONGEST_TEXT = 32_767;
/** Points. */
const LINE_HEIGHT = 15;
/** A row with one line; links and full-width text need this much. */
const ROW_HEIGHT = 18.75;
const HIGHEST_ROW = 409;

/** A cell of a new sheet. */
export function newCellXml(cell: NewCell, row: number, column: number): string {
  const reference = toA1(row, column);
  const { value, look, formula, isArray } = cell;
  const isQuoted = formula === undefined && typeof value === 'string' && beginsLikeFormula(value);
  const open = `<c r="${reference}" s="${styleIndex(look, isQuoted)}"`;
  if (formula !== undefined) {
    const isText = typeof value === 'string' || value === null;
    const array = isArray ? ` t="array" ref="${reference}"` : '';
    const shown = `<f${array}>${escapeText(formula)}</f><v>${escapeText(toXstring(String(value ?? '')))}</v>`;
    return `${open}${isText ? ' t="str"' : ''}>${shown}</c>`;
  }
  if (value === null || value === '') return `${open}/>`;
  if (typeof value === 'number') return `${open}><v>${value}</v></c>`;
  const text = escapeText(toXstring(value.slice(0, LONGEST_TEXT)));
  return `${open} t="inlineStr"><is><t xml:space="preserve">${text}</t></is></c>`;
}

/** Width of a text in Excel's character units: full-width characters take two. */
function widthOf(text: string): number {
  let width = 0;
  for (const character of text) width += (character.codePointAt(0) ?? 0) > 0x2e7f ? 2 : 1;
  return width;
}

/** Lines a cell needs at its column's width; not every reader fits rows to broken text by itself. */
function linesOf({ value, look }: NewCell, width: number): number {
  if (typeof value !== 'string' || NEW_LOOKS[look].wraps !== true) return 1;
  const room = Math.max(1, width - 1);
  // Most cells hold a word: that is told without looking at its letters.
  if (2 * value.length <= room && !value.includes('\n')) return 1;
  return value.split('\n').reduce((sum, line) => sum + Math.max(1, Math.ceil(widthOf(line) / room)), 0);
}

/** Attributes of a row that needs more than one line. */
export function heightOf(
  cells: Iterable<readonly [column: number, cell: NewCell]>,
  widths: readonly number[],
): string {
  let lines = 1;
  for (const [column, cell] of cells) lines = Math.max(lines, linesOf(cell, widths[column] ?? 10));
  if (lines === 1) return '';
  return ` ht="${Math.min(HIGHEST_ROW, Math.max(ROW_HEIGHT, 4 + lines * LINE_HEIGHT))}" customHeight="1"`;
}
