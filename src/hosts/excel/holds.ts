import type { Content } from '../../sheet/edit.js';
import { isNothing } from '../../sheet/same-content.js';
import { withoutQuotes } from '../../sheet/same-formula.js';
import { isFormula, type ExcelCell } from './excel-cell.js';

/** True when a cell holds what an edit says stands there. */
export function holds({ formula, value, isError }: ExcelCell, content: Content): boolean {
  if (isFormula(formula, value)) {
    return content.kind === 'formula' && plain(formula.slice(1)) === plain(content.formula);
  }
  if (formula === '') return isNothing(content);
  switch (content.kind) {
    case 'number':
      return formula === content.value;
    case 'text':
      // Truth values and errors are handed on as what they show.
      return typeof formula === 'boolean' || isError
        ? String(formula).toUpperCase() === content.text.toUpperCase()
        : formula === content.text.replaceAll('\r\n', '\n').replaceAll('\r', '\n');
    default:
      return false;
  }
}

/** A formula without what Excel spells its own way: blanks, small letters outside texts, quotes around sheet names. */
function plain(formula: string): string {
  return withoutQuotes(formula).replace(/"(?:[^"]|"")*"|\s+|[^"\s]+/g, (part) =>
    part.startsWith('"') ? part : part.trim().toUpperCase(),
  );
}
