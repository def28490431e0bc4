/** A string, a quoted sheet name, whole columns, whole rows, a word (reference, function, name, number), or a sign. */
const PIECE =
  /"(?:[^"]|"")*"?|'(?:[^']|'')*'?|\$?[A-Za-z]{1,3}:\$?[A-Za-z]{1,3}(?![\w.$(!\u0080-\uffff])|\$?\d{1,7}:\$?\d{1,7}(?![\w.])|[\w.$\\?\u0080-\uffff]+|[^]/y;

/**
 * A formula (without "=") taken apart so that its pieces joined are the formula: strings, quoted sheet names, whole
 * brackets (a structured reference, another workbook's number), references, words, and single signs.
 */
export function formulaPieces(formula: string): string[] {
  const pieces: string[] = [];
  for (let at = 0; at < formula.length;) {
    const end = formula.charAt(at) === '[' ? bracketEnd(formula, at) : pieceEnd(formula, at);
    pieces.push(formula.slice(at, end));
    at = end;
  }
  return pieces;
}

function pieceEnd(formula: string, at: number): number {
  PIECE.lastIndex = at;
  return at + (PIECE.exec(formula)?.[0].length ?? 1);
}

/** End of a structured reference or of another workbook's number; "'" keeps the next sign from counting. */
function bracketEnd(formula: string, from: number): number {
  let depth = 0;
  for (let at = from; at < formula.length; at++) {
    const sign = formula.charAt(at);
    if (sign === "'") at++;
    else if (sign === '[') depth++;
    else if (sign === ']' && --depth === 0) return at + 1;
  }
  return formula.length;
}
