import { columnIndex, columnName, MAX_COLUMNS, MAX_ROWS } from '../../sheet/address.js';
import { formulaPieces } from '../../sheet/formula-pieces.js';

/** A formula that can be asked how it reads some rows further down and some columns further right. */
export type ShiftedFormula = (rows: number, columns: number) => string;

const CELL = /^(\$?)([A-Za-z]{1,3})(\$?)([0-9]{1,7})$/;
const COLUMNS = /^(\$?)([A-Za-z]{1,3}):(\$?)([A-Za-z]{1,3})$/;
const ROWS = /^(\$?)([0-9]{1,7}):(\$?)([0-9]{1,7})$/;

/**
 * Takes a formula (without "=") apart so that its relative references can be moved, which is what cells that share a
 * formula mean by it. References that leave the sheet read #REF!, as Excel has it.
 */
export function shiftFormula(formula: string): ShiftedFormula {
  const pieces: (string | ShiftedFormula)[] = [];
  const texts = formulaPieces(formula);
  texts.forEach((text, index) => {
    const next = texts[index + 1];
    const shifted = next?.startsWith('(') || next?.startsWith('!') ? null : reference(text);
    const last = pieces.at(-1);
    if (shifted) pieces.push(shifted);
    else if (typeof last === 'string') pieces[pieces.length - 1] = last + text;
    else pieces.push(text);
  });
  return (rows, columns) =>
    pieces.map((piece) => (typeof piece === 'string' ? piece : piece(rows, columns))).join('');
}

/** One half of a reference, moved; null when it leaves the sheet. */
type Half = (rows: number, columns: number) => string | null;

function reference(text: string): ShiftedFormula | null {
  const cell = CELL.exec(text);
  if (cell) return joined(columnHalf(cell[1], cell[2]), rowHalf(cell[3], cell[4]), '');
  const columns = COLUMNS.exec(text);
  if (columns) return joined(columnHalf(columns[1], columns[2]), columnHalf(columns[3], columns[4]), ':');
  const rows = ROWS.exec(text);
  return rows && joined(rowHalf(rows[1], rows[2]), rowHalf(rows[3], rows[4]), ':');
}

function columnHalf(fixed = '', letters = ''): Half | null {
  const index = columnIndex(letters);
  if (index === null) return null;
  return (_, by) => {
    const moved = fixed === '' ? index + by : index;
    return moved < 0 || moved >= MAX_COLUMNS ? null : fixed + columnName(moved);
  };
}

function rowHalf(fixed = '', digits = ''): Half | null {
  const index = Number(digits) - 1;
  if (index < 0 || index >= MAX_ROWS) return null;
  return (by) => {
    const moved = fixed === '' ? index + by : index;
    return moved < 0 || moved >= MAX_ROWS ? null : fixed + String(moved + 1);
  };
}

function joined(first: Half | null, second: Half | null, sign: string): ShiftedFormula | null {
  if (!first || !second) return null;
  return (rows, columns) => {
    const [a, b] = [first(rows, columns), second(rows, columns)];
    return a === null || b === null ? '#REF!' : a + sign + b;
  };
}
