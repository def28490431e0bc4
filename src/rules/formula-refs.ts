import { columnIndex, parseA1, toA1, type Position } from '../sheet/address.js';

/** A reference to a cell of the same sheet; names of functions (LOG10) and other sheets' cells are none. */
const REFERENCE = /(?<![A-Za-z0-9_!'.$])(\$?)([A-Za-z]{1,3})(\$?)(\d{1,7})(?![\d(A-Za-z_!.])/g;
const TEXT_IN_FORMULA = /("(?:[^"]|"")*")/;

function outsideTexts(formula: string, change: (part: string) => string): string {
  return formula
    .split(TEXT_IN_FORMULA)
    .map((part, index) => (index % 2 === 1 ? part : change(part)))
    .join('');
}

/** A formula as every row of a column would hold it: references that move along are given by their distance. */
export function relativeForm(formula: string, { row, column }: Position): string {
  return outsideTexts(formula, (part) =>
    part
      .replace(REFERENCE, (all, fixedColumn: string, letters: string, fixedRow: string, digits: string) => {
        const index = columnIndex(letters);
        if (index === null) return all;
        const columns = fixedColumn === '$' ? `C${index}` : `C[${index - column}]`;
        const rows = fixedRow === '$' ? `R${Number(digits) - 1}` : `R[${Number(digits) - 1 - row}]`;
        return `{${rows}${columns}}`;
      })
      .replace(/\s+/g, '')
      .toUpperCase(),
  );
}

/** The formula of a relative form in the cell at a place; null where it would point off the sheet. */
export function formulaAt(form: string, { row, column }: Position): string | null {
  let isOff = false;
  const formula = outsideTexts(form, (part) =>
    part.replace(
      /\{R(\[?)(-?\d+)\]?C(\[?)(-?\d+)\]?\}/g,
      (_all, movesRow: string, rows: string, movesColumn: string, columns: string) => {
        const toRow = Number(rows) + (movesRow === '[' ? row : 0);
        const toColumn = Number(columns) + (movesColumn === '[' ? column : 0);
        if (toRow < 0 || toColumn < 0) isOff = true;
        const [, letters = '', digits = ''] = /^([A-Z]+)(\d+)$/.exec(toA1(toRow, toColumn)) ?? [];
        return (movesColumn === '[' ? '' : '$') + letters + (movesRow === '[' ? '' : '$') + digits;
      },
    ),
  );
  return isOff ? null : formula;
}

/** The cells a formula refers to, in order. */
export function references(formula: string): readonly Position[] {
  const found: Position[] = [];
  outsideTexts(formula, (part) => {
    for (const match of part.matchAll(REFERENCE)) {
      const place = parseA1(match[0]);
      if (place) found.push(place);
    }
    return part;
  });
  return found;
}

/** The two cells of the one division of a formula (=F5/E5, =ROUND(F5/E5*100,1)); null where it is none of that kind. */
export function divisionOf(formula: string): { readonly over: string; readonly under: string } | null {
  const plain = formula.replace(/[\s$]/g, '').toUpperCase();
  const found = [...plain.matchAll(/(?<![A-Z0-9!])([A-Z]{1,3}\d+)\/([A-Z]{1,3}\d+)(?!\d)/g)];
  const [first] = found;
  return first && found.every(([all]) => all === first[0])
    ? { over: first[1] ?? '', under: first[2] ?? '' }
    : null;
}
