import { toA1 } from '../../../src/sheet/address.js';
import { invalidArgument } from '../protocol/errors.js';
import type { Argument } from '../protocol/server-object.js';
import type { Session } from '../session.js';
import { quoteSheet } from './address.js';
import type { CellModel } from './cell-model.js';
import { displayText } from './display.js';
import { mapReferences } from './formula-references.js';
import type { SheetModel } from './sheet-model.js';
import { refreshHeadings } from './table-headings.js';
import { readTyped } from './typed-input.js';

const MAX_TEXT = 32_767;
const MAX_FORMULA = 8_192;

/** Refuses what Excel could not even read: open quotes or brackets, nothing behind the "=". */
function checkFormula(formula: string): void {
  let depth = 0;
  for (const char of formula.replace(/"(?:[^"]|"")*"/g, '').replace(/'(?:[^']|'')*'/g, '')) {
    if (char === '"') throw invalidArgument();
    if (char === '(') depth++;
    if (char === ')' && --depth < 0) throw invalidArgument();
  }
  const isEmpty = formula.slice(1).trim() === '';
  if (depth !== 0 || isEmpty || formula.length > MAX_FORMULA) throw invalidArgument();
}

/** Inferred: a formula that names a sheet that is not there is refused (a person would be asked for a file). */
function checkSheets({ book }: Session, formula: string): void {
  mapReferences(formula, book.sheets[0]?.name ?? '', (sheet, area) => {
    if (!book.sheet(sheet)) throw invalidArgument();
    return { sheet, area };
  });
}

/** Excel spells the name of a sheet without quotes where it needs none. */
function respelled(formula: string): string {
  return formula.replace(/"(?:[^"]|"")*"|'((?:[^']|'')+)'!/g, (whole, name: string | undefined) =>
    name === undefined ? whole : `${quoteSheet(name.replaceAll("''", "'"))}!`,
  );
}

function setFormula(session: Session, sheet: SheetModel, row: number, column: number, given: string): void {
  checkFormula(given);
  checkSheets(session, given);
  const formula = respelled(given);
  const cell = sheet.cell(row, column);
  cell.formula = formula;
  cell.value = session.calculate(formula, sheet.name, toA1(row, column));
  cell.isError = false;
}

/** Refreshes what a cell shows after its value or format changed. */
export function refreshText(cell: CellModel): void {
  cell.text = displayText(cell.value, cell.isError, cell.format);
}

/**
 * Puts a value or formula into a cell as `values` and `formulas` do. A cell under a merged area swallows it.
 * Inferred: a cell formatted as text (@) takes numbers and formulas as text.
 */
export function writeCell(
  session: Session,
  sheet: SheetModel,
  row: number,
  column: number,
  input: Argument,
): void {
  if (typeof input === 'string' && input.length > MAX_TEXT) throw invalidArgument();
  if (typeof input !== 'string' && typeof input !== 'number' && typeof input !== 'boolean')
    throw invalidArgument();
  if (sheet.coveringMerge(row, column)) {
    session.stats().coveredWrites.push(`${quoteSheet(sheet.name)}!${toA1(row, column)}`);
    return;
  }
  const isText = sheet.peek(row, column)?.format === '@';
  if (input === '') {
    const cell = sheet.peek(row, column);
    if (!cell) return;
    Object.assign(cell, { value: '', formula: null, isError: false });
    refreshText(cell);
    refreshHeadings(sheet, row, column);
    return;
  }
  if (typeof input === 'string' && input.startsWith('=') && !isText) {
    setFormula(session, sheet, row, column, input);
  } else {
    const typed =
      typeof input === 'string'
        ? readTyped(input, isText, session.year)
        : { value: isText ? String(input) : input, isError: false, format: null };
    const cell = sheet.cell(row, column);
    Object.assign(cell, { value: typed.value, isError: typed.isError, formula: null });
    if (typed.format !== null && cell.format === 'General') cell.format = typed.format;
  }
  refreshText(sheet.cell(row, column));
  refreshHeadings(sheet, row, column);
}
